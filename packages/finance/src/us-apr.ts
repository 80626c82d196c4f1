import { type AnnualRate, annualRate } from './annual-rate.ts';
import type { IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, sumMinor } from './money.ts';
import { type Rational, rational } from './rational.ts';
import { risingRoot } from './root.ts';
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
  /** In order of time, the first on `firstDueOn`. */
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
 * @throws {FinanceError} `amount-out-of-range` unless the amount financed is above zero, `date-order` when the first
 * payment comes before the advance, `periods-out-of-range` without payments, `no-rate` when the payments do not pay the
 * amount back, `several-rates` when a negative payment lets more than one rate fit.
 */
export function usApr(flows: RegularPayments): AnnualRate {
  const { amountFinanced, payments, unitPeriod = monthly } = flows;
  if (amountFinanced <= 0) throw new FinanceError('amount-out-of-range', `amount financed must be above zero, got ${amountFinanced}`);
  if (payments.length === 0) throw new FinanceError('periods-out-of-range', 'at least one payment is needed');
  if (payments.some((payment) => payment < 0)) {
    throw new FinanceError('several-rates', 'a payment below zero lets more than one rate fit');
  }
  const surplus = sumMinor(payments) - amountFinanced;
  if (surplus < 0) throw new FinanceError('no-rate', 'the payments add up to less than the amount financed');

  const { whole, fraction } = unitPeriodsBetween(flows.advancedOn, flows.firstDueOn, unitPeriod, flows.dueDay);
  const owedAt = (rate: number) => amountFinanced - presentValue(payments, rate, whole, fraction);
  const ratePerPeriod = surplus === 0 ? 0 : risingRoot(owedAt);
  return annualRate('us-apr', ratePerPeriod * periodsPerYear(unitPeriod) * 100);
}

/**
 * The annual percentage rate of open-end credit without fees: the periodic rate times the periods of a year
 * (12 CFR 1026.14(b)), which is the line's nominal rate.
 *
 * @param annualRate as an exact fraction, zero or above.
 * @throws {FinanceError} `rate-out-of-range` below zero.
 */
export function openEndApr(annualRate: Rational): AnnualRate {
  if (annualRate.isNegative) throw new FinanceError('rate-out-of-range', 'the rate must not be below zero');
  const inPercent = annualRate.times(rational(100));
  return { convention: 'us-apr', percent: toDecimal(inPercent, 2, 'half-up'), unroundedPercent: inPercent.toNumber() };
}

/** Value on the day of the advance, in minor units, at `rate` a unit-period. Appendix J charges simple interest for the odd fraction. */
function presentValue(payments: readonly MinorUnits[], rate: number, whole: number, fraction: number): number {
  const discount = 1 / (1 + rate);
  let value = 0;
  for (let index = payments.length - 1; index >= 0; index -= 1) value = value * discount + payments[index]!;
  return (value * discount ** whole) / (1 + fraction * rate);
}
