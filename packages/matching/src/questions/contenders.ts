import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { Facts } from '../facts/fact.ts';
import { costBounds } from '../match/cost-bounds.ts';
import type { ProductMatch } from '../match/match.ts';
import type { Wish } from '../ranking/rank.ts';

/** A product whose fate answers can still change, with how it stands now. */
export interface OpenProduct {
  entry: CatalogueEntry;
  match: ProductMatch;
}

export interface ContenderRequest {
  entries: readonly CatalogueEntry[];
  matches: readonly ProductMatch[];
  facts: Facts;
  wish: Wish;
  /** Products that stand in the first group already; none of the others keeps a place from anybody. */
  standingIds: ReadonlySet<string>;
}

/** Lenders with a place each at the top of the list; who cannot get among them changes nothing that matters. */
const shortlistLength = 3;

/**
 * The open products that can still enter the shortlist.
 *
 * With the lowest total cost wished for, a product is out of it once three lenders stand that are cheaper even at
 * their dearest than it is at its cheapest. Other wishes keep every open product in.
 */
export function contenders({ entries, matches, facts, wish, standingIds }: ContenderRequest): OpenProduct[] {
  const matchOf = new Map(matches.map((match) => [match.productId, match]));
  const products = entries.flatMap((entry) => {
    const match = matchOf.get(entry.product.id);
    return match ? [{ entry, match }] : [];
  });
  // Where a rule waits for what nobody is asked, no answer makes the product fit.
  const open = products.filter(({ match }) => match.result === 'possible' && match.reasons.length === 0);
  if (wish !== 'lowest-total-cost') return open;

  const standing = products
    .filter(({ match }) => match.result === 'eligible' && standingIds.has(match.productId))
    .map(({ entry }) => ({ lenderId: entry.lender.id, dearestMinor: costBounds(entry.product, facts).highestMinor }));
  return open.filter(({ entry }) => {
    const cheapestMinor = costBounds(entry.product, facts).lowestMinor;
    const ahead = standing.filter(({ dearestMinor }) => dearestMinor < cheapestMinor).map(({ lenderId }) => lenderId);
    return new Set(ahead).size < shortlistLength;
  });
}
