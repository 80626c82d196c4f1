import type { RankableOffer, RankingTerm } from './offer.ts';
import { partedBy, wholeRun } from './runs.ts';
import { costOf, utilityOf } from './utility.ts';

export const wishes = ['lowest-total-cost', 'smallest-payment', 'soonest-money', 'surest-yes'] as const;
export type Wish = (typeof wishes)[number];

export interface RankingOptions {
  wish: Wish;
  /** `false`: lowest total cost, then id, whatever the wish and the person. */
  personalised: boolean;
  /** How many of the first are wanted; all of them if left out. */
  room?: number;
  /** How many offers there are, where only those are given that may come among the first. */
  outOf?: number;
  /** How many of those that are not given cost less than one of the first, where the total cost decides. */
  countCheaper?: (costMinor: number) => number;
}

/** One thing that the order looked at, with what it adds to the score and where the offer stands by it. */
export interface ExplainedTerm {
  term: RankingTerm;
  points: number;
  /** How many offers this term compared, returned or not: the whole group by the first, by the second those that are alike so far. */
  of: number;
  /** 1 for the best of those; offers that are alike share a place. */
  place: number;
  /** How many of those have this very value, this one counted. */
  alike: number;
  /** How much worse than the best of those: minor units, steps of speed, or likelihood. */
  behind: number;
}

export interface RankedOffer<Offer extends RankableOffer> {
  offer: Offer;
  /**
   * 0 to 100, the sum of the explanation, relative to the offers that are returned; the list goes by it, but for the one place that each
   * lender has among the first three.
   */
  score: number;
  /** The deciding term first, then the one that breaks ties. A likelihood that nobody may use is none of them. */
  explanation: readonly ExplainedTerm[];
  /**
   * A lender has one place among the first three; its further offers follow after them. `down`: this one made room. `up`: it stands among
   * the first three because others did.
   */
  movedForVariety: 'up' | 'down' | undefined;
}

const termsOf: Readonly<Record<Wish, readonly RankingTerm[]>> = {
  'lowest-total-cost': ['total-cost', 'likelihood'],
  'smallest-payment': ['instalment', 'likelihood'],
  'soonest-money': ['speed', 'likelihood'],
  'surest-yes': ['likelihood', 'total-cost'],
};

/**
 * Orders the offers of one group by the shopper's wish, and returns the first of them. The same offers, in any order, give the same list; and
 * so does any part of them that holds these first ones and all that are alike by the first term, with `outOf` and `countCheaper` for the rest.
 */
export function rankOffers<Offer extends RankableOffer>(
  offers: readonly Offer[],
  { wish, personalised, room = offers.length, outOf = offers.length, countCheaper = () => 0 }: RankingOptions,
): RankedOffer<Offer>[] {
  const isLikelihoodUsed = offers.some(({ probability }) => probability !== undefined);
  const wished: readonly RankingTerm[] = personalised ? termsOf[wish] : ['total-cost'];
  const terms = wished.filter((term) => term !== 'likelihood' || isLikelihoodUsed);
  const sorted = [...offers].sort((a, b) => compare(a, b, terms));
  const first = oneOfEachLenderFirst(sorted).slice(0, room);
  const standing = standingOf(terms, sorted, outOf, countCheaper);
  // The first are the same however many of the others are given, so their points are too.
  const pointsOf = utilityOf(
    terms,
    first.map(({ at }) => sorted[at]!),
  );
  return first.map(({ at, movedForVariety }) => {
    const points = pointsOf(sorted[at]!);
    const explanation = standing(at).map(({ term, ...place }, step) => ({ term, points: points[step]!, ...place }));
    const score = explanation.reduce((sum, { points }) => sum + points, 0);
    return { offer: sorted[at]!, score, explanation, movedForVariety };
  });
}

/** Where the offer at a place of a sorted list stands by each term. */
function standingOf(
  terms: readonly RankingTerm[],
  sorted: readonly RankableOffer[],
  outOf: number,
  countCheaper: (costMinor: number) => number,
): (at: number) => Omit<ExplainedTerm, 'points'>[] {
  let compared = wholeRun(sorted.length);
  const steps = terms.map((term) => {
    const among = compared;
    const costAt = (place: number) => costOf[term](sorted[place]!);
    compared = partedBy(among, costAt);
    return { term, costAt, among, alike: compared };
  });
  return (at) =>
    steps.map(({ term, costAt, among, alike }, step) => ({
      term,
      of: step === 0 ? outOf : among.to[at]! - among.from[at]!,
      place: alike.from[at]! - among.from[at]! + 1 + (step === 0 ? countCheaper(costAt(at)) : 0),
      alike: alike.to[at]! - alike.from[at]!,
      behind: costAt(at) - costAt(among.from[at]!),
    }));
}

function compare(a: RankableOffer, b: RankableOffer, terms: readonly RankingTerm[]): number {
  for (const term of terms) {
    const difference = costOf[term](a) - costOf[term](b);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** How many places at the top a lender has one of. */
export const varietyPlaces = 3;

interface Placed {
  /** Its place in the sorted list. */
  at: number;
  movedForVariety: RankedOffer<RankableOffer>['movedForVariety'];
}

/** At most one offer a lender in the first three places, as long as there are other lenders to fill them. */
function oneOfEachLenderFirst(sorted: readonly RankableOffer[]): Placed[] {
  const first: number[] = [];
  for (let at = 0; at < sorted.length && first.length < varietyPlaces; at += 1) {
    if (!first.some((chosen) => sorted[chosen]!.lenderId === sorted[at]!.lenderId)) first.push(at);
  }
  const lastFirst = first.at(-1) ?? 0;
  const isFirst = new Set(first);
  const rest = sorted.flatMap((_, at): Placed[] => (isFirst.has(at) ? [] : [{ at, movedForVariety: at < lastFirst ? 'down' : undefined }]));
  return [...first.map((at, place): Placed => ({ at, movedForVariety: at > place ? 'up' : undefined })), ...rest];
}
