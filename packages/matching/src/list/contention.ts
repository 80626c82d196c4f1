import { varietyPlaces } from '../ranking/rank.ts';

/** What is known of an offer's cost before it is priced. */
export interface RoughOffer {
  lenderId: string;
  leastCostMinor: number;
  mostCostMinor: number;
}

export interface Contention<Offer extends RoughOffer> {
  /** The offers that may come among the first, and all that may cost as much as one of those. */
  contenders: readonly Offer[];
  /** How many of the others cost less than one that comes among the first. */
  countCheaper(costMinor: number): number;
}

/**
 * Finds what may come among the first `room` by lowest total cost, one place a lender for the first three: all that could be as cheap as the
 * last of those that surely are, and what could be the cheapest of a lender that has a place among the first three. None of the others can,
 * whatever they turn out to cost within their bounds.
 */
export function inContention<Offer extends RoughOffer>(offers: readonly Offer[], room: number): Contention<Offer> {
  if (offers.length <= room) return { contenders: offers, countCheaper: () => 0 };
  const enough = inOrder(offers.map(({ mostCostMinor }) => mostCostMinor))[room - 1] ?? 0;
  const apart = cheapestOfLenders(offers).filter(({ mostCostMinor }) => mostCostMinor > enough);
  const contenders: Offer[] = [];
  const leftAtMost: number[] = [];
  for (const offer of offers) {
    if (offer.leastCostMinor <= enough || apart.some((cheapest) => mayCostTheSame(offer, cheapest))) contenders.push(offer);
    else leftAtMost.push(offer.mostCostMinor);
  }
  const left = inOrder(leftAtMost);
  return { contenders, countCheaper: (costMinor) => countBelow(left, costMinor) };
}

/** For each lender that may have one of the first three places: what its cheapest offer costs at least, and at most. */
function cheapestOfLenders(offers: readonly RoughOffer[]): readonly RoughOffer[] {
  const ofLender = new Map<string, RoughOffer>();
  for (const { lenderId, leastCostMinor, mostCostMinor } of offers) {
    const cheapest = ofLender.get(lenderId);
    if (!cheapest) ofLender.set(lenderId, { lenderId, leastCostMinor, mostCostMinor });
    else {
      if (leastCostMinor < cheapest.leastCostMinor) cheapest.leastCostMinor = leastCostMinor;
      if (mostCostMinor < cheapest.mostCostMinor) cheapest.mostCostMinor = mostCostMinor;
    }
  }
  const all = [...ofLender.values()].sort((a, b) => a.mostCostMinor - b.mostCostMinor);
  const last = all[Math.min(varietyPlaces, all.length) - 1]!;
  return all.filter(({ leastCostMinor }) => leastCostMinor <= last.mostCostMinor);
}

const mayCostTheSame = (one: RoughOffer, other: RoughOffer): boolean =>
  one.leastCostMinor <= other.mostCostMinor && other.leastCostMinor <= one.mostCostMinor;

/** Numbers sort as such in an array of doubles, and many times as fast. */
const inOrder = (numbers: readonly number[]): Float64Array => new Float64Array(numbers).sort();

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
