import { plainReasons } from '../plain-reasons.ts';
import type { AdverseActionRule } from '../rule-set.ts';

/**
 * Why an application was declined, said to the person and about the fact that was used, so that an explanation is given where a
 * machine decides (个人信息保护法 art. 24) and an error can be put right at the lender or the credit bureau.
 */
export const adverseActionReasons: AdverseActionRule['reasons'] = {
  ...plainReasons,
  'income-not-steady': {
    en: 'Your income changes too much from month to month.',
    'zh-Hans': '您的各月收入波动较大。',
  },
  'debt-ratio-too-high': {
    en: 'Your payments on debts are too high in relation to your income.',
    'zh-Hans': '您现有债务的月还款额相对收入过高。',
  },
  'lenders-many': {
    en: 'You owe money to more lenders than this lender allows.',
    'zh-Hans': '您同时借款的机构数量超过该机构的上限。',
  },
  'contributions-too-short': {
    en: 'Contributions to social insurance or the housing fund have been paid for you for too short a time.',
    'zh-Hans': '您的社保或公积金缴存时间过短。',
  },
  'city-not-served': { en: 'The lender does not lend in the city you live in.', 'zh-Hans': '该机构不在您所在的城市开展此项业务。' },
  'age-outside-range': {
    en: 'Your age is outside what the lender’s published conditions allow.',
    'zh-Hans': '您的年龄不在该机构公布的条件范围内。',
  },
  'is-student': { en: 'The lender does not lend to students.', 'zh-Hans': '该机构不向在校学生发放贷款。' },
  'credit-file-missing': { en: 'The credit bureau has no file about you.', 'zh-Hans': '征信机构没有您的信用记录。' },
  'credit-history-short': { en: 'Your credit history is too short.', 'zh-Hans': '您的信用记录时间过短。' },
  'credit-delinquent': {
    en: 'Your credit report shows late or missed payments.',
    'zh-Hans': '您的信用报告中有逾期或未还款记录。',
  },
  'credit-inquiries-many': {
    en: 'Your credit report shows many recent queries for loans.',
    'zh-Hans': '您的信用报告中近期贷款审批查询次数过多。',
  },
  'credit-utilisation-high': {
    en: 'You use a large share of the credit limits that you have.',
    'zh-Hans': '您已使用的授信额度占比过高。',
  },
  'enforcement-record': {
    en: 'A public court record shows a debt that is being enforced against you.',
    'zh-Hans': '公开的法院记录显示您有被执行的债务。',
  },
  'past-due-with-lender': { en: 'You have a past-due account with this lender.', 'zh-Hans': '您在该机构有逾期账户。' },
  'purpose-not-allowed': {
    en: 'The lender does not lend for the purpose that you stated.',
    'zh-Hans': '该机构不为您所述用途发放贷款。',
  },
  'business-too-young': { en: 'Your business has not existed for long enough.', 'zh-Hans': '您的企业成立时间过短。' },
  'tax-rating-too-low': {
    en: 'The tax rating of your business is below what the lender asks for.',
    'zh-Hans': '您企业的纳税信用等级低于该机构的要求。',
  },
  'turnover-too-low': {
    en: 'The invoiced turnover of your business is below what the lender asks for.',
    'zh-Hans': '您企业的开票金额低于该机构的要求。',
  },
};

/** Wording that gives a person nothing to understand, to correct or to object to. */
export const unspecificReasons: AdverseActionRule['unspecific'] = {
  en: [
    'internal policy',
    'internal standard',
    'overall score',
    'comprehensive score',
    'does not qualify',
    'system decision',
    'other reasons',
  ],
  'zh-Hans': ['综合评分不足', '评分未达', '内部政策', '内部规定', '不符合要求', '系统评估未通过', '暂不符合', '其他原因'],
};
