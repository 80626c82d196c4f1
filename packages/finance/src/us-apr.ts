import { type AnnualRate, annualRate } from './annual-rate.ts';
import type { IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustNotBeNegativeRate } from './guards.ts';
import { loanRate } from './loan-rate.ts';
import type { MinorUnits } from './money.ts';
import type { Rational } from './rational.ts';
import { toDecimal } from './rounding.ts';
import { type AprUnitPeriod, monthly, periodsPerYear, unitPeriodsBetween } from './unit-period.ts';

/** One advance, repaid by payments a unit-period apart, after a first period that may be odd. */
export interface RegularPayments {
  /** Amount financed, above zero. */
  readonly amountFinanced: MinorUnits;
  readonly advancedOn: IsoDate;
  readonly firstDueOn: IsoDate;
  /** The contract's day of the month, 1 to 31, where payments are monthly; the day of `firstDueOn` when left out. */
  readonly dueDay?: number;
  /** In order of time, the first on `firstDueOn`; zero or above. */
  readonly payments: readonly MinorUnits[];
  /** The usual interval between payments; a month when left out. */
  readonly unitPeriod?: AprUnitPeriod;
}

/**
 * The annual percentage rate by the actuarial method: the rate of one unit-period at which the payments are worth the
 * amount financed, times the unit-periods of a year.
 *
 * Source: 12 CFR 1026 Appendix J (b)(8), general equation, with one advance.
 *
 * @throws {FinanceError} `amount-out-of-range` unless the amount financed is above zero and no payment below it, `date-order` when
 * the first payment comes before the advance, `periods-out-of-range` without payments, `no-rate` when they do not pay the amount back.
 * @see docs/maths/us-apr.md
 */
export function usApr({ amountFinanced, advancedOn, firstDueOn, dueDay, payments, unitPeriod = monthly }: RegularPayments): AnnualRate {
  if (payments.length === 0) throw new FinanceError('periods-out-of-range', 'at least one payment is needed, got none');
  const { whole, odd, length } = unitPeriodsBetween(advancedOn, firstDueOn, unitPeriod, dueDay);
  const timed = payments.map((amount, index) => ({ amount, periods: whole + index, simple: odd / length }));
  return annualRate('us-apr', loanRate(amountFinanced, timed) * periodsPerYear(unitPeriod) * 100);
}

/**
 * The annual percentage rate of open-end credit without fees: the periodic rate times the periods of a year
 * (12 CFR 1026.14(b)), which is the line's nominal rate.
 *
 * @param annualRate as an exact fraction, zero or above.
 * @throws {FinanceError} `rate-out-of-range` below zero.
 */
export function openEndApr(annualRate: Rational): AnnualRate {
  mustNotBeNegativeRate('the rate', annualRate);
  const inPercent = annualRate.times(100);
  return { convention: 'us-apr', percent: toDecimal(inPercent, 2, 'half-up'), unroundedPercent: inPercent.toNumber() };
}
