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
 * Ids of the products that may be shown at all. A licence holds to the end of its last day.
 * The states of a licence are a rule of the product, because a shopper may be told of it.
 */
export function legalMask({ snapshot, today, admittedLenderIds, overCapProductIds }: LegalMaskRequest): ReadonlySet<string> {
  const allowed = snapshot.entries.filter(
    ({ product, lender }) => admittedLenderIds.has(lender.id) && today <= lender.licence.validUntil && !overCapProductIds?.has(product.id),
  );
  return new Set(allowed.map(({ product }) => product.id));
}
