import type { LegalText } from '../../legal-text.ts';

/** Permission to hand the application over to the chosen lender, with the reason why (CONC 2.5.3R(4)). */
export const dataSharingText: LegalText = {
  id: 'uk-data-sharing',
  version: '2026-11-22',
  title: { en: 'Send the application to {lender}', 'zh-Hans': '将申请发送给 {lender}' },
  label: {
    en: 'Send my application, with the answers shown above, to {lender}.',
    'zh-Hans': '将我的申请及上方所列回答发送给 {lender}。',
  },
  body: {
    en: `{platform} is a credit broker. It sends {lender} your application: the credit you chose and the answers shown on this page, with your name and contact where {lender} asks for them. {lender} uses them to assess whether you can afford the credit, to decide, to prepare the agreement and to service it, under its own privacy notice.

{tenant} learns the state of the application and the amount of credit, so that it can treat your order as paid. It does not receive your answers, the reasons for a decision, or your credit file. No other lender receives this application.

{lender} tells us what it decides and how the credit goes on, so that we can show it to you and estimate more truly which applications are accepted.

You can withdraw until you send the application. Afterwards {lender} keeps what the law obliges it to keep; ask it for access, correction or erasure. What we keep you can export on the page My loans.`,
    'zh-Hans': `{platform} 是信贷经纪机构。{platform} 将您的申请发送给 {lender}：包括您选择的信贷和本页所列回答，以及 {lender} 要求的姓名和联系方式。{lender} 依照其隐私声明，将其用于评估您能否负担该信贷、审批、准备合同和后续服务。

{tenant} 会得知申请状态和信贷金额，以便将您的订单视为已付款。{tenant} 不会收到您的回答、审批原因或信用记录。其他机构不会收到本申请。

{lender} 会将审批结果和后续情况告知我们，以便向您展示，并更准确地估计哪些申请会获批。

在提交申请之前，您可以撤回。提交之后，{lender} 按法律要求保存资料；如需查阅、更正或删除，请向其提出。我们保存的资料可在“我的贷款”页面导出。`,
  },
};
