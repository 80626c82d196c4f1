import { type Bitset, clearBit, forEachBit } from '../bitset.ts';
import type { Product } from '../catalogue/schema.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import type { CatalogueMatch } from '../compiled/match-compiled.ts';
import type { Facts } from '../facts/fact.ts';
import type { Wish } from '../ranking/rank.ts';
import { exactCosts, roughCosts } from './rough-cost.ts';

export interface ContenderRequest {
  compiled: CompiledCatalogue;
  match: CatalogueMatch;
  facts: Facts;
  wish: Wish;
  /** Products that stand in the first group already; none of the others keeps a place from anybody. */
  standing?: Bitset;
}

/** Lenders with a place each at the top of the list; who cannot get among them changes nothing that matters. */
const shortlistLength = 3;

/**
 * The possible products that can still enter the shortlist.
 *
 * With the lowest total cost wished for, a product is out of it once three lenders stand that are cheaper even at
 * their dearest than it is at its cheapest. Other wishes keep every possible product in.
 */
export function contenders({ compiled, match: { eligible, possible }, facts, wish, standing }: ContenderRequest): Bitset {
  if (wish !== 'lowest-total-cost' || !standing) return possible;
  const { entries } = compiled.snapshot;
  const ahead = eligible.map((word, at) => word & standing[at]!);
  const most = placeToBeat(compiled, ahead, (place) => roughCosts(entries[place]!.product, facts).highest.most);
  if (most === Number.POSITIVE_INFINITY) return possible;
  const least = placeToBeat(compiled, ahead, (place) => roughCosts(entries[place]!.product, facts).highest.least);

  let exact: number | undefined;
  const isDearer = (product: Product) => {
    exact ??= placeToBeat(compiled, ahead, (place) => exactCosts(entries[place]!.product, facts).highestMinor);
    return exactCosts(product, facts).lowestMinor > exact;
  };
  const contending = possible.slice();
  forEachBit(possible, (place) => {
    const { product } = entries[place]!;
    const { lowest } = roughCosts(product, facts);
    if (lowest.most <= least) return;
    if (lowest.least > most || isDearer(product)) clearBit(contending, place);
  });
  return contending;
}

/** The cost of the last place of the shortlist: each lender has its cheapest product there. Infinite while a place is free. */
function placeToBeat({ snapshot }: CompiledCatalogue, standing: Bitset, costOf: (place: number) => number): number {
  const cheapest = new Map<string, number>();
  forEachBit(standing, (place) => {
    const { id } = snapshot.entries[place]!.lender;
    cheapest.set(id, Math.min(costOf(place), cheapest.get(id) ?? Number.POSITIVE_INFINITY));
  });
  return [...cheapest.values()].sort((a, b) => a - b)[shortlistLength - 1] ?? Number.POSITIVE_INFINITY;
}
