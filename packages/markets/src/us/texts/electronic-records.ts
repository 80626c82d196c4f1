import type { LegalText } from '../../legal-text.ts';

/**
 * Consent to electronic records, with everything that 15 USC 7001(c)(1) wants said beforehand: paper, withdrawal and its
 * consequences, scope, procedures, cost of copies, hardware and software.
 */
export const electronicRecordsText: LegalText = {
  id: 'us-electronic-records',
  version: '2026-01-01',
  title: { en: 'Records and signatures in electronic form', 'zh-Hans': '电子记录与电子签名' },
  label: {
    en: 'I agree to receive the records of this loan in electronic form and to sign electronically.',
    'zh-Hans': '我同意以电子形式接收本贷款的记录，并以电子方式签名。',
  },
  body: {
    en: `Paper. You have the right to receive every record on paper. Write to {supportEmail} and it is sent by mail, before or after you sign, at no charge.

What this covers. Your consent covers the disclosures, the loan agreement, notices of a decision and statements of this one application and the loan that comes of it, from {platform} and from {lender}. It does not cover anything else.

Withdrawing. You can withdraw your consent at any time, at no charge, on the page My loans under Consents, or by writing to {supportEmail}. If you withdraw before you sign, the application cannot go on online and ends. If you withdraw afterwards, the loan stays as it is and further records come on paper. Records already given stay valid.

Reaching you. Tell us at {supportEmail} when your e-mail address changes.

What you need. A device with internet access; a browser of the last two years (Chrome, Edge, Firefox or Safari) with JavaScript switched on; an e-mail account that you can read; and space to save the records, or a printer. If this changes so much that you could no longer open or keep them, we tell you and ask again.

That you can open them. You read this page in that form now, and the code that you entered came to the address where we write to you. Agreeing here confirms that you can open, read and keep these records.`,
    'zh-Hans': `纸质文件。您有权以纸质形式接收每一份记录。写信至 {supportEmail}，我们即通过邮寄免费寄送，签名前后均可。

适用范围。您的同意适用于本次申请及由此产生的贷款的披露文件、贷款合同、审批通知和对账单，由 {platform} 和 {lender} 提供。不适用于其他事项。

撤回。您可以随时在“我的贷款”页面的“授权”中，或写信至 {supportEmail}，免费撤回同意。如在签名前撤回，申请无法在线继续并将终止。如在签名后撤回，贷款不变，后续记录以纸质形式寄送。已提供的记录仍然有效。

联系方式。电子邮箱变更时，请写信至 {supportEmail} 告知我们。

所需设备。可上网的设备；近两年内发布的浏览器（Chrome、Edge、Firefox 或 Safari）并启用 JavaScript；您可以查看的电子邮箱；以及保存记录的存储空间或打印机。如上述要求发生变化，以致您可能无法打开或保存记录，我们会通知您并重新征求同意。

确认可以打开。您现在正以该形式阅读本页，您输入的验证码也已送达我们与您联系的地址。在此同意即确认您能够打开、阅读和保存这些记录。`,
  },
};
