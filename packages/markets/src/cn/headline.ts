import type { HeadlineCost } from '../rule-set.ts';
import type { ChinaSettings } from './settings.ts';

/** PBoC [2021] No. 3, items 1 to 4: all costs over the principal really outstanding; how a period becomes a year is said. */
export function headlineRate(settings: ChinaSettings): HeadlineCost {
  const { convention, method } = methodOf(settings);
  return {
    convention,
    label: { en: `Annual rate (${method.en})`, 'zh-Hans': `年化利率（${method['zh-Hans']}）` },
    longLabel: { en: `Annual rate with all costs (${method.en})`, 'zh-Hans': `年化利率（${method['zh-Hans']}，含全部费用）` },
    decimals: 2,
    prominence: 'most',
  };
}

/** The same figure by the name that the rule on stating all costs gives it. */
export function headlineAllInCost(settings: ChinaSettings): HeadlineCost {
  const { method } = methodOf(settings);
  return {
    ...headlineRate(settings),
    longLabel: { en: `Annual all-in cost (${method.en})`, 'zh-Hans': `年化综合融资成本（${method['zh-Hans']}）` },
  };
}

function methodOf({ statesCompoundRate }: ChinaSettings) {
  return statesCompoundRate
    ? { convention: 'cn-compound' as const, method: { en: 'compound', 'zh-Hans': '复利' } }
    : { convention: 'cn-simple' as const, method: { en: 'simple', 'zh-Hans': '单利' } };
}
