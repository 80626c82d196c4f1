import { type IsoDate, monthsFrom } from './dates.ts';
import { mustBePositive, mustBeWhole, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { Rational } from './rational.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';
import { refuseTooSmall, type ScheduleRow, scheduleRow } from './schedule-row.ts';

/** A loan that is paid back by equal payments at the end of each period. */
export interface AnnuityTerms {
  /** Amount owed at the start, above zero. */
  readonly principal: MinorUnits;
  /** Exact rate for one period: `rational('0.0062')` is 0.62 % a month. Zero or above. */
  readonly periodicRate: Rational;
  /** Number of payments, from 1 to 1,200. */
  readonly periods: number;
  /** How an instalment and each period's interest become whole minor units; the last instalment absorbs what that leaves over. */
  readonly rounding: RoundingMode;
}

/** The same loan with its calendar. */
export interface MonthlyAnnuityTerms extends AnnuityTerms {
  /** Date of the first payment; the others follow month by month. */
  readonly firstDueOn: IsoDate;
  /** Day of the month that payments fall on, 1 to 31, clamped in shorter months; the day of `firstDueOn` when left out. */
  readonly dueDay?: number;
}

/**
 * The equal payment that clears `terms` with its last instalment (等额本息).
 *
 * Payments fall at the end of each period. The arithmetic is exact, in whole numbers of any length; `rounding` is applied once, here.
 *
 * @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `periods-out-of-range`.
 * @see docs/maths/schedules.md
 */
export function annuityInstalment(terms: AnnuityTerms): MinorUnits {
  mustBeAnnuity(terms);
  const { numerator, denominator } = exactInstalment(terms);
  return minorUnits(Number(divideRounded(numerator, denominator, terms.rounding)));
}

/**
 * The whole schedule: equal payments, interest on the balance by period, last payment whatever clears it.
 *
 * @throws {FinanceError} as `annuityInstalment`, and `amount-too-small` when rounding would leave a payment of nothing.
 */
export function annuitySchedule(terms: MonthlyAnnuityTerms): ScheduleRow[] {
  const { periodicRate, rounding, firstDueOn, dueDay } = terms;
  const interestOn = (balance: MinorUnits) => periodInterest(balance, periodicRate, rounding);
  return annuityRows(terms, annuityInstalment(terms), interestOn, monthsFrom(firstDueOn, dueDay));
}

/** The rows of a payment, of the interest on each balance and of due dates, however they were found. @throws {FinanceError} `amount-too-small`. */
export function annuityRows(
  { principal, periods }: AnnuityTerms,
  instalment: MinorUnits,
  interestOn: (balance: MinorUnits) => MinorUnits,
  dueOnAfter: (months: number) => IsoDate,
): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  let balance = principal;
  for (let number = 1; number <= periods; number += 1) {
    const interest = interestOn(balance);
    const isLast = number === periods;
    const row = scheduleRow(number, dueOnAfter(number - 1), balance, interest, isLast ? balance : instalment - interest);
    refuseTooSmall(row, isLast);
    rows.push(row);
    balance = row.balance;
  }
  return rows;
}

/** One period's interest on a balance, rounded once. */
export function periodInterest(balance: MinorUnits, periodicRate: Rational, rounding: RoundingMode): MinorUnits {
  return minorUnits(Number(divideRounded(BigInt(balance) * periodicRate.numerator, periodicRate.denominator, rounding)));
}

/** A hundred years of months. The arithmetic is exact, so its work grows with the square of this: a figure from outside has to end somewhere. */
export const MOST_PERIODS = 1_200;

/** @throws {FinanceError} `periods-out-of-range`. */
export function mustBePeriods(periods: number): void {
  mustBeWhole('periods', periods, 1, MOST_PERIODS);
}

/** @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `periods-out-of-range`. */
export function mustBeAnnuity({ principal, periodicRate, periods }: AnnuityTerms): void {
  mustBePositive('principal', principal);
  mustNotBeNegativeRate('the rate', periodicRate);
  mustBePeriods(periods);
}

/**
 * The payment before rounding, as a fraction that is not reduced: with rate p/q over n periods it is
 * principal · p · (q+p)^n / (q · ((q+p)^n − q^n)), all in whole numbers.
 */
function exactInstalment({ principal, periodicRate, periods }: Omit<AnnuityTerms, 'rounding'>): {
  numerator: bigint;
  denominator: bigint;
} {
  // At 0 % the general formula divides by zero; the payment is then a plain split.
  if (periodicRate.isZero) return { numerator: BigInt(principal), denominator: BigInt(periods) };
  const { numerator: p, denominator: q } = periodicRate;
  const grown = (q + p) ** BigInt(periods);
  const plain = q ** BigInt(periods);
  return { numerator: BigInt(principal) * p * grown, denominator: q * (grown - plain) };
}
