import { moneyWithin } from '../catalogue/schema.ts';
import type { RankableOffer, RankingTerm } from './offer.ts';

/** What each term looks at; lower is better. */
export const costOf: Readonly<Record<RankingTerm, (offer: RankableOffer) => number>> = {
  'total-cost': (offer) => offer.totalCostMinor,
  instalment: (offer) => offer.instalmentMinor ?? 0,
  speed: (offer) => moneyWithin.indexOf(offer.moneyWithin),
  likelihood: (offer) => 1 - (offer.probability ?? 0),
};

/**
 * The utility of each offer of a list as points of a hundred, term by term; their sum is its score, and the order of the scores is the order
 * by the first term, then by the second. So the second weighs just less than the smallest difference that the first one makes.
 */
export function utilityOf(terms: readonly RankingTerm[], offers: readonly RankableOffer[]): (offer: RankableOffer) => number[] {
  const [main, tie] = terms.map((term) => scaleOf(offers.map(costOf[term])));
  const tieWeight = tie ? weightOfTie(main!) : 0;
  const weights = [100 - tieWeight, tieWeight];
  const scales = [main!, tie!];
  return (offer) => terms.map((term, at) => weights[at]! * shareOf(costOf[term](offer), scales[at]!));
}

interface Scale {
  best: number;
  worst: number;
  /** The smallest difference between two that differ, as a share of the greatest; 2 where all are equal. */
  leastStep: number;
}

function scaleOf(costs: readonly number[]): Scale {
  const sorted = Float64Array.from(costs).sort();
  const [best, worst] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  let leastStep = Number.POSITIVE_INFINITY;
  for (let at = 1; at < sorted.length; at += 1) {
    const step = sorted[at]! - sorted[at - 1]!;
    if (step > 0 && step < leastStep) leastStep = step;
  }
  return { best, worst, leastStep: best === worst ? 2 : leastStep / (worst - best) };
}

/** The weight `w` for which `w` is half of the least step that the other term, of the weight `100 − w`, can make. */
const weightOfTie = ({ leastStep }: Scale): number => (100 * leastStep) / (2 + leastStep);

/** 1 for the best of the list, 0 for the worst. */
const shareOf = (cost: number, { best, worst }: Scale): number => (best === worst ? 1 : (worst - cost) / (worst - best));
