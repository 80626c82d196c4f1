import type { LegalText } from '../../legal-text.ts';

/**
 * Separate consent before the person is led to the institution's own page, in one hop, where it assesses and signs
 * (金融产品网络营销管理办法; 个人信息保护法 art. 23).
 */
export const handOverText: LegalText = {
  id: 'cn-hand-over',
  version: '2026-09-30',
  title: { en: 'Go on to {lender}', 'zh-Hans': '前往{lender}办理' },
  label: {
    en: 'I agree separately that {platform} passes on to {lender}: {dataTypes}.',
    'zh-Hans': '我单独同意{platform}向{lender}提供：{dataTypes}。',
  },
  body: {
    en: `Where you go. To the page of {lender} itself, directly and without another company in between. There you apply; {lender} alone checks your credit, decides, and signs the contract with you. {platform} and {tenant} do neither and charge you nothing.

Recipient. {lender}. Contact: {lenderContact}.

Purpose. So that {lender} recognises the product and the order that you come for. Not for advertising, and not for other products.

Method. A code that works once is passed with you; with it {lender} fetches what is listed here from {platform}, once, encrypted.

Kinds of information. {dataTypes}. Nothing by which {lender} would reckon your credit is among it; {lender} asks a licensed credit bureau for that, with your permission on its own page.

What comes back. {lender} tells {platform} and {tenant} whether the order is financed, so that it can be treated as paid. The answers that you give to {lender} do not come back.

Withdrawing. You can leave this box open and fill in everything at {lender} yourself. You can withdraw at any time on the page My loans, or by writing to {supportEmail}; what was passed on before stays valid.`,
    'zh-Hans': `前往何处。直接前往{lender}的自有页面，中间不经过其他公司。您在该页面申请；仅由{lender}评估信用、审批并与您签订合同。{platform}和{tenant}不评估、不签约，也不向您收费。

接收方。{lender}。联系方式：{lenderContact}。

处理目的。供{lender}识别您所选的产品和订单。不用于广告，也不用于其他产品。

处理方式。随您传递一个一次性代码，{lender}凭该代码从{platform}加密获取下列信息，仅一次。

个人信息种类。{dataTypes}。其中不包含{lender}用于评估信用的信息；此类信息由{lender}在其页面取得您的授权后，向持牌征信机构查询。

返回的信息。{lender}会将订单是否已获得贷款告知{platform}和{tenant}，以便将订单视为已付款。您向{lender}填写的内容不会返回。

撤回。您可以不勾选，自行在{lender}的页面填写全部信息。您可以随时在“我的贷款”页面或写信至 {supportEmail} 撤回；撤回前已提供的仍然有效。`,
  },
};
