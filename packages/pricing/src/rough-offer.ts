import { type Facts, type Product, type RoughPrice, roughCosts } from '@liana/matching';
import { tenorFor } from './offer-terms.ts';

/**
 * Bounds of what `priceOffer` reckons to the cent, at a fraction of its time. `undefined` where only the price itself tells: a line or a
 * card, or an amount that has none.
 */
export function roughOffer(product: Product, facts: Facts): RoughPrice | undefined {
  if (product.pricing.minimum) return undefined;
  const tenorMonths = tenorFor(product, typeof facts.tenorMonths === 'number' ? facts.tenorMonths : undefined);
  const amount = Number(facts.amount ?? product.amount.minMinor);
  // Of an amount of a few minor units for each payment, rounding leaves no price.
  if (amount < tenorMonths * 100) return undefined;
  const { least, most } = roughCosts(product, { amount, tenorMonths, creditBand: facts.creditBand }).highest;
  // Where a cap asks for it, each payment and the fee are rounded down.
  return { tenorMonths, leastCostMinor: least - tenorMonths - 1, mostCostMinor: most };
}
