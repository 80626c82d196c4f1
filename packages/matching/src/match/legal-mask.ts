import { type Bitset, emptyBitset, setBit } from '../bitset.ts';
import type { Lender } from '../catalogue/schema.ts';
import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';

export interface LegalMaskRequest {
  snapshot: CatalogueSnapshot;
  /** The market's calendar date, ISO. */
  today: string;
  /** Lenders that the operator and this tenant have admitted. */
  admittedLenderIds: ReadonlySet<string>;
  /** Products above the market's cap on this date, as its rule set finds them. */
  overCapProductIds?: ReadonlySet<string>;
}

/**
 * The products that may be shown at all, by their places in the snapshot: everybody who has a part in them is admitted and licensed. A
 * licence holds to the end of its last day.
 * The states of a licence are a rule of the product, because a shopper may be told of it.
 */
export function legalMask({ snapshot, today, admittedLenderIds, overCapProductIds }: LegalMaskRequest): Bitset {
  const allowed = emptyBitset(snapshot.entries.length);
  for (const [place, { product, lender, partners }] of snapshot.entries.entries()) {
    if (!mayLend(lender) || overCapProductIds?.has(product.id)) continue;
    if (partners.every((partner) => mayLend(partner.lender))) setBit(allowed, place);
  }
  return allowed;

  function mayLend({ id, licence }: Lender): boolean {
    return admittedLenderIds.has(id) && today <= licence.validUntil;
  }
}
