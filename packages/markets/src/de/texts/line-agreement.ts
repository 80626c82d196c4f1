import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a credit line stands for (§ 504 BGB where it is an overdraft): what is owed depends on what is drawn. */
export const lineAgreementText: LegalText = {
  id: 'de-line-agreement',
  version: '2026-11-20',
  title: {
    en: 'Credit line contract with {lender}',
    'zh-Hans': '与 {lender} 的循环信贷合同',
    de: 'Rahmenkreditvertrag mit {lender}',
  } satisfies EuropeanText,
  label: {
    en: 'I have read the contract and the standard information, and I sign for a credit line of {creditLimit} with {lender}.',
    'zh-Hans': '我已阅读合同和标准信息，并签署与 {lender} 的 {creditLimit} 信用额度合同。',
    de: 'Ich habe den Vertrag und die Standardinformationen gelesen und unterschreibe den Kreditrahmen über {creditLimit} mit {lender}.',
  } satisfies EuropeanText,
  body: {
    en: `1. The line. {lender} gives you a credit line of up to {creditLimit} under the product {product}. The annual percentage rate of charge is {apr}. Your first draw is {amountFinanced}.

2. What you pay. Each month you promise to pay at least the smallest payment that the standard information describes. You may pay more at any time. The example there shows what one draw costs; what you pay depends on what you draw and when you pay it back.

3. Interest. It is charged on what you owe, and on nothing else. {lender} tells you of a change of the rate before it holds.

4. Paying late. If you do not pay on time, {lender} may charge what the standard information says under If you miss a payment, and nothing beyond it.

5. Changing your mind, and ending. Within {withdrawalDays} days you may withdraw without giving a reason, on the page My loans or by a clear statement to {lender}; you then pay back what was drawn with the interest of each day until then, within 30 days. You may end the contract at any time, at no charge. {lender} may end it with two months' notice, an overdraft with the notice that the standard information says.

6. Complaints. Write to {lender} first. You may then turn to the arbitration body and the supervisory authority that the standard information names, at no charge.

7. Who is who. {tenant} and the intermediary bring you together with {lender}. They are not lenders, do not decide, and charge you nothing.

German law applies. You receive this contract as a file to keep, find it on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `1. 额度。{lender} 依照产品“{product}”向您提供最高 {creditLimit} 的信用额度。年百分率（APRC）为 {apr}。首次支用金额为 {amountFinanced}。

2. 还款。您承诺每月至少偿还标准信息所述的最低还款额，并可随时多还。其中的示例说明一次支用的费用；实际还款取决于您的支用金额和还款时间。

3. 利息。仅按您的欠款计收。利率变更在生效前通知您。

4. 逾期。如未按时还款，{lender} 仅可收取标准信息“未按时还款”一项所列费用。

5. 撤销与终止。{withdrawalDays} 天内，您可以在“我的贷款”页面或向 {lender} 作出明确声明，无理由撤销；您须在 30 天内归还已支用的款项及至归还之日每天的利息。您可以随时免费终止合同。{lender} 终止合同须提前两个月通知，透支按标准信息所述的期限通知。

6. 投诉。请先联系 {lender}。之后您可免费求助于标准信息中列明的调解机构和监管机构。

7. 各方。{tenant} 和信贷中介为您和 {lender} 牵线。它们不是贷款机构，不作审批，也不向您收费。

适用德国法律。您会收到可留存的合同文件，也可在“我的贷款”页面查看，并可索取纸质文件。`,
    de: `1. Der Kreditrahmen. {lender} gibt Ihnen mit dem Produkt {product} einen Kreditrahmen bis {creditLimit}. Der effektive Jahreszins beträgt {apr}. Ihre erste Inanspruchnahme ist {amountFinanced}.

2. Was Sie zahlen. Sie verpflichten sich, jeden Monat mindestens die Mindestrate zu zahlen, die die Standardinformationen beschreiben. Sie können jederzeit mehr zahlen. Das Beispiel dort zeigt, was eine Inanspruchnahme kostet; was Sie zahlen, hängt davon ab, wie viel Sie in Anspruch nehmen und wann Sie es zurückzahlen.

3. Zinsen. Sie werden auf das berechnet, was Sie schulden, und auf nichts sonst. {lender} teilt Ihnen eine Änderung des Zinses mit, bevor sie gilt.

4. Verspätete Zahlung. Zahlen Sie nicht pünktlich, darf {lender} verlangen, was die Standardinformationen unter Wenn eine Zahlung ausbleibt nennen, und nicht mehr.

5. Widerruf und Kündigung. Innerhalb von {withdrawalDays} Tagen können Sie ohne Angabe von Gründen widerrufen, auf der Seite Meine Kredite oder durch eindeutige Erklärung gegenüber {lender}; Sie zahlen dann binnen 30 Tagen das in Anspruch Genommene mit den Zinsen jedes Tages zurück. Sie können jederzeit unentgeltlich kündigen. {lender} kann mit einer Frist von zwei Monaten kündigen, eine Überziehungsmöglichkeit mit der Frist, die die Standardinformationen nennen.

6. Beschwerden. Schreiben Sie zuerst an {lender}. Danach können Sie sich unentgeltlich an die Schlichtungsstelle und die Aufsichtsbehörde wenden, die die Standardinformationen nennen.

7. Wer ist wer. {tenant} und der Kreditvermittler bringen Sie mit {lender} zusammen. Sie sind keine Kreditgeber, entscheiden nicht und verlangen nichts von Ihnen.

Es gilt deutsches Recht. Sie erhalten diesen Vertrag als Datei zum Behalten, finden ihn auf der Seite Meine Kredite und können ihn auf Papier verlangen.`,
  } satisfies EuropeanText,
};
