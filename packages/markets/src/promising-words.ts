/**
 * Words that promise, press or flatter about credit, or call an offer the best: barred in every market whose list begins with them, by
 * its law or by this product's own rule.
 */
export const promisingWords = {
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
} as const;
