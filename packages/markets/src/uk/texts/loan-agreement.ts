import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a loan stands for. Its figures are those of the pre-contract credit information. */
export const loanAgreementText: LegalText = {
  id: 'uk-loan-agreement',
  version: '2026-11-22',
  title: { en: 'Fixed sum loan agreement with {lender}', 'zh-Hans': '与 {lender} 的定额贷款合同' },
  label: {
    en: 'I have read the agreement and the pre-contract credit information, and I sign for {amountFinanced} of credit with {lender}.',
    'zh-Hans': '我已阅读合同和签约前信贷信息，并签署与 {lender} 的 {amountFinanced} 信贷合同。',
  },
  body: {
    en: `This agreement is regulated by the Consumer Credit Act 1974, unless the information that you were given before it says that it is exempt.

1. The credit. {lender} lends you {amountFinanced} under the product {product}. The APR is {apr}; the total charge for credit is {financeCharge}.

2. What you repay. You promise to repay {totalOfPayments} in {payments}, {instalment} each, monthly, the first on {firstDueDate}. The dates and amounts of all payments are in the pre-contract credit information, which is part of this agreement.

3. Repaying early. You may repay all or part at any time, by telling {lender}. Interest falls as the law lays down; what else it costs is said in the information under Early repayment.

4. Missing payments. If you do not pay on time, {lender} may charge what the information says under Missed payments, and nothing beyond it. If you stay behind, {lender} may, after the notices that the law asks for, require the whole rest and report it to credit reference agencies.

5. Withdrawing. Within {withdrawalDays} days after signing you may withdraw without giving a reason, on the page My loans or by telling {lender}. You then repay the credit, with the interest for the days until you repay it, within 30 days.

6. Complaints. Complain to {lender} first. If it does not settle your complaint within eight weeks, or you are not satisfied, the information says to whom you may turn, at no charge.

7. Who is who. {tenant} and its broker bring you together with {lender}. They are not lenders, do not decide, and charge you nothing.

Your electronic signature has the same effect as one by hand. You will find this agreement, as signed, on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `本合同受英国《1974 年消费信贷法》（Consumer Credit Act 1974）规管，除非签约前向您提供的信息说明其获豁免。

1. 信贷。{lender} 依照产品“{product}”向您提供 {amountFinanced} 信贷。年利率（APR）为 {apr}，信贷总费用为 {financeCharge}。

2. 还款。您承诺偿还 {totalOfPayments}，{payments}，每期 {instalment}，按月支付，首期还款日为 {firstDueDate}。各期的日期和金额见签约前信贷信息，该信息是本合同的一部分。

3. 提前还款。您可以随时告知 {lender}，全部或部分提前还款。利息依法减少；其他费用见信息“提前还款”一项。

4. 未按时还款。如未按时还款，{lender} 仅可收取信息“未按时还款”一项所列费用。如持续拖欠，{lender} 在依法发出通知后，可要求偿还全部余额，并向征信机构报告。

5. 撤销。签名后 {withdrawalDays} 天内，您可以在“我的贷款”页面或通过告知 {lender} 无理由撤销。您须在 30 天内归还信贷本金，并支付至归还之日的利息。

6. 投诉。请先向 {lender} 投诉。如八周内未解决或您不满意，可免费求助于信息中列明的机构。

7. 各方。{tenant} 及其经纪机构为您和 {lender} 牵线。它们不是贷款机构，不作审批，也不向您收费。

您的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同，也可以索取纸质文件。`,
  },
};
