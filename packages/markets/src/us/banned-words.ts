import type { AdvertisingRule } from '../rule-set.ts';

/**
 * Words that promise, press or flatter about credit: deceptive under the law against unfair and deceptive acts
 * (15 USC 45, 12 USC 5531), or against this product's own rule that it never calls an offer the best.
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
    'no risk',
    'risk-free',
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
  ],
};
