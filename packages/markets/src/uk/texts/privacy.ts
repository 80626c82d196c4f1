import type { LegalText } from '../../legal-text.ts';

/** What happens to answers, told before the first one is given (UK GDPR, articles 13 and 22C). A notice: nothing is agreed to. */
export const privacyText: LegalText = {
  id: 'uk-privacy',
  version: '2026-11-22',
  title: { en: 'What happens to your answers', 'zh-Hans': '您的回答如何处理' },
  label: {
    en: '{tenant} does not see your answers. They are kept sealed for 24 hours, then deleted unless you apply.',
    'zh-Hans': '{tenant} 看不到您的回答。回答加密保存 24 小时，如未申请即删除。',
  },
  body: {
    en: `Your answers go to {platform}, which compares offers for {tenant}. They are typed in a frame that belongs to {platform}; {tenant} does not see them.

They are stored encrypted, for 24 hours, so that you can go on where you were. Then they are deleted, unless you have applied for credit. Without an application, nothing remains but rough bands, such as an age of 30 to 39, which we need to explain how the list came about. They do not name you.

A lender is asked after you have allowed that lender by name. Until then no lender receives an answer.

If you apply, your answers are kept encrypted with your application, as long as the law asks for records of it. You can see and export them on the page My loans, have them corrected, and ask us to erase what no law obliges us to keep.

The lender decides, and may do so by computer alone. You may then ask it to explain the decision, put your own view, have a person look at it again, and contest it.

The order of the list does not rest on what lenders pay us. You can switch off that it follows your answers.

Questions and requests reach us at {supportEmail}. If our answer does not satisfy you, you may complain to the Information Commissioner.`,
    'zh-Hans': `您的回答发送至 {platform}，由其为 {tenant} 比较各机构的方案。回答在属于 {platform} 的框架内填写，{tenant} 看不到。

回答加密保存 24 小时，便于您继续填写。之后即删除，除非您已申请信贷。如未申请，仅保留粗略的区间（例如年龄 30 至 39 岁），用于说明列表是如何得出的；这些区间不含您的身份。

在您逐一同意之后，我们才会询问相应的机构。在此之前，没有机构会收到您的回答。

如您申请信贷，回答将与申请一并加密保存，期限以法律对记录的要求为准。您可以在“我的贷款”页面查看和导出，要求更正，并可要求我们删除法律未要求保存的部分。

审批由贷款机构作出，可能仅由计算机自动作出。此时您可以要求其解释决定、陈述意见、由人工重新审查，并提出异议。

列表的顺序不取决于机构向我们支付的费用。您可以关闭按您的回答排序。

如有疑问或请求，请写信至 {supportEmail}。如对我们的答复不满意，您可以向信息专员（Information Commissioner）投诉。`,
  },
};
