import type { AdvertisingRule, RestrictedWords } from '../rule-set.ts';

/**
 * Words that promise, press or mislead about credit (CONC 3.3.1R, the FCA's letter to brokers of May 2022, the Consumer Duty), or that
 * this product's own rule bars: it never calls an offer the best.
 */
export const bannedWords: AdvertisingRule['bannedWords'] = {
  en: [
    'best',
    'congratulations',
    'easy money',
    'everyone is approved',
    'free money',
    'guaranteed',
    'instant',
    'instantly',
    'lowest rate',
    'no credit check',
    'no credit checks',
    'no risk',
    'pre-approved',
    'risk-free',
    'weekly equivalent',
  ],
  'zh-Hans': [
    '最佳',
    '最优惠',
    '恭喜',
    '免费的钱',
    '人人可贷',
    '包过',
    '保证通过',
    '百分之百通过',
    '秒到账',
    '秒批',
    '最低利率',
    '不查征信',
    '零风险',
    '无风险',
    '预先批准',
    '折合每周',
  ],
};

/** Words that are lawful where they are true, and only there: CONC 3.5.12R, and CONC 3.5.5R on whether a rate is fixed. */
export const restrictedWords: readonly RestrictedWords[] = [
  {
    words: { en: ['interest free', 'interest-free', '0% finance', 'no interest'], 'zh-Hans': ['免息', '零利息', '无利息'] },
    isTrueOf: (offer) => offer.kind === 'closed-end' && offer.plan.financeCharge === 0 && offer.plan.otherFees === 0,
  },
  {
    words: { en: ['no deposit', 'nothing down'], 'zh-Hans': ['零首付', '免首付'] },
    isTrueOf: (offer) => offer.kind === 'closed-end' && offer.plan.downPayment === 0,
  },
  {
    words: { en: ['fixed rate', 'rate is fixed'], 'zh-Hans': ['固定利率', '利率固定'] },
    isTrueOf: ({ isVariable }) => !isVariable,
  },
];
