import type { LegalText } from '../../legal-text.ts';

/** Separate consent for one recipient, which is named with contact, purpose, method and kinds of data (个人信息保护法 art. 23). */
export const dataSharingText: LegalText = {
  id: 'cn-data-sharing',
  version: '2025-10-01',
  title: { en: 'Provide information to {lender}', 'zh-Hans': '向{lender}提供个人信息' },
  label: {
    en: 'I agree separately that {platform} provides to {lender}: {dataTypes}.',
    'zh-Hans': '我单独同意{platform}向{lender}提供：{dataTypes}。',
  },
  body: {
    en: `Recipient. {lender}. Contact: {lenderContact}.

Purpose. So that {lender} can identify you, receive this one application, prepare the contract and service the loan. Not for advertising, and not for other products.

Method. Sent once, encrypted, from {platform} to {lender}, when you send the application. {lender} handles it under its own privacy policy, and must ask you again for any other purpose.

Kinds of information. {dataTypes}.

Nobody else. No other company receives this information, and it is never sold.

Withdrawing. You can withdraw at any time on the page My loans, or by writing to {supportEmail}. Until the application is sent, nothing has been provided. Afterwards {lender} keeps what the law obliges it to keep; ask it for access, correction or deletion.`,
    'zh-Hans': `接收方。{lender}。联系方式：{lenderContact}。

处理目的。供{lender}核实您的身份、受理这一笔申请、准备合同并提供贷后服务。不用于广告，也不用于其他产品。

处理方式。在您提交申请时，由{platform}加密传输给{lender}，仅一次。{lender}依照其隐私政策处理；如用于其他目的，须重新征得您的同意。

个人信息种类。{dataTypes}。

其他方。其他公司不会收到上述信息，上述信息也不会被出售。

撤回。您可以随时在“我的贷款”页面或写信至 {supportEmail} 撤回。提交申请之前，尚未提供任何信息。提交之后，{lender}按法律要求保存；如需查阅、更正或删除，请向其提出。`,
  },
};

/** The same where what a lender scores comes through a licensed bureau alone (断直连, PBoC Order [2021] No. 4). */
export const sharingBesideBureauText: LegalText = {
  ...dataSharingText,
  id: 'cn-data-sharing-beside-bureau',
  body: {
    en: `${dataSharingText.body.en}

Your credit. What {lender} reckons your credit by comes to it from a licensed credit bureau, under a consent of its own; it is not sent by {platform}.`,
    'zh-Hans': `${dataSharingText.body['zh-Hans']}

信用评估。{lender}评估信用所用的信息，由持牌征信机构依据您的另行授权提供，{platform}不直接提供。`,
  },
};
