import { isMarketId, type Language, languages, locales, type MarketId, marketIds, marketOf, type RuleSet } from '@liana/markets';
import { languageOf } from '../../src/locale/language-of.ts';
import { type SampleOffer, sampleOffers } from '../../src/testing/index.ts';

/** What the page shows; its address says it: `?market=CN&law=CN-2026-08-01&kind=loan&locale=zh-Hans`. */
export interface Choice {
  readonly market: MarketId;
  readonly law: RuleSet;
  readonly sample: SampleOffer;
  readonly language: Language;
}

/** No document is written in it: it shows how one reads on a page from right to left. */
export const rightToLeft = 'ar';

/** The languages that a market's documents are shown in: the complete ones, its own, and the one from right to left. */
export function languagesOf(market: MarketId): Language[] {
  const written: readonly Language[] = [...locales, ...marketOf(market).languages, rightToLeft];
  return languages.filter((language) => written.includes(language));
}

/** What an address asks for. What it does not name, or names wrongly, is the first there is; of laws, the one of today. */
export function choiceOf(query: URLSearchParams, today: string): Choice {
  const asked = query.get('market') ?? '';
  const market = isMarketId(asked) ? asked : marketIds[0];
  const { ruleSets } = marketOf(market);
  const law = ruleSets.find(({ id }) => id === query.get('law')) ?? ruleSets.findLast(({ inForceFrom }) => inForceFrom <= today);
  const samples = sampleOffers(market);
  const language = languageOf(query.get('locale') ?? navigator.language);
  return {
    market,
    law: law ?? ruleSets[0]!,
    sample: samples.find(({ kind }) => kind === query.get('kind')) ?? samples[0]!,
    language: languagesOf(market).includes(language) ? language : 'en',
  };
}
