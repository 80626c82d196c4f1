import { varietyPlaces } from '../ranking/rank.ts';

/** What is known of an offer's cost before it is priced. */
export interface RoughOffer {
  lenderId: string;
  leastCostMinor: number;
  mostCostMinor: number;
}

/**
 * The offers that may come among the first `room` by lowest total cost, one place a lender for the first three: all that could be as cheap
 * as the last of those that surely are. None of the others can, whatever they turn out to cost within their bounds.
 */
export function inContention<Offer extends RoughOffer>(offers: readonly Offer[], room: number): readonly Offer[] {
  if (offers.length <= room) return offers;
  const atMost = Float64Array.from(offers, ({ mostCostMinor }) => mostCostMinor).sort();
  const ofLender = new Map<string, number>();
  for (const { lenderId, mostCostMinor } of offers) {
    ofLender.set(lenderId, Math.min(mostCostMinor, ofLender.get(lenderId) ?? Number.POSITIVE_INFINITY));
  }
  const cheapest = Float64Array.from(ofLender.values()).sort();
  const enough = Math.max(atMost[room - 1] ?? 0, cheapest[Math.min(varietyPlaces, cheapest.length) - 1]!);
  return offers.filter(({ leastCostMinor }) => leastCostMinor <= enough);
}
