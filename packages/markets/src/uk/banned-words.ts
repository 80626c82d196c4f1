import { promisingWords } from '../promising-words.ts';
import type { AdvertisingRule, RestrictedWords } from '../rule-set.ts';

/**
 * Words that promise, press or mislead about credit (CONC 3.3.1R, the FCA's letter to brokers of May 2022, the Consumer Duty), or that
 * this product's own rule bars: it never calls an offer the best.
 */
export const bannedWords: AdvertisingRule['bannedWords'] = {
  en: [...promisingWords.en, 'no credit checks', 'pre-approved', 'weekly equivalent'],
  'zh-Hans': [...promisingWords['zh-Hans'], '预先批准', '折合每周'],
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
