import { FinanceError } from '@liana/finance';
import type { Product } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';
import { type CostBounds, costBounds } from '../match/cost-bounds.ts';
import { possibleRates } from '../match/rates.ts';

/** Two bounds around an exact cost, in minor units. */
export interface CostSpan {
  least: number;
  most: number;
}

/** `costBounds`; what cannot be priced, such as an amount too small to be paid in so many parts, costs more than anything. */
export function exactCosts(product: Product, facts: Facts): CostBounds {
  try {
    return costBounds(product, facts);
  } catch (error) {
    if (error instanceof FinanceError) return { lowestMinor: Number.POSITIVE_INFINITY, highestMinor: Number.POSITIVE_INFINITY };
    throw error;
  }
}

/**
 * Spans around both costs that `costBounds` reckons to the cent, a hundred times as fast: by the formula of the annuity, with room for what
 * rounding may do. For lines and cards they are the costs themselves.
 */
export function roughCosts(product: Product, facts: Facts): { lowest: CostSpan; highest: CostSpan } {
  const { amount, tenorMonths } = facts;
  if (product.pricing.minimum || typeof amount !== 'number' || typeof tenorMonths !== 'number') {
    const { lowestMinor, highestMinor } = exactCosts(product, facts);
    return { lowest: { least: lowestMinor, most: lowestMinor }, highest: { least: highestMinor, most: highestMinor } };
  }
  const { lowestPercent, highestPercent } = possibleRates(product, facts);
  const at = (annualPercent: string) => spanAt(product, amount, tenorMonths, Number(annualPercent) / 1200);
  return { lowest: at(lowestPercent), highest: at(highestPercent) };
}

function spanAt({ pricing: { fee } }: Product, amount: number, months: number, rate: number): CostSpan {
  const charge = fee?.charge;
  const feeMinor = !charge ? 0 : 'amountMinor' in charge ? charge.amountMinor : (Number(charge.percentOfAmount) / 100) * amount;
  const owed = amount + (fee?.paid === 'financed' ? feeMinor : 0);
  const growth = (1 + rate) ** months;
  const interest = rate === 0 ? 0 : (months * owed * rate * growth) / (growth - 1) - owed;
  // Each month rounds its instalment and its interest by a minor unit at most, and carries both on at interest; the fee is rounded once.
  const room = (3 * months + 2) * growth + 2;
  return { least: feeMinor + interest - room, most: feeMinor + interest + room };
}
