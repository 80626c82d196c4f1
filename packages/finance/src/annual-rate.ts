import { FinanceError } from './errors.ts';
import { rational } from './rational.ts';
import { toDecimal } from './rounding.ts';

/**
 * How an annual rate was made out of periods and charges. A rate never travels without it.
 *
 * - `us-apr`: Reg Z Appendix J over the finance charge, a nominal rate. `us-mapr`: the same over every charge (32 CFR 232.4(c)).
 * - `eu-aprc`: Directive (EU) 2023/2225 Annex III over the total cost, an effective rate. `uk-apr`: the same by CONC App 1.2.
 * - `cn-simple` (单利): the internal rate of one period, over all costs, times the periods of a year. `cn-compound` (复利): the same compounded.
 * - `xirr`: the effective rate of dated flows by a day count, as spreadsheets have it.
 */
export type RateConvention = 'us-apr' | 'us-mapr' | 'eu-aprc' | 'uk-apr' | 'cn-simple' | 'cn-compound' | 'xirr';

/** An annual rate with the convention that gives it a meaning. */
export interface AnnualRate {
  readonly convention: RateConvention;
  /** To the convention's decimals, half-up, for showing: `'13.99'`. */
  readonly percent: string;
  /** As found, in percent, for comparing and sorting. What the law caps is compared exactly: `exceedsCap`. */
  readonly unroundedPercent: number;
}

/** Percentages from here on have no decimals that a double could hold. */
const beyondAnyCredit = 1e15;

/**
 * A rate that was found in doubles, in percent, with its convention.
 *
 * @throws {FinanceError} `rate-out-of-range` from 1e15 % on.
 */
export function annualRate(convention: RateConvention, unroundedPercent: number): AnnualRate {
  if (!(Math.abs(unroundedPercent) < beyondAnyCredit)) {
    throw new FinanceError('rate-out-of-range', `a rate must be below ${beyondAnyCredit} %, got ${unroundedPercent} %`);
  }
  // One decimal is what the law of the Union and the United Kingdom asks for; two where it asks for none.
  const decimals = /^(eu|uk)/.test(convention) ? 1 : 2;
  // The search ends some 1e-13 off: a tie that it meant is told again from nine decimals.
  return { convention, percent: toDecimal(rational(unroundedPercent.toFixed(9)), decimals, 'half-up'), unroundedPercent };
}
