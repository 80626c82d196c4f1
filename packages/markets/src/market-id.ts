import type { Locale } from './text.ts';

/** The markets that have a file. */
export const marketIds = ['US'] as const;
export type MarketId = (typeof marketIds)[number];

/** How each language is written in a market: BCP 47 tags for `Intl`. Chinese in the US keeps the dates and digits of the mainland. */
export const languageTags: { readonly [id in MarketId]: { readonly [locale in Locale]: string } } = {
  US: { en: 'en-US', 'zh-Hans': 'zh-Hans-CN' },
};

/** Whether `id` names a market that has a file. */
export function isMarketId(id: string): id is MarketId {
  return (marketIds as readonly string[]).includes(id);
}
