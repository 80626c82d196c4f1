import { addMonths, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { Rational } from './rational.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';

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

/** One payment of a schedule. Always: `payment = interest + principal + fees`. */
export interface ScheduleRow {
  /** Counts from 1. */
  readonly number: number;
  readonly dueOn: IsoDate;
  readonly payment: MinorUnits;
  readonly interest: MinorUnits;
  readonly principal: MinorUnits;
  /** A one-off fee collected with this payment; mostly zero. */
  readonly fees: MinorUnits;
  /** What is still owed after this payment. */
  readonly balance: MinorUnits;
}

/**
 * The equal payment that clears `terms` with its last instalment (等额本息).
 *
 * Payments fall at the end of each period. The arithmetic is exact; `rounding` is applied once, here.
 *
 * @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `periods-out-of-range`.
 */
export function annuityInstalment(terms: AnnuityTerms): MinorUnits {
  const { numerator, denominator } = exactInstalment(terms);
  return minorUnits(Number(divideRounded(numerator, denominator, terms.rounding)));
}

/**
 * The whole schedule: equal payments, interest on the balance by period, last payment whatever clears it.
 *
 * @throws {FinanceError} as `annuityInstalment`, and `amount-too-small` when rounding would leave a payment of nothing.
 */
export function annuitySchedule(terms: MonthlyAnnuityTerms): ScheduleRow[] {
  const { principal, periodicRate, periods, rounding, firstDueOn, dueDay } = terms;
  const instalment = annuityInstalment(terms);
  const rows: ScheduleRow[] = [];
  let balance = principal;
  for (let number = 1; number <= periods; number += 1) {
    const interest = periodInterest(balance, periodicRate, rounding);
    const payment = number === periods ? minorUnits(balance + interest) : instalment;
    const repaid = minorUnits(payment - interest);
    balance = minorUnits(balance - repaid);
    if (payment <= 0 || repaid < 0 || (balance <= 0 && number < periods)) {
      throw new FinanceError('amount-too-small', `an amount of ${principal} minor units cannot be split into ${periods} payments`);
    }
    rows.push({ number, dueOn: addMonths(firstDueOn, number - 1, dueDay), payment, interest, principal: repaid, fees: noFee, balance });
  }
  return rows;
}

const noFee = minorUnits(0);

/** One period's interest on a balance, rounded once. */
export function periodInterest(balance: MinorUnits, periodicRate: Rational, rounding: RoundingMode): MinorUnits {
  return minorUnits(Number(divideRounded(BigInt(balance) * periodicRate.numerator, periodicRate.denominator, rounding)));
}

/** A hundred years of months. The arithmetic is exact, so its work grows with the square of this: a figure from outside has to end somewhere. */
export const MOST_PERIODS = 1_200;

/**
 * The payment before rounding, as a fraction that is not reduced: with rate p/q over n periods it is
 * principal · p · (q+p)^n / (q · ((q+p)^n − q^n)), all in whole numbers.
 */
export function exactInstalment({ principal, periodicRate, periods }: Omit<AnnuityTerms, 'rounding'>): {
  numerator: bigint;
  denominator: bigint;
} {
  if (principal <= 0) throw new FinanceError('amount-out-of-range', `principal must be above zero, got ${principal}`);
  if (periodicRate.isNegative) throw new FinanceError('rate-out-of-range', 'the rate must not be below zero');
  if (!Number.isInteger(periods) || periods < 1 || periods > MOST_PERIODS) {
    throw new FinanceError('periods-out-of-range', `periods must be a whole number from 1 to ${MOST_PERIODS}, got ${periods}`);
  }
  // At 0 % the general formula divides by zero; the payment is then a plain split.
  if (periodicRate.isZero) return { numerator: BigInt(principal), denominator: BigInt(periods) };
  const { numerator: p, denominator: q } = periodicRate;
  const grown = (q + p) ** BigInt(periods);
  const plain = q ** BigInt(periods);
  return { numerator: BigInt(principal) * p * grown, denominator: q * (grown - plain) };
}
