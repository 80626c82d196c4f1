import { daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBeWhole, mustNotBeNegative, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { type Rational, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';

/** What a contract asks of a payment that comes late. Contingent: it is no part of the annual rate. */
export interface LateChargeRule {
  /** Days after the due date on which nothing is charged yet, zero or above. A payment after them is late from its due date. */
  readonly graceDays: number;
  /** Charged once for each late payment. */
  readonly once?: OneLateCharge;
  /** Exact rate of one day on what is overdue, for every day from the due date (罚息): `percent('0.075')`. */
  readonly dailyRate?: Rational;
}

/** A share of what is overdue, kept between two amounts. A flat charge is a share of zero, and at least that charge. */
export interface OneLateCharge {
  readonly share: Rational;
  readonly atLeast?: MinorUnits;
  readonly atMost?: MinorUnits;
}

/** One payment that came late, wholly or in part. */
export interface LatePayment {
  /** What was still unpaid after the due date, zero or above. */
  readonly overdue: MinorUnits;
  readonly dueOn: IsoDate;
  readonly paidOn: IsoDate;
  /** How the charge and the interest become whole, once each. */
  readonly rounding: RoundingMode;
}

/** Always: `total = charge + interest`. */
export interface LateCharge {
  readonly daysLate: number;
  readonly charge: MinorUnits;
  readonly interest: MinorUnits;
  readonly total: MinorUnits;
}

/**
 * What a late payment costs; nothing when it is on time, within the grace, or when nothing was overdue.
 *
 * @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `periods-out-of-range` for a grace that is no count of days.
 */
export function lateCharge({ overdue, dueOn, paidOn, rounding }: LatePayment, rule: LateChargeRule): LateCharge {
  const { graceDays, once, dailyRate = rational(0) } = rule;
  mustNotBeNegative('what is overdue', overdue);
  mustBeWhole('days of grace', graceDays, 0);
  mustNotBeNegativeRate('the rate of a late charge', dailyRate);
  if (once) mustNotBeNegativeRate('the share of a late charge', once.share);

  const daysLate = Math.max(0, daysBetween(dueOn, paidOn));
  const isCharged = daysLate > graceDays && overdue > 0;
  const charge = isCharged && once ? chargedOnce(overdue, once, rounding) : none;
  const interest = isCharged ? round(dailyRate.times(daysLate).times(overdue), rounding) : none;
  return { daysLate, charge, interest, total: sumMinor([charge, interest]) };
}

function chargedOnce(overdue: MinorUnits, { share, atLeast = none, atMost }: OneLateCharge, rounding: RoundingMode): MinorUnits {
  mustNotBeNegative('the least late charge', atLeast);
  if (atMost !== undefined && !(atLeast <= minorUnits(atMost))) {
    throw new FinanceError('amount-out-of-range', `a late charge cannot be at least ${atLeast} and at most ${atMost}`);
  }
  const charge = Math.max(atLeast, round(share.times(overdue), rounding));
  return minorUnits(Math.min(charge, atMost ?? charge));
}

const none = minorUnits(0);
