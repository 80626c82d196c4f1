import type { Product, RateTier } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';

/** The contract rates that are still possible, as decimal strings; equal when the rate is known. */
export interface RateRange {
  lowestPercent: string;
  highestPercent: string;
}

/** Contract rates of a product for what is known: an unknown credit band or tenor leaves several tiers standing. */
export function possibleRates(product: Product, facts: Facts): RateRange {
  let range: RateRange | undefined;
  for (const tier of product.pricing.tiers) {
    const fit = tierFits(tier, facts);
    if (fit !== 'no') range = widened(range, tier.annualPercent);
    if (fit === 'yes') break;
  }
  return range!;
}

function widened(range: RateRange | undefined, percent: string): RateRange {
  if (!range) return { lowestPercent: percent, highestPercent: percent };
  if (Number(percent) < Number(range.lowestPercent)) return { ...range, lowestPercent: percent };
  return Number(percent) > Number(range.highestPercent) ? { ...range, highestPercent: percent } : range;
}

/** Whether the credit band alone would still move the rate. */
export function dependsOnCreditBand(product: Product): boolean {
  return product.pricing.tiers.some((tier) => tier.creditBand !== undefined);
}

function tierFits({ creditBand, tenorAtMostMonths }: RateTier, facts: Facts): 'yes' | 'no' | 'maybe' {
  const { creditBand: band, tenorMonths } = facts;
  const bandFails = creditBand !== undefined && band !== undefined && !creditBand.includes(String(band));
  const tenorFails = tenorAtMostMonths !== undefined && tenorMonths !== undefined && Number(tenorMonths) > tenorAtMostMonths;
  if (bandFails || tenorFails) return 'no';
  const bandOpen = creditBand !== undefined && band === undefined;
  const tenorOpen = tenorAtMostMonths !== undefined && tenorMonths === undefined;
  return bandOpen || tenorOpen ? 'maybe' : 'yes';
}
