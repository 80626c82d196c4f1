import type { MoneyWithin } from '../catalogue/schema.ts';
import { costOf, utilityOf } from './utility.ts';

export const wishes = ['lowest-total-cost', 'smallest-payment', 'soonest-money', 'surest-yes'] as const;
export type Wish = (typeof wishes)[number];

/** All that the order may depend on. What the platform earns has no field here. */
export interface RankableOffer {
  id: string;
  lenderId: string;
  /** Everything paid beyond the amount, in minor units. */
  totalCostMinor: number;
  instalmentMinor: number;
  moneyWithin: MoneyWithin;
  /** Likelihood of approval, where the market lets one be used. */
  probability?: number;
}

export interface RankingOptions {
  wish: Wish;
  /** `false`: lowest total cost, then id, whatever the wish and the person. */
  personalised: boolean;
}

export type RankingTerm = 'total-cost' | 'instalment' | 'speed' | 'likelihood';

/** One thing that the order looked at, with what it adds to the score. */
export interface ExplainedTerm {
  term: RankingTerm;
  points: number;
}

export interface RankedOffer<Offer extends RankableOffer> {
  offer: Offer;
  /** 0 to 100, the sum of the explanation; the list goes by it, but for the one place that each lender has among the first three. */
  score: number;
  /** The deciding term first, then the one that breaks ties. */
  explanation: readonly ExplainedTerm[];
  /** A lender has one place among the first three; its further offers follow after them. */
  movedForVariety: boolean;
}

const termsOf: Readonly<Record<Wish, readonly RankingTerm[]>> = {
  'lowest-total-cost': ['total-cost', 'likelihood'],
  'smallest-payment': ['instalment', 'likelihood'],
  'soonest-money': ['speed', 'likelihood'],
  'surest-yes': ['likelihood', 'total-cost'],
};

/** Orders the offers of one group by the shopper's wish. The same offers, in any order, give the same list. */
export function rankOffers<Offer extends RankableOffer>(
  offers: readonly Offer[],
  { wish, personalised }: RankingOptions,
): RankedOffer<Offer>[] {
  const terms: readonly RankingTerm[] = personalised ? termsOf[wish] : ['total-cost'];
  const sorted = [...offers].sort((a, b) => compare(a, b, terms));
  const { list, moved } = oneOfEachLenderFirst(sorted);
  const explain = utilityOf(terms, sorted);
  return list.map((offer) => {
    const explanation = explain(offer);
    const score = explanation.reduce((sum, { points }) => sum + points, 0);
    return { offer, score, explanation, movedForVariety: moved.has(offer.id) };
  });
}

function compare(a: RankableOffer, b: RankableOffer, terms: readonly RankingTerm[]): number {
  for (const term of terms) {
    const difference = costOf[term](a) - costOf[term](b);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const varietyPlaces = 3;

/** At most one offer a lender in the first three places, as long as there are other lenders to fill them. */
function oneOfEachLenderFirst<Offer extends RankableOffer>(sorted: readonly Offer[]): { list: Offer[]; moved: ReadonlySet<string> } {
  const first: Offer[] = [];
  for (const offer of sorted) {
    if (first.length < varietyPlaces && !first.some((chosen) => chosen.lenderId === offer.lenderId)) first.push(offer);
  }
  const isFirst = new Set(first);
  const list = [...first, ...sorted.filter((offer) => !isFirst.has(offer))];
  const lastFirst = sorted.indexOf(first.at(-1)!);
  const moved = sorted.slice(0, Math.max(0, lastFirst)).filter((offer) => !isFirst.has(offer));
  return { list, moved: new Set(moved.map((offer) => offer.id)) };
}
