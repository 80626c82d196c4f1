import { type MoneyWithin, moneyWithin } from '../catalogue/schema.ts';

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

/** One thing that the order looked at. 100 is the best of the list, 0 the worst. */
export interface ExplainedTerm {
  term: RankingTerm;
  points: number;
}

export interface RankedOffer<Offer extends RankableOffer> {
  offer: Offer;
  /** The deciding term first, then the one that breaks ties. */
  explanation: readonly ExplainedTerm[];
  /** A lender has one place among the first three; its further offers follow after them. */
  movedForVariety: boolean;
}

/** Lower is better for each of them. */
const cost: Readonly<Record<RankingTerm, (offer: RankableOffer) => number>> = {
  'total-cost': (offer) => offer.totalCostMinor,
  instalment: (offer) => offer.instalmentMinor,
  speed: (offer) => moneyWithin.indexOf(offer.moneyWithin),
  likelihood: (offer) => 1 - (offer.probability ?? 0),
};

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
  const scales = terms.map((term) => scaleOf(term, sorted));
  return list.map((offer) => ({
    offer,
    explanation: scales.map(({ term, best, worst }) => ({ term, points: points(cost[term](offer), best, worst) })),
    movedForVariety: moved.has(offer.id),
  }));
}

function compare(a: RankableOffer, b: RankableOffer, terms: readonly RankingTerm[]): number {
  for (const term of terms) {
    const difference = cost[term](a) - cost[term](b);
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

function scaleOf(term: RankingTerm, offers: readonly RankableOffer[]): { term: RankingTerm; best: number; worst: number } {
  let [best, worst] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const offer of offers) {
    best = Math.min(best, cost[term](offer));
    worst = Math.max(worst, cost[term](offer));
  }
  return { term, best, worst };
}

function points(own: number, best: number, worst: number): number {
  return best === worst ? 100 : Math.round(((worst - own) / (worst - best)) * 100);
}
