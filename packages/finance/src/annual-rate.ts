import { rational } from './rational.ts';
import { toDecimal } from './rounding.ts';

/**
 * How an annual rate was made out of periods and charges. A rate never travels without it.
 * `us-apr`: Reg Z Appendix J over the finance charge. `us-mapr`: the same over every charge (32 CFR 232.4(c)).
 */
export type RateConvention = 'us-apr' | 'us-mapr';

/** An annual rate with the convention that gives it a meaning. */
export interface AnnualRate {
  readonly convention: RateConvention;
  /** To the convention's decimals, half-up, for showing: `'13.99'`. */
  readonly percent: string;
  /** As found, in percent, for comparing, sorting and caps. */
  readonly unroundedPercent: number;
}

/** Decimals with which each convention is shown. */
const shownDecimals: Record<RateConvention, number> = { 'us-apr': 2, 'us-mapr': 2 };

/** A rate that was found in doubles, in percent, with its convention. */
export function annualRate(convention: RateConvention, unroundedPercent: number): AnnualRate {
  // The search ends some 1e-13 off: a tie that it meant is told again from nine decimals.
  const found = rational(unroundedPercent.toFixed(9));
  return { convention, percent: toDecimal(found, shownDecimals[convention], 'half-up'), unroundedPercent };
}
