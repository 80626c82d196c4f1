import type { Language } from './text.ts';

/** The markets that have a file. */
export const marketIds = ['CN', 'DE', 'UK', 'US'] as const;
export type MarketId = (typeof marketIds)[number];

/** How each language is written in a market: BCP 47 tags for `Intl`. Chinese keeps the dates and digits of the mainland everywhere. */
export const languageTags: { readonly [id in MarketId]: { readonly [language in Language]: string } } = {
  CN: { en: 'en-US', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar' },
  DE: { en: 'en-IE', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar' },
  UK: { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar' },
  US: { en: 'en-US', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar' },
};

/** Whether `id` names a market that has a file. */
export function isMarketId(id: string): id is MarketId {
  return (marketIds as readonly string[]).includes(id);
}
