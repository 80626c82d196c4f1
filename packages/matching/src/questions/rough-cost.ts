import { FinanceError } from '@liana/finance';
import type { Product } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';
import { type CostBounds, costBounds } from '../match/cost-bounds.ts';
import { possibleRates } from '../match/rates.ts';
import { roughFee, roughMinimum } from '../match/terms.ts';

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
 * Spans around both costs that `costBounds` reckons to the cent, a hundred times as fast: by formulas that round nothing, with room for what
 * rounding may do, to whichever side. Where it may do much, they are the costs themselves.
 */
export function roughCosts(product: Product, facts: Facts): { lowest: CostSpan; highest: CostSpan } {
  const { amount, tenorMonths } = facts;
  if (typeof amount === 'number' && (typeof tenorMonths === 'number' || product.pricing.minimum)) {
    const rates = possibleRates(product, facts);
    const highest = spanAt(product, amount, Number(tenorMonths), rates.highest / 1_200);
    const lowest = rates.lowest === rates.highest ? highest : spanAt(product, amount, Number(tenorMonths), rates.lowest / 1_200);
    if (lowest && highest) return { lowest, highest };
  }
  const { lowestMinor, highestMinor } = exactCosts(product, facts);
  return { lowest: { least: lowestMinor, most: lowestMinor }, highest: { least: highestMinor, most: highestMinor } };
}

function spanAt(product: Product, amount: number, months: number, rate: number): CostSpan | undefined {
  const { fee, minimum } = product.pricing;
  const feeMinor = fee ? roughFee(fee, amount) : 0;
  const owed = amount + (fee?.paid === 'financed' ? feeMinor : 0);
  const cost = minimum ? costOfLine(owed, roughMinimum(minimum, owed, rate), rate) : costOfLoan(owed, months, rate);
  if (!cost) return undefined;
  // The fee is rounded once.
  const room = cost.room + (Number.isInteger(feeMinor) ? 0 : 1);
  return { least: feeMinor + cost.interest - room, most: feeMinor + cost.interest + room };
}

interface RoughInterest {
  interest: number;
  /** How much rounding may take or add. */
  room: number;
}

function costOfLoan(owed: number, months: number, rate: number): RoughInterest {
  if (rate === 0) return { interest: 0, room: 0 };
  const growth = (1 + rate) ** months;
  const interest = (months * owed * rate * growth) / (growth - 1) - owed;
  // What is owed is off by one for a fee and by three more with each month, for its payment and its interest, and carries that on at interest.
  return { interest, room: months + 1.5 * rate * growth * months ** 2 + 1 };
}

/** Longest repayment of which a formula tells enough, in months. */
const longestMonths = 480;

/** The same payment each month until nothing is left. `undefined` where rounding may make it much longer or shorter. */
function costOfLine(owed: number, payment: number, rate: number): RoughInterest | undefined {
  if (payment <= owed * rate) return undefined;
  const months = Math.floor(rate === 0 ? owed / payment : -Math.log(1 - (owed * rate) / payment) / Math.log1p(rate));
  if (months > longestMonths) return undefined;
  const growth = (1 + rate) ** months;
  const left = rate === 0 ? owed - months * payment : owed * growth - (payment * (growth - 1)) / rate;
  const interest = months * payment + left * (1 + rate) - owed;
  // As with a loan, but for a payment of which two parts are rounded, and two months more or less.
  const late = growth * (1 + rate) ** 2;
  const offAtLast = late * (1 + 4 * (months + 2));
  return offAtLast < payment ? { interest, room: months + 6 + 2 * rate * late * (months + 2) ** 2 } : undefined;
}
