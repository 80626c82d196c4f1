import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** Permission to hand the application over to the chosen lender: an intermediary passes on accurate data (directive (EU) 2023/2225, art. 18). */
export const dataSharingText: LegalText = {
  id: 'de-data-sharing',
  version: '2026-11-20',
  title: {
    en: 'Send the application to {lender}',
    'zh-Hans': '将申请发送给 {lender}',
    de: 'Den Antrag an {lender} senden',
  } satisfies EuropeanText,
  label: {
    en: 'Send my application, with the answers shown above, to {lender}.',
    'zh-Hans': '将我的申请及上方所列回答发送给 {lender}。',
    de: 'Meinen Antrag mit den oben gezeigten Antworten an {lender} senden.',
  } satisfies EuropeanText,
  body: {
    en: `{platform} is a credit intermediary. It sends {lender} your application as you gave it: the credit you chose and the answers shown on this page, with your name and contact where {lender} asks for them. {lender} uses them to check whether you can repay the credit, to decide, to prepare the contract and to service it, under its own privacy notice.

{tenant} learns the state of the application and the amount of credit, so that it can treat your order as paid. It does not receive your answers, the reasons for a decision, or your SCHUFA data. No other lender receives this application.

{lender} tells us what it decides and how the credit goes on, so that we can show it to you and check that the list was right.

You can withdraw until you send the application. Afterwards {lender} keeps what the law obliges it to keep; ask it for access, correction or erasure. What we keep you can export on the page My loans.`,
    'zh-Hans': `{platform} 是信贷中介。{platform} 将您的申请如实发送给 {lender}：包括您选择的信贷和本页所列回答，以及 {lender} 要求的姓名和联系方式。{lender} 依照其隐私声明，将其用于审查您能否偿还该信贷、审批、准备合同和后续服务。

{tenant} 会得知申请状态和信贷金额，以便将您的订单视为已付款。{tenant} 不会收到您的回答、审批原因或您的 SCHUFA 数据。其他机构不会收到本申请。

{lender} 会将审批结果和后续情况告知我们，以便向您展示，并核对列表是否准确。

在提交申请之前，您可以撤回。提交之后，{lender} 按法律要求保存资料；如需查阅、更正或删除，请向其提出。我们保存的资料可在“我的贷款”页面导出。`,
    de: `{platform} ist Kreditvermittler. {platform} sendet {lender} Ihren Antrag so, wie Sie ihn gestellt haben: den gewählten Kredit und die Antworten auf dieser Seite, mit Namen und Kontakt, wo {lender} sie verlangt. {lender} prüft damit, ob Sie den Kredit zurückzahlen können, entscheidet, bereitet den Vertrag vor und führt ihn, nach der eigenen Datenschutzerklärung.

{tenant} erfährt den Stand des Antrags und den Kreditbetrag, um Ihre Bestellung als bezahlt zu behandeln. {tenant} erhält weder Ihre Antworten noch Gründe einer Entscheidung noch Ihre SCHUFA-Daten. Kein anderer Kreditgeber erhält diesen Antrag.

{lender} teilt uns die Entscheidung und den weiteren Verlauf mit, damit wir sie Ihnen zeigen und prüfen können, ob die Liste richtig war.

Sie können widerrufen, bis Sie den Antrag senden. Danach bewahrt {lender} auf, was das Gesetz verlangt; Auskunft, Berichtigung oder Löschung verlangen Sie dort. Was wir aufbewahren, können Sie auf der Seite Meine Kredite ausgeben.`,
  } satisfies EuropeanText,
};
