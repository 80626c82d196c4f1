import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a loan stands for (§§ 488 to 505 BGB). Its figures are those of the standard information. */
export const loanAgreementText: LegalText = {
  id: 'de-loan-agreement',
  version: '2026-11-20',
  title: {
    en: 'Loan contract with {lender}',
    'zh-Hans': '与 {lender} 的贷款合同',
    de: 'Darlehensvertrag mit {lender}',
  } satisfies EuropeanText,
  label: {
    en: 'I have read the contract and the standard information, and I sign the loan of {amountFinanced} with {lender}.',
    'zh-Hans': '我已阅读合同和标准信息，并签署与 {lender} 的 {amountFinanced} 贷款合同。',
    de: 'Ich habe den Vertrag und die Standardinformationen gelesen und unterschreibe das Darlehen über {amountFinanced} mit {lender}.',
  } satisfies EuropeanText,
  body: {
    en: `1. The loan. {lender} lends you {amountFinanced} under the product {product}. The annual percentage rate of charge is {apr}; the total cost is {financeCharge}.

2. What you pay. You promise to pay {totalOfPayments} in {payments}, {instalment} each, monthly, the first on {firstDueDate}. Dates and amounts of all payments are in the standard information, which is part of this contract. While the loan runs you may ask for a table of repayments at any time, at no charge.

3. Paying early. You may pay all or part at any time. What it costs is said in the standard information under Pay early.

4. Paying late. If you do not pay on time, {lender} may charge what the standard information says under If you miss a payment, and nothing beyond it. Only if you are behind with two payments in a row and with a tenth of the loan, or a twentieth where it runs for more than three years, may {lender} end the contract, after giving you two weeks to pay and offering to talk about a solution (§ 498 BGB).

5. Changing your mind. Within {withdrawalDays} days you may withdraw without giving a reason, on the page My loans or by a clear statement to {lender}. The days begin with the contract, but not before you have it with all that it must say. You then pay back the loan with the interest of each day until then, within 30 days. A purchase that the loan pays for falls with it.

6. If the goods are not as agreed. What you may hold against the seller, you may hold against {lender} as well, where loan and purchase are linked (§ 359 BGB).

7. Complaints. Write to {lender} first. You may then turn to the arbitration body and the supervisory authority that the standard information names, at no charge.

8. Who is who. {tenant} and the intermediary bring you together with {lender}. They are not lenders, do not decide, and charge you nothing.

German law applies. You receive this contract as a file to keep, find it on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `1. 贷款。{lender} 依照产品“{product}”向您提供 {amountFinanced} 贷款。年百分率（APRC）为 {apr}，总成本为 {financeCharge}。

2. 还款。您承诺偿还 {totalOfPayments}，{payments}，每期 {instalment}，按月支付，首期还款日为 {firstDueDate}。各期的日期和金额见标准信息，该信息是本合同的一部分。贷款存续期间，您可随时免费索取还款计划表。

3. 提前还款。您可以随时全部或部分提前还款，费用见标准信息“提前还款”一项。

4. 逾期。如未按时还款，{lender} 仅可收取标准信息“未按时还款”一项所列费用。只有连续两期逾期且逾期金额达贷款额的十分之一（期限超过三年的为二十分之一），{lender} 才可在给予您两周付款期限并提出协商解决方案之后终止合同（《德国民法典》第 498 条）。

5. 撤销。{withdrawalDays} 天内，您可以在“我的贷款”页面或向 {lender} 作出明确声明，无理由撤销。期限自签约起算，但不早于您收到载明全部必备内容的合同之日。您须在 30 天内归还贷款及至归还之日每天的利息。由该贷款支付的购买合同随之失效。

6. 商品不符约定。在贷款与购买相关联时，您对卖家享有的抗辩，也可向 {lender} 主张（《德国民法典》第 359 条）。

7. 投诉。请先联系 {lender}。之后您可免费求助于标准信息中列明的调解机构和监管机构。

8. 各方。{tenant} 和信贷中介为您和 {lender} 牵线。它们不是贷款机构，不作审批，也不向您收费。

适用德国法律。您会收到可留存的合同文件，也可在“我的贷款”页面查看，并可索取纸质文件。`,
    de: `1. Das Darlehen. {lender} leiht Ihnen {amountFinanced} mit dem Produkt {product}. Der effektive Jahreszins beträgt {apr}, die Gesamtkosten betragen {financeCharge}.

2. Was Sie zahlen. Sie verpflichten sich, {totalOfPayments} in {payments} zu je {instalment} monatlich zu zahlen, die erste am {firstDueDate}. Tage und Beträge aller Zahlungen stehen in den Standardinformationen, die Teil dieses Vertrags sind. Während der Laufzeit können Sie jederzeit unentgeltlich einen Tilgungsplan verlangen.

3. Vorzeitig zurückzahlen. Sie können jederzeit ganz oder teilweise zurückzahlen. Was das kostet, steht in den Standardinformationen unter Vorzeitig zurückzahlen.

4. Verspätete Zahlung. Zahlen Sie nicht pünktlich, darf {lender} verlangen, was die Standardinformationen unter Wenn eine Zahlung ausbleibt nennen, und nicht mehr. Nur wenn Sie mit zwei aufeinanderfolgenden Raten und mit einem Zehntel des Darlehens im Rückstand sind, bei mehr als drei Jahren Laufzeit mit einem Zwanzigstel, darf {lender} kündigen, nachdem Sie zwei Wochen Zeit zur Zahlung und ein Gesprächsangebot erhalten haben (§ 498 BGB).

5. Widerruf. Innerhalb von {withdrawalDays} Tagen können Sie ohne Angabe von Gründen widerrufen, auf der Seite Meine Kredite oder durch eindeutige Erklärung gegenüber {lender}. Die Frist beginnt mit dem Vertragsschluss, aber nicht, bevor Sie den Vertrag mit allen Pflichtangaben haben. Sie zahlen dann binnen 30 Tagen das Darlehen mit den Zinsen jedes Tages zurück. Ein damit bezahlter Kauf fällt mit.

6. Wenn die Ware nicht stimmt. Was Sie dem Verkäufer entgegenhalten können, können Sie auch {lender} entgegenhalten, wo Darlehen und Kauf verbunden sind (§ 359 BGB).

7. Beschwerden. Schreiben Sie zuerst an {lender}. Danach können Sie sich unentgeltlich an die Schlichtungsstelle und die Aufsichtsbehörde wenden, die die Standardinformationen nennen.

8. Wer ist wer. {tenant} und der Kreditvermittler bringen Sie mit {lender} zusammen. Sie sind keine Kreditgeber, entscheiden nicht und verlangen nichts von Ihnen.

Es gilt deutsches Recht. Sie erhalten diesen Vertrag als Datei zum Behalten, finden ihn auf der Seite Meine Kredite und können ihn auf Papier verlangen.`,
  } satisfies EuropeanText,
};
