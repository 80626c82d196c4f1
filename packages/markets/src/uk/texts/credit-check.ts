import type { LegalText } from '../../legal-text.ts';

/** Permission for the chosen lender to search a credit file in full for its creditworthiness assessment (CONC 5.2A). */
export const creditCheckText: LegalText = {
  id: 'uk-credit-check',
  version: '2026-11-22',
  title: { en: 'Credit check by {lender}', 'zh-Hans': '{lender} 的信用查询' },
  label: {
    en: 'I allow {lender} to make a full credit search. It may affect my credit score.',
    'zh-Hans': '我同意 {lender} 进行全面信用查询。该查询可能影响我的信用评分。',
  },
  body: {
    en: `You allow {lender} to search your file at one or more credit reference agencies in order to assess whether you can afford this credit and to decide about this application.

This is an application search. It stays in your file for up to two years, other lenders can see it, and it may lower your credit score for a time. If you enter into the agreement, {lender} also reports how you keep it.

The search is made after you send the application, once, by {lender} alone. If {lender} declines because of what an agency told it, it must say so when it tells you of the decision, with the name, address and telephone number of that agency. You can see your file at any agency at no charge.

You can withdraw this permission until you send the application. After that the search may have been made and cannot be undone.`,
    'zh-Hans': `您允许 {lender} 向一家或多家征信机构查询您的信用记录，以评估您能否负担该信贷，并审批本次申请。

这是申请查询。该记录最长在您的信用记录中保留两年，其他机构可以看到，并可能在一段时间内降低您的信用评分。如您签订合同，{lender} 还会报告您的履约情况。

查询在您提交申请之后进行，仅一次，且仅由 {lender} 进行。如 {lender} 因征信机构提供的信息而拒绝申请，须在告知决定时说明，并提供该征信机构的名称、地址和电话。您可以免费向任一征信机构查看自己的信用记录。

在提交申请之前，您可以撤回该授权。提交之后查询可能已经进行，无法撤销。`,
  },
};
