import type { LegalText } from '../../legal-text.ts';

/** Permission to hand the application over to the chosen lender. */
export const dataSharingText: LegalText = {
  id: 'us-data-sharing',
  version: '2026-11-22',
  title: { en: 'Send the application to {lender}', 'zh-Hans': '将申请发送给 {lender}' },
  label: {
    en: 'Send my application, with the answers shown above, to {lender}.',
    'zh-Hans': '将我的申请及上方所列回答发送给 {lender}。',
  },
  body: {
    en: `{platform} sends {lender} your application: the loan you chose and the answers shown on this page, with your name and contact where {lender} asks for them. {lender} uses them to decide, to prepare the contract and to service the loan, under its own privacy notice.

{tenant} learns the state of the application and the amount that is financed, so that it can treat your order as paid. It does not receive your answers, the reasons of a decision, or your credit report. No lender receives this application but those to which you agree on this page to send it.

{lender} tells us what it decides and how the loan goes on, so that we can show it to you and estimate more truly which applications are approved.

You can withdraw until you send the application. Afterwards {lender} keeps what the law obliges it to keep; ask it for access, correction or deletion. What we keep you can export on the page My loans.`,
    'zh-Hans': `{platform} 将您的申请发送给 {lender}：包括您选择的贷款和本页所列回答，以及 {lender} 要求的姓名和联系方式。{lender} 依照其隐私声明，将其用于审批、准备合同和贷后服务。

{tenant} 会得知申请状态和融资金额，以便将您的订单视为已付款。{tenant} 不会收到您的回答、审批原因或信用报告。除您在本页同意发送的机构外，其他机构不会收到本申请。

{lender} 会将审批结果和贷款的后续情况告知我们，以便向您展示，并更准确地估计哪些申请会获批。

在提交申请之前，您可以撤回。提交之后，{lender} 按法律要求保存资料；如需查阅、更正或删除，请向其提出。我们保存的资料可在“我的贷款”页面导出。`,
  },
};
