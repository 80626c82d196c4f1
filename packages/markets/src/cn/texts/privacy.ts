import type { LegalText } from '../../legal-text.ts';

/** What happens to answers, told before the first one is given (个人信息保护法 art. 17, 24). A notice: nothing is agreed to. */
export const privacyText: LegalText = {
  id: 'cn-privacy',
  version: '2025-10-01',
  title: { en: 'What happens to your answers', 'zh-Hans': '您的回答如何处理' },
  label: {
    en: '{tenant} does not see your answers. They are kept sealed for 24 hours, then deleted unless you go on to a lender.',
    'zh-Hans': '{tenant}看不到您的回答。回答加密保存 24 小时，如未向机构申请即删除。',
  },
  body: {
    en: `Who handles them. {platform}, which compares loan products for {tenant}, is the personal information handler under the Personal Information Protection Law (个人信息保护法). You reach it at {supportEmail}. Your answers are typed in a frame that belongs to {platform}; {tenant} does not see them.

What for, and how long. They serve to show which products' published conditions you meet and what each costs, and nothing else. They are stored encrypted for 24 hours and then deleted, unless you go on to a lender; after that they are kept as long as the law asks for records. Rough bands that do not name you, such as an age of 30 to 39, remain so that the list can be explained.

Who receives them. Nobody, until you agree to it for each recipient by name. Sensitive information is asked for under a consent of its own.

Automated decisions. The list is put in order by a program that follows your answers. You can switch that off beside the list and get an order that is the same for everyone. You can ask how a result came about, and refuse a decision that is made by automated means alone and weighs heavily on you.

Your rights. On the page My loans you can see, copy, correct and delete your information and withdraw each consent, as easily as you gave it. What was done before a withdrawal stays valid.`,
    'zh-Hans': `处理者。{platform}为{tenant}比较各机构的贷款产品，是《个人信息保护法》所称的个人信息处理者，联系方式为 {supportEmail}。回答在属于{platform}的框架内填写，{tenant}看不到。

目的与期限。回答仅用于展示您符合哪些产品的公开条件以及各产品的成本，不作他用。回答加密保存 24 小时，如未向机构申请即删除；如已申请，保存期限以法律对记录的要求为准。仅保留不含您身份的粗略区间（例如年龄 30 至 39 岁），用于说明列表是如何得出的。

接收方。在您逐一同意每个接收方之前，不向任何人提供。涉及敏感个人信息的，另行单独征得您的同意。

自动化决策。列表由程序按您的回答排序。您可以在列表旁关闭，改为对所有人相同的排序。您可以要求说明结果是如何得出的，并可拒绝仅通过自动化方式作出的、对您有重大影响的决定。

您的权利。您可以在“我的贷款”页面查阅、复制、更正和删除您的信息，并撤回各项同意，撤回与同意同样便捷。撤回前已进行的处理仍然有效。`,
  },
};
