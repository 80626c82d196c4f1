import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a loan stands for. Its figures are those of the disclosure that was shown with it. */
export const loanAgreementText: LegalText = {
  id: 'us-loan-agreement',
  version: '2026-11-22',
  title: { en: 'Loan agreement with {lender}', 'zh-Hans': '与 {lender} 的贷款合同' },
  label: {
    en: 'I have read the agreement and the disclosure, and I sign the loan of {amountFinanced} with {lender}.',
    'zh-Hans': '我已阅读合同和披露文件，并签署与 {lender} 的 {amountFinanced} 贷款合同。',
  },
  body: {
    en: `1. The loan. {lender} lends you {amountFinanced} under the product {product}. The annual percentage rate is {apr}; the finance charge is {financeCharge}.

2. What you pay. You promise to pay {totalOfPayments} in {payments}, {instalment} each, monthly, the first on {firstDueDate}. The dates and amounts of all payments are in the payment schedule of the disclosure, which is part of this agreement.

3. Paying early. You may pay all or part at any time. What it costs is said in the disclosure under Prepayment.

4. Paying late. If you do not pay on time, {lender} may charge what the disclosure says under Late charge, and nothing beyond it. If you do not pay for a long time, {lender} may, after notice and as the law of your state allows, require the whole rest at once and report it to credit bureaus.

5. Changing your mind. Within {withdrawalDays} days after signing you may withdraw without giving a reason, on the page My loans. You return the amount that was lent; no interest or fee is owed.

6. Complaints. Write to {lender} first, at the address in its notices. You may also write to the Consumer Financial Protection Bureau or to the regulator of your state.

7. Who is who. {tenant} brings you together with {lender}. It is not a lender, does not decide, and charges you nothing.

Your electronic signature has the same effect as one by hand. You will find this agreement, as signed, on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `1. 贷款。{lender} 依照产品“{product}”向您提供 {amountFinanced} 贷款。年百分率（APR）为 {apr}，融资费用为 {financeCharge}。

2. 还款。您承诺偿还 {totalOfPayments}，{payments}，每期 {instalment}，按月支付，首期还款日为 {firstDueDate}。各期的日期和金额见披露文件中的还款计划，该计划是本合同的一部分。

3. 提前还款。您可以随时全部或部分提前还款，费用见披露文件“提前还款”一项。

4. 逾期。如未按时还款，{lender} 仅可收取披露文件“逾期费用”一项所列费用。如长期未还，{lender} 在通知后，可依您所在州的法律要求一次性偿还全部余额，并向征信机构报告。

5. 撤销。签名后 {withdrawalDays} 天内，您可以在“我的贷款”页面无理由撤销。您须归还所借款项，无需支付利息或费用。

6. 投诉。请先按 {lender} 通知中的地址与其联系。您也可以向消费者金融保护局（CFPB）或所在州的监管机构投诉。

7. 各方。{tenant} 为您和 {lender} 牵线，不是贷款机构，不作审批，也不向您收费。

您的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同，也可以索取纸质文件。`,
  },
};
