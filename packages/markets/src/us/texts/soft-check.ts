import type { LegalText } from '../../legal-text.ts';

/** Permission for one lender to look at a credit report without a trace for others (15 USC 1681b(a)(2)). */
export const softCheckText: LegalText = {
  id: 'us-soft-check',
  version: '2026-11-22',
  title: { en: 'Ask {lender} what it can offer', 'zh-Hans': '询问 {lender} 可提供的方案' },
  label: {
    en: 'I allow {lender} to make a soft credit check. It does not affect my credit score.',
    'zh-Hans': '我同意 {lender} 进行软查询。软查询不影响我的信用评分。',
  },
  body: {
    en: `You give {lender} written instructions, under the Fair Credit Reporting Act, to obtain your consumer report from a credit bureau as a soft inquiry, so that it can tell you which of its offers you are likely to be approved for.

A soft inquiry does not affect your credit score. You can see it in your own report; other lenders cannot.

For this, we send {lender} the answers that its conditions ask about, under a number that stands for you. Where {lender} has approved you in advance, we tell it that this is somebody on its list, and not who. Your e-mail address is not sent at this step, and nobody else receives the answers.

This is not an application. {lender} may answer with an offer, with none, or with a question. It may not use the report for anything else.

You may leave this box open; the other lenders can still be asked. You can withdraw this permission at any time on the page My loans; what was done before then stays lawful.`,
    'zh-Hans': `您依据《公平信用报告法》（Fair Credit Reporting Act）书面授权 {lender} 以软查询方式向征信机构获取您的消费者信用报告，以便告知您较有可能获批的方案。

软查询不影响您的信用评分。您可以在自己的信用报告中看到该记录，其他机构看不到。

为此，我们会将 {lender} 的条件所涉及的回答发送给该机构，并以编号代替您的身份。如 {lender} 已预先批准您，我们会告知该机构此人在其名单上，但不说明是谁。此步骤不会发送您的电子邮箱，也不会将回答发送给任何其他方。

这不是贷款申请。{lender} 可能给出方案、不给出方案，或提出问题。该机构不得将报告用于其他用途。

您可以不勾选，其他机构仍可查询。您可以随时在“我的贷款”页面撤回该授权；撤回前已进行的处理仍然合法。`,
  },
};
