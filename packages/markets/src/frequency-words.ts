import type { InstalmentPlan } from '@liana/finance';
import { inEveryLocale, type LocalizedText } from './text.ts';

/** How often: `monthly`, `按月`. */
export function frequencyWords({ unit, count }: InstalmentPlan['interval']): LocalizedText {
  const { en, every, 'zh-Hans': zh } = intervalWords[unit];
  return inEveryLocale((locale) => {
    if (count === 1) return locale === 'en' ? en : `按${zh}`;
    return locale === 'en' ? `every ${count} ${every}` : `每 ${count} ${unit === 'month' ? '个月' : zh}`;
  });
}

const intervalWords = {
  month: { en: 'monthly', every: 'months', 'zh-Hans': '月' },
  week: { en: 'weekly', every: 'weeks', 'zh-Hans': '周' },
  day: { en: 'daily', every: 'days', 'zh-Hans': '日' },
  semimonth: { en: 'twice a month', every: 'half months', 'zh-Hans': '半月' },
};
