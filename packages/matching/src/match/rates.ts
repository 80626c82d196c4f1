import type { Product, RateTier } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';

/** The contract rates that are still possible, as decimal strings; equal when the rate is known. */
export interface RateRange {
  lowestPercent: string;
  highestPercent: string;
}

/** Contract rates of a product for what is known: an unknown credit band or tenor leaves several tiers standing. */
export function possibleRates(product: Product, facts: Facts): RateRange {
  const rates: string[] = [];
  for (const tier of product.pricing.tiers) {
    const fit = tierFits(tier, facts);
    if (fit === 'no') continue;
    rates.push(tier.annualPercent);
    if (fit === 'yes') break;
  }
  rates.sort((a, b) => Number(a) - Number(b));
  return { lowestPercent: rates[0]!, highestPercent: rates.at(-1)! };
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
