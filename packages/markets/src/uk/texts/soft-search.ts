import type { LegalText } from '../../legal-text.ts';

/** Permission for one lender to look at a credit file without a trace for others, also called a quotation search. */
export const softSearchText: LegalText = {
  id: 'uk-soft-search',
  version: '2026-11-22',
  title: { en: 'Ask {lender} what it can offer', 'zh-Hans': '询问 {lender} 可提供的方案' },
  label: {
    en: 'I allow {lender} to make a soft search. It does not affect my credit score.',
    'zh-Hans': '我同意 {lender} 进行软查询。软查询不影响我的信用评分。',
  },
  body: {
    en: `You allow {lender} to make a quotation search of your file at one or more credit reference agencies, so that it can tell you which of its offers you are likely to be accepted for, and at what rate.

A quotation search, or soft search, does not affect your credit score. You can see it in your own file; other lenders cannot.

For this, we send {lender} the answers that its conditions ask about, under a number that stands for you. Your e-mail address is not sent at this step, and nobody else receives the answers.

This is not an application. {lender} may answer with an offer, with none, or with a question. It may not use the search for anything else.

You may leave this box open; the other lenders can still be asked. You can withdraw this permission at any time on the page My loans; what was done before then stays lawful.`,
    'zh-Hans': `您允许 {lender} 以报价查询（软查询）方式，向一家或多家征信机构查询您的信用记录，以便告知您较有可能获批的方案及其利率。

软查询不影响您的信用评分。您可以在自己的信用记录中看到该查询，其他机构看不到。

为此，我们会将 {lender} 的条件所涉及的回答发送给该机构，并以编号代替您的身份。此步骤不会发送您的电子邮箱，也不会将回答发送给任何其他方。

这不是信贷申请。{lender} 可能给出方案、不给出方案，或提出问题。该机构不得将查询结果用于其他用途。

您可以不勾选，其他机构仍可查询。您可以随时在“我的贷款”页面撤回该授权；撤回前已进行的处理仍然合法。`,
  },
};
