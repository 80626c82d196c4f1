import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under running-account credit stands for: what is owed depends on what is drawn. */
export const lineAgreementText: LegalText = {
  id: 'uk-line-agreement',
  version: '2026-11-22',
  title: { en: 'Running-account credit agreement with {lender}', 'zh-Hans': '与 {lender} 的循环信贷合同' },
  label: {
    en: 'I have read the agreement and the pre-contract credit information, and I sign for a credit limit of {creditLimit} with {lender}.',
    'zh-Hans': '我已阅读合同和签约前信贷信息，并签署与 {lender} 的 {creditLimit} 信用额度合同。',
  },
  body: {
    en: `This agreement is regulated by the Consumer Credit Act 1974.

1. The line. {lender} gives you a credit limit of {creditLimit} under the product {product}. The APR is {apr}. Your first draw is {amountFinanced}.

2. What you repay. Each month you promise to pay at least the minimum payment that the pre-contract credit information describes. You may pay more at any time. Paying only the minimum takes longer and costs more.

3. Interest. Each month, one twelfth of the annual rate is charged on what you owe.

4. Missing payments. If you do not pay on time, {lender} may charge what the information says under Missed payments, and nothing beyond it. If you stay behind, {lender} may, after the notices that the law asks for, close the line, require the whole rest and report it to credit reference agencies.

5. Withdrawing and ending. Within {withdrawalDays} days after signing you may withdraw without giving a reason, on the page My loans or by telling {lender}. You then repay what was drawn, with the interest for the days until you repay it, within 30 days. You may end the agreement at any time, at no charge.

6. Changes. {lender} tells you in writing at least 30 days before it raises a rate or a charge. You may then close the line and repay at the rate of before.

7. Complaints. Complain to {lender} first. If it does not settle your complaint within eight weeks, or you are not satisfied, the information says to whom you may turn, at no charge.

8. Who is who. {tenant} and its broker bring you together with {lender}. They are not lenders, do not decide, and charge you nothing.

Your electronic signature has the same effect as one by hand. You will find this agreement, as signed, on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `本合同受英国《1974 年消费信贷法》（Consumer Credit Act 1974）规管。

1. 额度。{lender} 依照产品“{product}”向您提供 {creditLimit} 的信用额度。年利率（APR）为 {apr}。首次支用金额为 {amountFinanced}。

2. 还款。您承诺每月至少偿还签约前信贷信息所述的最低还款额，并可随时多还。仅还最低还款额会延长还款时间并增加费用。

3. 利息。每月按未还金额收取年利率的十二分之一。

4. 未按时还款。如未按时还款，{lender} 仅可收取信息“未按时还款”一项所列费用。如持续拖欠，{lender} 在依法发出通知后，可关闭额度、要求偿还全部余额，并向征信机构报告。

5. 撤销与终止。签名后 {withdrawalDays} 天内，您可以在“我的贷款”页面或通过告知 {lender} 无理由撤销。您须在 30 天内归还已支用的款项，并支付至归还之日的利息。您可以随时免费终止本合同。

6. 变更。{lender} 提高利率或费用前，至少提前 30 天书面通知您。您可以关闭额度，并按原利率还清余额。

7. 投诉。请先向 {lender} 投诉。如八周内未解决或您不满意，可免费求助于信息中列明的机构。

8. 各方。{tenant} 及其经纪机构为您和 {lender} 牵线。它们不是贷款机构，不作审批，也不向您收费。

您的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同，也可以索取纸质文件。`,
  },
};
