import { sampleOffers } from '@liana/elements/testing';
import { type Language, type MarketId, marketIds, marketOf } from '@liana/markets';

/** One document of the page of samples, as its address names it. */
export interface SampleDocument {
  market: MarketId;
  law: string;
  kind: string;
  locale: Language;
}

/** Every kind of credit under every law of every market, in English and in the market's own language. */
export const everyDocument: SampleDocument[] = marketIds.flatMap((market) => {
  const { languages, ruleSets } = marketOf(market);
  return ruleSets.flatMap(({ id: law }) =>
    sampleOffers(market).flatMap(({ kind }) =>
      [...new Set<Language>(['en', ...languages])].map((locale) => ({ market, law, kind, locale })),
    ),
  );
});

/** The first kind of credit under every law, in the market's own language. */
export const oneOfEachLaw = everyDocument.filter(
  ({ market, kind, locale }) => kind === sampleOffers(market)[0]!.kind && locale === marketOf(market).languages[0],
);

/** What a document looks like: the window's width, and the colours that a person has chosen. */
export interface Appearance {
  width: number;
  colours: 'light' | 'dark' | 'forced';
}

export const everyAppearance: Appearance[] = [1280, 360].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);
