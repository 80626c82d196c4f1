import type { IsoDate } from '@liana/finance';
import type { DisclosedOffer, LocalizedText, MarketId } from '@liana/markets';
import { chineseSamples } from './china.ts';
import { germanSamples } from './germany.ts';
import { britishSamples } from './united-kingdom.ts';
import { americanSamples } from './united-states.ts';

/** One kind of credit as a lender of a market might offer it on any day. Complete: every rule set of its market can disclose it. */
export interface SampleOffer {
  /** `loan`, `purchase`, `line`. */
  readonly kind: string;
  readonly name: LocalizedText;
  readonly on: (day: IsoDate) => DisclosedOffer;
}

const samples: { readonly [market in MarketId]: readonly SampleOffer[] } = {
  CN: chineseSamples,
  DE: germanSamples,
  UK: britishSamples,
  US: americanSamples,
};

/** The sample offers of a market, one for each kind of document that its law knows. */
export function sampleOffers(market: MarketId): readonly SampleOffer[] {
  return samples[market];
}
