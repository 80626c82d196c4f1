import type { LegalText } from '../../legal-text.ts';

/** The promise that the signature under a revolving line or a card stands for: what is owed depends on what is drawn. */
export const lineAgreementText: LegalText = {
  id: 'us-line-agreement',
  version: '2026-11-22',
  title: { en: 'Credit line agreement with {lender}', 'zh-Hans': '与 {lender} 的信用额度合同' },
  label: {
    en: 'I have read the agreement and the disclosure, and I sign for a credit line of {creditLimit} with {lender}.',
    'zh-Hans': '我已阅读合同和披露文件，并签署与 {lender} 的 {creditLimit} 信用额度合同。',
  },
  body: {
    en: `1. The line. {lender} gives you a credit line of up to {creditLimit} under the product {product}. The annual percentage rate on what you draw is {apr}. Your first draw is {amountFinanced}.

2. What you pay. Each month you promise to pay at least the minimum payment that the disclosure describes. You may pay more at any time. The example in the disclosure shows what one draw costs; what you pay depends on what you draw and when you pay it back.

3. Interest. Each month, one twelfth of the annual rate is charged on what you owe.

4. Paying late. If you do not pay on time, {lender} may charge what the disclosure says under Late charge, and nothing beyond it. If you do not pay for a long time, {lender} may, after notice and as the law of your state allows, close the line, require the whole rest and report it to credit bureaus.

5. Changing your mind. Within {withdrawalDays} days after signing you may withdraw without giving a reason, on the page My loans. You return what was drawn; no interest or fee is owed. You may close the line at any time.

6. Changes. {lender} tells you at least 45 days before a change of the terms that matters. You may refuse it and pay off the balance under the terms of this agreement.

7. Complaints. Write to {lender} first, at the address in its notices. You may also write to the Consumer Financial Protection Bureau or to the regulator of your state.

8. Who is who. {tenant} brings you together with {lender}. It is not a lender, does not decide, and charges you nothing.

Your electronic signature has the same effect as one by hand. You will find this agreement, as signed, on the page My loans, and may ask for it on paper.`,
    'zh-Hans': `1. 额度。{lender} 依照产品“{product}”向您提供最高 {creditLimit} 的信用额度。已支用部分的年百分率（APR）为 {apr}。首次支用金额为 {amountFinanced}。

2. 还款。您承诺每月至少偿还披露文件所述的最低还款额，并可随时多还。披露文件中的示例说明一次支用的费用；实际还款取决于您的支用金额和还款时间。

3. 利息。每月按未还本金收取年利率的十二分之一。

4. 逾期。如未按时还款，{lender} 仅可收取披露文件“逾期费用”一项所列费用。如长期未还，{lender} 在通知后，可依您所在州的法律关闭额度、要求偿还全部余额，并向征信机构报告。

5. 撤销。签名后 {withdrawalDays} 天内，您可以在“我的贷款”页面无理由撤销。您须归还已支用的款项，无需支付利息或费用。您可以随时关闭额度。

6. 变更。重要条款变更前，{lender} 至少提前 45 天通知您。您可以拒绝，并按本合同的条款还清余额。

7. 投诉。请先按 {lender} 通知中的地址与其联系。您也可以向消费者金融保护局（CFPB）或所在州的监管机构投诉。

8. 各方。{tenant} 为您和 {lender} 牵线，不是贷款机构，不作审批，也不向您收费。

您的电子签名与手写签名具有同等效力。您可以在“我的贷款”页面查看已签署的合同，也可以索取纸质文件。`,
  },
};
