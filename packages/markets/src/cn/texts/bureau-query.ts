import type { LegalText } from '../../legal-text.ts';

/**
 * Written permission for one lender to query a licensed credit bureau (征信业管理条例 art. 18; 征信业务管理办法, PBoC Order [2021] No. 4).
 * It also covers what the bureau is told of the loan afterwards.
 */
export const bureauQueryText: LegalText = {
  id: 'cn-bureau-query',
  version: '2025-10-01',
  title: { en: 'Credit bureau query by {lender}', 'zh-Hans': '{lender}的征信查询授权' },
  label: {
    en: 'I allow {lender} to query my credit report and to report this loan. The query stays visible in my report.',
    'zh-Hans': '我授权{lender}查询本人信用报告并报送本笔贷款信息。查询会在信用报告中留下记录。',
  },
  body: {
    en: `Who queries. {lender}, once for this application and afterwards while the loan runs. Contact: {lenderContact}.

Where. At licensed credit bureaus only: the basic database of financial credit information (金融信用信息基础数据库) and personal credit bureaus licensed by the People's Bank of China.

What for. To decide about this one application and to look after the loan that comes of it. If it is declined or withdrawn, the permission ends.

What is reported. If the loan is made, {lender} reports its amount, term, payments and any arrears to the bureau. Arrears are told to you before they are reported.

What it means for you. A query for a loan stays visible in your report for two years, and other lenders can see it. {platform} neither queries nor receives your report.

Withdrawing. Until the application is sent you can withdraw on the page My loans, and no query is made. You may look at your own report at the bureau and object to what is wrong in it.`,
    'zh-Hans': `查询方。{lender}，在受理本次申请时查询一次，并在贷款存续期间用于贷后管理。联系方式：{lenderContact}。

查询渠道。仅限持牌征信机构：金融信用信息基础数据库，以及经中国人民银行批准的个人征信机构。

查询用途。用于审批这一笔申请以及管理由此产生的贷款。申请被拒绝或撤回的，授权即终止。

信息报送。贷款发放后，{lender}向征信机构报送贷款金额、期限、还款和逾期情况。报送不良信息前，会事先告知您。

对您的影响。贷款审批查询记录在信用报告中展示两年，其他机构可以看到。{platform}既不查询也不接收您的信用报告。

撤回。提交申请之前，您可以在“我的贷款”页面撤回，不会进行查询。您可以向征信机构查询本人信用报告，并对其中的错误提出异议。`,
  },
};
