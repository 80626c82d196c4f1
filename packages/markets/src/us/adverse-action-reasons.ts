import { plainReasons } from '../plain-reasons.ts';
import type { AdverseActionRule } from '../rule-set.ts';

/**
 * Principal reasons for a decline, after the sample form C-1 of Regulation B (12 CFR 1002, Appendix C), each said to the
 * person and each about the factor that was used.
 */
export const adverseActionReasons: AdverseActionRule['reasons'] = {
  ...plainReasons,
  'debt-ratio-too-high': {
    en: 'Your payments on debts are too high in relation to your income.',
    'zh-Hans': '您现有债务的还款额相对收入过高。',
  },
  'income-not-steady': {
    en: 'Your income or your work is temporary or irregular.',
    'zh-Hans': '您的收入或工作为临时或不固定。',
  },
  'residence-too-short': {
    en: 'You have lived at your current address for too short a time.',
    'zh-Hans': '您在现住址居住的时间过短。',
  },
  'credit-file-missing': {
    en: 'The credit bureau has no file about you.',
    'zh-Hans': '征信机构没有您的信用记录。',
  },
  'credit-history-short': {
    en: 'Your credit history is too short.',
    'zh-Hans': '您的信用记录时间过短。',
  },
  'credit-delinquent': {
    en: 'Your credit report shows late or missed payments.',
    'zh-Hans': '您的信用报告中有逾期或未还款记录。',
  },
  'credit-inquiries-many': {
    en: 'Your credit report shows many recent inquiries.',
    'zh-Hans': '您的信用报告中近期查询次数过多。',
  },
  'credit-utilisation-high': {
    en: 'You use a large share of the credit limits that you have.',
    'zh-Hans': '您已使用的信用额度占比过高。',
  },
  'collection-or-judgment': {
    en: 'Your credit report shows a collection action or a judgment.',
    'zh-Hans': '您的信用报告中有催收或法院判决记录。',
  },
  'recent-bankruptcy': { en: 'Your credit report shows a recent bankruptcy.', 'zh-Hans': '您的信用报告中近期有破产记录。' },
  'past-due-with-lender': {
    en: 'You have a past-due account with this lender.',
    'zh-Hans': '您在该机构有逾期账户。',
  },
  'state-not-licensed': {
    en: 'The lender does not offer this credit in the state you live in.',
    'zh-Hans': '该机构不在您所在的州提供此项贷款。',
  },
  'under-age': {
    en: 'You are not old enough to enter into this contract in your state.',
    'zh-Hans': '您未达到所在州签订该合同的法定年龄。',
  },
};

/** Comment 9(b)(2)-4: that an internal standard or policy was not met, or a score not reached, is no specific reason. */
export const unspecificReasons: AdverseActionRule['unspecific'] = {
  en: [
    'internal policy',
    'internal policies',
    'internal standard',
    'internal guidelines',
    'qualifying score',
    'does not qualify',
    'other reasons',
  ],
  'zh-Hans': ['内部政策', '内部标准', '内部规定', '综合评分不足', '评分未达', '不符合要求', '其他原因'],
};
