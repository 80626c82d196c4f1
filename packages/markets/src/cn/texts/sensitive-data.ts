import type { LegalText } from '../../legal-text.ts';

/** Separate consent for sensitive personal information, with necessity and effect said (个人信息保护法 art. 28 to 30). */
export const sensitiveDataText: LegalText = {
  id: 'cn-sensitive-data',
  version: '2025-10-01',
  title: { en: 'Sensitive information', 'zh-Hans': '敏感个人信息' },
  label: {
    en: 'I agree separately that {platform} handles this sensitive information: {dataTypes}.',
    'zh-Hans': '我单独同意{platform}处理以下敏感个人信息：{dataTypes}。',
  },
  body: {
    en: `What is sensitive. {dataTypes}. The law counts information on financial accounts, biometric information and the like as sensitive, because its leak or misuse can easily harm you.

Why it is needed. {lender} names it among what it needs to identify you and to pay out and collect this one loan. Without it the application to {lender} cannot go on; looking at products and their cost does not need it.

How it is handled. {platform} stores it encrypted under a key of your own, shows it to nobody else, and passes it to {lender} alone, under the separate consent for that.

What it means for you. If it became known to others, your money or your identity could be misused. We tell you without delay if that happens.

Withdrawing. You can leave this box open or withdraw at any time on the page My loans, or by writing to {supportEmail}. What was done before stays valid; nothing else is held against you.`,
    'zh-Hans': `哪些信息。{dataTypes}。法律将金融账户、生物识别等信息列为敏感个人信息，因为一旦泄露或被非法使用，容易使您受到损害。

必要性。{lender}需要上述信息，用于核实您的身份以及发放和收回这一笔贷款。如不提供，无法继续向{lender}申请；查看产品和成本不需要这些信息。

处理方式。{platform}以您专属的密钥加密保存，不向他人展示，仅在您另行单独同意后提供给{lender}。

对您的影响。如被他人知悉，您的资金或身份可能被冒用。如发生此类情况，我们会立即通知您。

撤回。您可以不勾选，也可以随时在“我的贷款”页面或写信至 {supportEmail} 撤回。撤回前已进行的处理仍然有效，也不会因此受到其他不利对待。`,
  },
};
