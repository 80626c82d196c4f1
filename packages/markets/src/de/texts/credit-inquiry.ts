import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** Permission for the chosen lender to ask the bureau in order to decide (Kreditanfrage). */
export const creditInquiryText: LegalText = {
  id: 'de-credit-inquiry',
  version: '2026-11-20',
  title: {
    en: 'Credit check by {lender}',
    'zh-Hans': '{lender} 的信用查询',
    de: 'Kreditprüfung durch {lender}',
  } satisfies EuropeanText,
  label: {
    en: 'I allow {lender} to make a SCHUFA credit inquiry. It may affect my score.',
    'zh-Hans': '我同意 {lender} 向 SCHUFA 进行信贷查询。该查询可能影响我的信用评分。',
    de: 'Ich erlaube {lender} eine SCHUFA-Kreditanfrage. Sie kann meinen Score beeinflussen.',
  } satisfies EuropeanText,
  body: {
    en: `You allow {lender} to ask SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, for what it holds about you, in order to check before the contract whether you can repay this credit, as the law obliges it to.

This is a credit inquiry. It stays in your SCHUFA data for twelve months and may affect your score for a time. If the contract is made, {lender} reports amount, term and how it is repaid; arrears only under the conditions of the law.

The inquiry is made after you send the application, once, by {lender} alone. A score does not decide alone: {lender} looks at your income, expenses, assets and debts. If it assesses you by computer, you may ask for an explanation, state your own view and have a person look again.

If {lender} declines because of what the bureau says, it tells you so at once and without charge, with what the bureau holds about you. You may ask SCHUFA for a free copy of your data and have errors put right.

You can withdraw this permission until you send the application. After that the inquiry may have been made and cannot be undone.`,
    'zh-Hans': `您允许 {lender} 向 SCHUFA Holding AG（Kormoranweg 5, 65201 Wiesbaden）查询有关您的信息，以便依法在签约前审查您能否偿还该信贷。

这是信贷查询。该记录在您的 SCHUFA 数据中保留十二个月，并可能在一段时间内影响您的信用评分。如合同成立，{lender} 会报告金额、期限和还款情况；逾期信息仅在符合法律条件时报告。

查询在您提交申请之后进行，仅一次，且仅由 {lender} 进行。评分不会单独作出决定：{lender} 会考虑您的收入、支出、资产和负债。如评估由系统自动完成，您可要求解释、表达您的意见，并要求人工复核。

如 {lender} 因征信机构的信息拒绝申请，将立即免费告知您，并说明该机构有关您的信息。您可向 SCHUFA 免费索取您的数据副本，并要求更正错误。

在提交申请之前，您可以撤回该授权。提交之后查询可能已经进行，无法撤销。`,
    de: `Sie erlauben {lender}, bei der SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, abzufragen, was dort über Sie gespeichert ist, um vor dem Vertrag zu prüfen, ob Sie diesen Kredit zurückzahlen können. Dazu ist {lender} gesetzlich verpflichtet.

Das ist eine Kreditanfrage. Sie bleibt zwölf Monate in Ihren SCHUFA-Daten und kann Ihren Score eine Zeit lang beeinflussen. Kommt der Vertrag zustande, meldet {lender} Betrag, Laufzeit und Rückzahlung; Rückstände nur unter den Voraussetzungen des Gesetzes.

Die Anfrage geschieht, nachdem Sie den Antrag gesendet haben, einmal und nur durch {lender}. Ein Score entscheidet nicht allein: {lender} berücksichtigt Einkommen, Ausgaben, Vermögen und Schulden. Prüft dort ein Computer, können Sie eine Erklärung verlangen, Ihren Standpunkt darlegen und einen Menschen prüfen lassen.

Lehnt {lender} wegen einer Auskunft ab, teilt er Ihnen das sofort und unentgeltlich mit, samt dem, was über Sie gespeichert ist. Von der SCHUFA können Sie eine kostenlose Datenkopie verlangen und Fehler berichtigen lassen.

Sie können die Erlaubnis widerrufen, bis Sie den Antrag senden. Danach kann die Anfrage erfolgt sein und ist nicht rückgängig zu machen.`,
  } satisfies EuropeanText,
};
