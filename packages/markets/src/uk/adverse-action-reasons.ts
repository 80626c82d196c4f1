import { plainReasons } from '../plain-reasons.ts';
import type { AdverseActionRule } from '../rule-set.ts';

/**
 * Reasons for a decline, each about the factor that was used. No rule names them; the Consumer Duty's consumer understanding outcome
 * asks that a person can act on what it is told, and article 22C of the UK GDPR that it can contest it.
 */
export const adverseActionReasons: AdverseActionRule['reasons'] = {
  ...plainReasons,
  'debt-ratio-too-high': {
    en: 'Your repayments on debts are too high in relation to your income.',
    'zh-Hans': '您现有债务的还款额相对收入过高。',
  },
  'not-affordable': {
    en: 'After your regular spending, too little is left to repay this credit.',
    'zh-Hans': '扣除日常支出后，您可用于偿还该信贷的收入不足。',
  },
  'income-not-steady': { en: 'Your income or your work is temporary or irregular.', 'zh-Hans': '您的收入或工作为临时或不固定。' },
  'residence-too-short': {
    en: 'You have lived at your current address for too short a time.',
    'zh-Hans': '您在现住址居住的时间过短。',
  },
  'not-on-electoral-roll': {
    en: 'You could not be found on the electoral roll at your address.',
    'zh-Hans': '未能在您所填地址的选民名册上找到您。',
  },
  'credit-file-missing': { en: 'The credit reference agency has no file about you.', 'zh-Hans': '征信机构没有您的信用记录。' },
  'credit-history-short': { en: 'Your credit history is too short.', 'zh-Hans': '您的信用记录时间过短。' },
  'credit-delinquent': {
    en: 'Your credit file shows late or missed payments.',
    'zh-Hans': '您的信用记录中有逾期或未还款情况。',
  },
  'credit-inquiries-many': {
    en: 'Your credit file shows many recent applications for credit.',
    'zh-Hans': '您的信用记录中近期信贷申请次数过多。',
  },
  'credit-utilisation-high': {
    en: 'You use a large share of the credit limits that you have.',
    'zh-Hans': '您已使用的信用额度占比过高。',
  },
  'collection-or-judgment': {
    en: 'Your credit file shows a default or a court judgment.',
    'zh-Hans': '您的信用记录中有违约或法院判决。',
  },
  'recent-bankruptcy': {
    en: 'Your credit file shows a recent bankruptcy, debt relief order or individual voluntary arrangement.',
    'zh-Hans': '您的信用记录中近期有破产、债务减免令或个人自愿安排。',
  },
  'past-due-with-lender': { en: 'You have an account in arrears with this lender.', 'zh-Hans': '您在该机构有逾期账户。' },
  'residence-outside-uk': {
    en: 'The lender offers credit only to people who live in the United Kingdom.',
    'zh-Hans': '该机构仅向英国居民提供信贷。',
  },
  'under-age': { en: 'You must be 18 to enter into this agreement.', 'zh-Hans': '您须年满 18 岁方可签订该合同。' },
};

/** What names no factor cannot be acted upon or contested. */
export const unspecificReasons: AdverseActionRule['unspecific'] = {
  en: [
    'internal policy',
    'internal policies',
    'internal standard',
    'lending criteria',
    'lending policy',
    'credit score too low',
    'does not qualify',
    'other reasons',
  ],
  'zh-Hans': ['内部政策', '内部标准', '内部规定', '贷款标准', '综合评分不足', '评分未达', '不符合要求', '其他原因'],
};
