import type { DisclosureView } from '@liana/contract';
import type { IsoDate } from '@liana/finance';
import { type DisclosedOffer, type MarketId, type OfferPresentation, presentOffer } from '@liana/markets';
import type { CostSplit } from '../../disclosure/disclosure-document.ts';
import type { SampleOffer } from './sample-offer.ts';

/** What elements are given of a sample. */
export interface SampleDisclosure {
  readonly disclosure: DisclosureView;
  readonly presentation: OfferPresentation;
  readonly split: CostSplit | undefined;
}

/** A sample offer of a day as its market's law of that day wants it shown. */
export function sampleDisclosure(market: MarketId, sample: SampleOffer, day: IsoDate): SampleDisclosure {
  const offer = sample.on(day);
  const presentation = presentOffer(market, offer);
  const { ruleSetId, title, sections, confirmation } = presentation.disclosure;
  return {
    disclosure: {
      market,
      ruleSetVersion: ruleSetId,
      // Nothing is kept of a sample: its name is enough to tell it from others.
      hash: `${ruleSetId}/${sample.kind}`,
      title,
      sections,
      schedule: [],
      confirmation,
    },
    presentation,
    split: splitOf(market, offer),
  };
}

/** Regulation Z keeps its boxes apart from everything that is not in them (12 CFR 1026.17(a)(1)): no line is drawn among them. */
function splitOf(market: MarketId, offer: DisclosedOffer): CostSplit | undefined {
  if (market === 'US') return undefined;
  const { currency } = offer;
  const [borrowed, cost] =
    offer.kind === 'closed-end' ? [offer.plan.credit, offer.plan.financeCharge] : [offer.drawn, offer.illustration.interest];
  return { borrowed: { amountMinor: borrowed, currency }, cost: { amountMinor: cost, currency } };
}
