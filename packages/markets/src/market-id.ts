import type { Language } from './text.ts';

/** How each language is written in a market: BCP 47 tags for `Intl`. Chinese keeps the dates and digits of the mainland everywhere. */
export const languageTags = {
  CN: { en: 'en-US', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar-u-nu-latn' },
  DE: { en: 'en-IE', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar-u-nu-latn' },
  UK: { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar-u-nu-latn' },
  US: { en: 'en-US', 'zh-Hans': 'zh-Hans-CN', de: 'de-DE', ar: 'ar-u-nu-latn' },
} satisfies Record<string, { readonly [language in Language]: string }>;

export type MarketId = keyof typeof languageTags;

/** The markets that have a file, in the order above. */
export const marketIds = Object.keys(languageTags) as [MarketId, ...MarketId[]];

/** Whether `id` names a market that has a file. */
export function isMarketId(id: string): id is MarketId {
  return (marketIds as readonly string[]).includes(id);
}
