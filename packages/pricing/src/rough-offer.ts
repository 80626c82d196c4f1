import { type Facts, type Product, type RoughPrice, roughCosts } from '@liana/matching';
import { tenorFor } from './offer-terms.ts';

/**
 * Bounds of what `priceOffer` reckons to the cent, at a fraction of its time. `undefined` where only the price itself tells, as for an amount
 * that has none.
 */
export function roughOffer(product: Product, facts: Facts): RoughPrice | undefined {
  const tenorMonths = tenorFor(product, typeof facts.tenorMonths === 'number' ? facts.tenorMonths : undefined);
  const amount = Number(facts.amount ?? product.amount.minMinor);
  // Of an amount of a few minor units for each payment, rounding leaves no price.
  if (!product.pricing.minimum && amount < tenorMonths * 100) return undefined;
  const { least, most } = roughCosts(product, { amount, tenorMonths, creditBand: facts.creditBand }).highest;
  return most < Number.POSITIVE_INFINITY ? { tenorMonths, leastCostMinor: least, mostCostMinor: most } : undefined;
}
