import { formatPercent } from '../format.ts';
import { inEveryLocale, type LocalizedText } from '../text.ts';

/** A rate of interest, and whether it is fixed: `12.00% a year (fixed)`. */
export function rateText(percent: string, isVariable: boolean): LocalizedText {
  return inEveryLocale((locale) => {
    const written = formatPercent(percent, locale, 'UK');
    if (locale === 'en') return `${written} a year (${isVariable ? 'variable' : 'fixed'})`;
    return `每年 ${written}（${isVariable ? '浮动' : '固定'}）`;
  });
}
