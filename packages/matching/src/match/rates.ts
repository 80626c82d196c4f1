import type { Product, RateTier } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';

/** The contract rates that are still possible, as decimal strings; equal when the rate is known. */
export interface RateRange extends RateSpan {
  lowestPercent: string;
  highestPercent: string;
}

/** The same as numbers, in percent, for whoever needs no exact ones. */
export interface RateSpan {
  lowest: number;
  highest: number;
}

/** Rates of tiers as numbers: to read them from their texts takes longer than all that is done with them. Products are never changed. */
const numbersOf = new WeakMap<readonly RateTier[], readonly number[]>();

/** Contract rates of a product for what is known: an unknown credit band or tenor leaves several tiers standing. */
export function possibleRates({ pricing: { tiers } }: Product, facts: Facts): RateRange {
  const rates = ratesOf(tiers);
  let [least, most] = [-1, -1];
  for (let at = 0; at < tiers.length; at += 1) {
    const fit = tierFits(tiers[at]!, facts);
    if (fit === 'no') continue;
    if (least < 0 || rates[at]! < rates[least]!) least = at;
    if (most < 0 || rates[at]! > rates[most]!) most = at;
    if (fit === 'yes') break;
  }
  return {
    lowestPercent: tiers[least]!.annualPercent,
    highestPercent: tiers[most]!.annualPercent,
    lowest: rates[least]!,
    highest: rates[most]!,
  };
}

/** The rates that a product can have at all. */
export function rateSpan({ pricing: { tiers } }: Product): RateSpan {
  const rates = ratesOf(tiers);
  return { lowest: Math.min(...rates), highest: Math.max(...rates) };
}

function ratesOf(tiers: readonly RateTier[]): readonly number[] {
  let rates = numbersOf.get(tiers);
  if (!rates) {
    rates = tiers.map(({ annualPercent }) => Number(annualPercent));
    numbersOf.set(tiers, rates);
  }
  return rates;
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
