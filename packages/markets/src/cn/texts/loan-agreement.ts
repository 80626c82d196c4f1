import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a loan stands for (民法典 art. 667 to 680). Its figures are those of the table that was shown with it. */
export const loanAgreementText: LegalText = {
  id: 'cn-loan-agreement',
  version: '2025-10-01',
  title: { en: 'Loan agreement with {lender}', 'zh-Hans': '与{lender}的借款合同' },
  label: {
    en: 'I have read the agreement and the cost of the loan, and I sign the loan of {amountFinanced} with {lender}.',
    'zh-Hans': '我已阅读合同和借款成本，并签署与{lender}的 {amountFinanced} 借款合同。',
  },
  body: {
    en: `1. The loan. {lender} lends you {amountFinanced} under the product {product} and pays it out in full: nothing is kept back. The annual all-in cost is {apr}; interest and fees come to {financeCharge} in all.

2. What you pay. You promise to pay {totalOfPayments} in {payments}, {instalment} each, the first on {firstDueDate}. The dates and amounts of all payments are in the payment schedule, which is part of this agreement.

3. What is charged. Only what the table of costs lists, by whom it names. Nothing else is charged by anyone.

4. Paying early. You may pay all or part at any time. Interest is reckoned by the days for which you really owed the money, unless the table of costs says otherwise under early repayment.

5. Paying late. {lender} may charge what the table of costs lists for default, and nothing beyond it. If you do not pay for a long time, {lender} may, after notice and as the law allows, require the whole rest at once. Arrears are reported to the credit bureau.

6. What it is for. You use the loan for the purpose that you stated and not for securities, housing or the repayment of other loans.

7. Complaints. Write to {lender} first. You may also turn to the National Financial Regulatory Administration (国家金融监督管理总局) by its hotline 12378.

8. Who is who. {tenant} brings you together with {lender}. It is not a lender, does not decide, and charges you nothing.

You and {lender} agree to conclude this agreement electronically; under the Electronic Signature Law (电子签名法) a reliable electronic signature has the effect of one by hand. You will find this agreement, as signed, on the page My loans.`,
    'zh-Hans': `1. 借款。{lender}依照产品“{product}”向您出借 {amountFinanced}，并足额发放，不预先扣除任何费用。年化综合融资成本为 {apr}，息费合计 {financeCharge}。

2. 还款。您承诺偿还 {totalOfPayments}，{payments}，每期 {instalment}，首期还款日为 {firstDueDate}。各期的日期和金额见还款计划，该计划是本合同的一部分。

3. 收费。仅收取成本明示表所列项目，且仅由表中所列收取方收取。任何人不再收取其他费用。

4. 提前还款。您可以随时全部或部分提前还款。除成本明示表“提前还款”一项另有约定外，利息按实际借款的天数计算。

5. 逾期。{lender}仅可收取成本明示表所列的违约成本。如长期未还，{lender}在通知后，可依法要求一次性偿还全部余额。逾期情况会报送征信机构。

6. 用途。您按所述用途使用借款，不用于证券投资、购房或偿还其他贷款。

7. 投诉。请先与{lender}联系。您也可以拨打 12378 向国家金融监督管理总局反映。

8. 各方。{tenant}为您和{lender}牵线，不是贷款机构，不作审批，也不向您收费。

您与{lender}约定以电子方式订立本合同；依据《电子签名法》，可靠的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同。`,
  },
};
