import type { EuropeanText } from '../eu/law.ts';
import { plainReasons } from '../plain-reasons.ts';
import type { AdverseActionRule } from '../rule-set.ts';

/** Why an application was declined, said to the person and about the fact that was used (directive (EU) 2023/2225, art. 18(9); § 30 BDSG). */
export const declineReasons = {
  ...plainReasons,
  'income-not-steady': {
    en: 'Your income or your work is temporary or irregular.',
    'zh-Hans': '您的收入或工作为临时或不固定。',
    de: 'Ihr Einkommen oder Ihre Arbeit ist befristet oder unregelmäßig.',
  },
  'expenses-too-high': {
    en: 'Your regular expenses leave too little for the instalments.',
    'zh-Hans': '您的固定支出使可用于还款的余额不足。',
    de: 'Ihre regelmäßigen Ausgaben lassen zu wenig für die Raten.',
  },
  'debt-ratio-too-high': {
    en: 'Your payments on debts are too high in relation to your income.',
    'zh-Hans': '您现有债务的还款额相对收入过高。',
    de: 'Ihre laufenden Kreditraten sind im Verhältnis zum Einkommen zu hoch.',
  },
  'probation-period': {
    en: 'You are still in your probation period.',
    'zh-Hans': '您仍在试用期内。',
    de: 'Sie sind noch in der Probezeit.',
  },
  'credit-file-missing': {
    en: 'SCHUFA holds nothing about you.',
    'zh-Hans': 'SCHUFA 没有您的信用记录。',
    de: 'Bei der SCHUFA ist nichts über Sie gespeichert.',
  },
  'credit-history-short': {
    en: 'What SCHUFA holds about your credit goes back too short a time.',
    'zh-Hans': '您在 SCHUFA 的信用记录时间过短。',
    de: 'Ihre Kreditgeschichte bei der SCHUFA ist zu kurz.',
  },
  'credit-delinquent': {
    en: 'SCHUFA reports late or missed payments.',
    'zh-Hans': 'SCHUFA 记录显示您有逾期或未还款。',
    de: 'Die SCHUFA meldet verspätete oder ausgebliebene Zahlungen.',
  },
  'credit-inquiries-many': {
    en: 'SCHUFA reports many recent credit inquiries.',
    'zh-Hans': 'SCHUFA 记录显示近期信贷查询次数过多。',
    de: 'Die SCHUFA meldet viele Kreditanfragen aus jüngster Zeit.',
  },
  'credit-utilisation-high': {
    en: 'You use a large share of your overdrafts and credit lines.',
    'zh-Hans': '您已使用的透支和信用额度占比过高。',
    de: 'Sie nutzen Ihre Dispositions- und Rahmenkredite zu einem großen Teil.',
  },
  'collection-or-judgment': {
    en: 'SCHUFA reports a claim in collection or a court order.',
    'zh-Hans': 'SCHUFA 记录显示有催收或法院裁决。',
    de: 'Die SCHUFA meldet eine Forderung im Inkasso oder einen gerichtlichen Titel.',
  },
  'debtors-register': {
    en: 'You are entered in the register of debtors of the enforcement courts.',
    'zh-Hans': '您被列入执行法院的债务人名册。',
    de: 'Sie sind im Schuldnerverzeichnis der Vollstreckungsgerichte eingetragen.',
  },
  'recent-insolvency': {
    en: 'A consumer insolvency is running or ended recently.',
    'zh-Hans': '消费者破产程序正在进行或近期刚结束。',
    de: 'Eine Verbraucherinsolvenz läuft oder ist erst kürzlich beendet.',
  },
  'past-due-with-lender': {
    en: 'You have a past-due account with this lender.',
    'zh-Hans': '您在该机构有逾期账户。',
    de: 'Sie sind bei diesem Kreditgeber mit einer Zahlung im Rückstand.',
  },
  'under-age': {
    en: 'You are not old enough to enter into this contract.',
    'zh-Hans': '您未达到签订该合同的法定年龄。',
    de: 'Sie sind nicht alt genug für diesen Vertrag.',
  },
} satisfies Record<string, EuropeanText>;

/** Wording that gives a person nothing to understand, to correct or to contest; a score alone is no reason. */
export const unspecificReasons: AdverseActionRule['unspecific'] = {
  en: [
    'internal policy',
    'internal standard',
    'internal guidelines',
    'score too low',
    'does not qualify',
    'system decision',
    'other reasons',
  ],
  'zh-Hans': ['内部政策', '内部标准', '内部规定', '综合评分不足', '评分未达', '不符合要求', '系统评估未通过', '其他原因'],
  de: [
    'interne richtlinie',
    'interne vorgaben',
    'interne gründe',
    'score zu niedrig',
    'bonität reicht nicht',
    'sonstige gründe',
    'aus geschäftspolitischen gründen',
  ],
};
