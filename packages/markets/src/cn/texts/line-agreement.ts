import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a line of credit (随借随还) stands for: what is owed depends on what is drawn, and for how many days. */
export const lineAgreementText: LegalText = {
  id: 'cn-line-agreement',
  version: '2025-10-01',
  title: { en: 'Credit line agreement with {lender}', 'zh-Hans': '与{lender}的循环额度借款合同' },
  label: {
    en: 'I have read the agreement and the cost of the line, and I sign for a credit line of {creditLimit} with {lender}.',
    'zh-Hans': '我已阅读合同和借款成本，并签署与{lender}的 {creditLimit} 循环额度借款合同。',
  },
  body: {
    en: `1. The line. {lender} gives you a credit line of up to {creditLimit} under the product {product}. Each draw is paid out in full: nothing is kept back. The annual all-in cost of what you draw is {apr}. Your first draw is {amountFinanced}.

2. What you pay. Interest for each day on what you owe that day, and nothing while you owe nothing. You pay back when you want, and at the latest as the table of costs says.

3. What is charged. Only what the table of costs lists, by whom it names. Nothing else is charged by anyone.

4. Paying late. {lender} may charge what the table of costs lists for default, and nothing beyond it. Arrears are reported to the credit bureau.

5. What it is for. You use the line for the purpose that you stated and not for securities, housing or the repayment of other loans. You may close it at any time.

6. Complaints. Write to {lender} first. You may also turn to the National Financial Regulatory Administration (国家金融监督管理总局) by its hotline 12378.

7. Who is who. {tenant} brings you together with {lender}. It is not a lender, does not decide, and charges you nothing.

You and {lender} agree to conclude this agreement electronically; under the Electronic Signature Law (电子签名法) a reliable electronic signature has the effect of one by hand. You will find this agreement, as signed, on the page My loans.`,
    'zh-Hans': `1. 额度。{lender}依照产品“{product}”向您提供最高 {creditLimit} 的循环额度。每次支用足额发放，不预先扣除任何费用。已支用部分的年化综合融资成本为 {apr}。首次支用金额为 {amountFinanced}。

2. 还款。按每日所欠金额逐日计息，未欠款时不计息。您可以随借随还，最迟还款时间见成本明示表。

3. 收费。仅收取成本明示表所列项目，且仅由表中所列收取方收取。任何人不再收取其他费用。

4. 逾期。{lender}仅可收取成本明示表所列的违约成本。逾期情况会报送征信机构。

5. 用途。您按所述用途使用额度，不用于证券投资、购房或偿还其他贷款。您可以随时关闭额度。

6. 投诉。请先与{lender}联系。您也可以拨打 12378 向国家金融监督管理总局反映。

7. 各方。{tenant}为您和{lender}牵线，不是贷款机构，不作审批，也不向您收费。

您与{lender}约定以电子方式订立本合同；依据《电子签名法》，可靠的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同。`,
  },
};
