import type { IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';

/** One payment of a schedule. Always: `payment = interest + principal + fees`. */
export interface ScheduleRow {
  /** Counts from 1. */
  readonly number: number;
  readonly dueOn: IsoDate;
  readonly payment: MinorUnits;
  readonly interest: MinorUnits;
  readonly principal: MinorUnits;
  /** Charges collected with this payment, beside the interest. */
  readonly fees: MinorUnits;
  /** What is still owed after this payment. */
  readonly balance: MinorUnits;
}

/** The row of a payment on a debt of `owed`, without fees. @throws {FinanceError} as `minorUnits`. */
export function scheduleRow(number: number, dueOn: IsoDate, owed: number, interest: MinorUnits, principal: number): ScheduleRow {
  return {
    number,
    dueOn,
    payment: minorUnits(interest + principal),
    interest,
    principal: minorUnits(principal),
    fees: minorUnits(0),
    balance: minorUnits(owed - principal),
  };
}

/** The same with fees on top. */
export function withFees(row: ScheduleRow, fees: number): ScheduleRow {
  return { ...row, fees: minorUnits(fees), payment: minorUnits(row.payment + fees) };
}

/**
 * A schedule may be too fine for its amount: a payment of nothing, one that does not cover its interest, or one that clears the
 * debt before its time.
 *
 * @param mayBeNothing for a payment of interest alone, at a rate of zero.
 * @throws {FinanceError} `amount-too-small`.
 */
export function refuseTooSmall(
  { number, payment, principal, balance }: Record<'number' | 'payment' | 'principal' | 'balance', number>,
  isLast: boolean,
  mayBeNothing = false,
): void {
  if (principal < 0 || (payment <= 0 && !mayBeNothing) || (balance <= 0 && !isLast)) {
    throw new FinanceError('amount-too-small', `the amount cannot be split so: payment ${number} is ${payment} and leaves ${balance}`);
  }
}
