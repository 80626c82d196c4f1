import type { LegalText } from '../../legal-text.ts';

/** Permission for the chosen lender to pull a full credit report for a decision (15 USC 1681b(a)(2)). */
export const hardCheckText: LegalText = {
  id: 'us-hard-check',
  version: '2026-01-01',
  title: { en: 'Credit check by {lender}', 'zh-Hans': '{lender} 的信用查询' },
  label: {
    en: 'I allow {lender} to make a hard credit check. It may affect my credit score.',
    'zh-Hans': '我同意 {lender} 进行硬查询。硬查询可能影响我的信用评分。',
  },
  body: {
    en: `You give {lender} written instructions, under the Fair Credit Reporting Act, to obtain your consumer report from one or more credit bureaus in order to decide about this application.

This is a hard inquiry. It stands in your credit report for up to two years, other lenders can see it, and it may lower your credit score for a time.

The inquiry is made after you send the application, once, by {lender} alone. If {lender} declines, it must tell you the principal reasons and which bureau supplied the report; you may then have a free copy of that report from the bureau within 60 days.

You can withdraw this permission until you send the application. After that the inquiry may have been made and cannot be undone.`,
    'zh-Hans': `您依据《公平信用报告法》（Fair Credit Reporting Act）书面授权 {lender} 向一家或多家征信机构获取您的消费者信用报告，用于审批本次申请。

这是硬查询。该记录最长在您的信用报告中保留两年，其他机构可以看到，并可能在一段时间内降低您的信用评分。

查询在您提交申请之后进行，仅一次，且仅由 {lender} 进行。如 {lender} 拒绝申请，须告知主要原因以及提供报告的征信机构；您可在 60 天内向该征信机构免费索取该报告。

在提交申请之前，您可以撤回该授权。提交之后查询可能已经进行，无法撤销。`,
  },
};
