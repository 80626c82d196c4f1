import { daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBeWhole, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { Rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';
import { type ScheduleRow, scheduleRow } from './schedule-row.ts';

/** Something that happens on a line of credit (随借随还). */
export type LineMovement =
  /** `amount` above zero. */
  | { readonly kind: 'draw'; readonly on: IsoDate; readonly amount: MinorUnits }
  /** The interest that has run up, and of what is left of `amount` the principal; `all` clears the line. */
  | { readonly kind: 'repay'; readonly on: IsoDate; readonly amount: MinorUnits | 'all' };

/** A line on which interest runs by the day on what is owed that day. */
export interface CreditLine {
  /** In order of their dates. On one day they count in the order given. */
  readonly movements: readonly LineMovement[];
  /** Exact rate of one day: `percent('0.05')`. For a yearly rate, that over the 360 or 365 that the offer states. */
  readonly dailyRate: Rational;
  /** How the interest due with a repayment becomes whole, once each. */
  readonly rounding: RoundingMode;
}

/** Interest on a balance for a number of days, rounded once. @throws {FinanceError} `periods-out-of-range`, `rate-out-of-range`. */
export function dailyInterest(balance: MinorUnits, dailyRate: Rational, days: number, rounding: RoundingMode): MinorUnits {
  mustBeWhole('days', days, 0);
  mustNotBeNegativeRate('the rate', dailyRate);
  return round(dailyRate.times(balance).times(days), rounding);
}

/**
 * One row for each repayment. Interest is neither compounded nor rounded between repayments, and each repayment pays all of
 * it first. The balance of a row is what is owed after that day's repayment.
 *
 * @throws {FinanceError} `date-order`, `rate-out-of-range`, `drawdown-invalid` for a draw of nothing, `amount-too-small` for a
 * repayment below the interest due, `amount-out-of-range` for one above what is owed, `loan-already-paid` when nothing is.
 */
export function creditLineRows({ movements, dailyRate, rounding }: CreditLine): ScheduleRow[] {
  mustNotBeNegativeRate('the rate', dailyRate);
  const rows: ScheduleRow[] = [];
  let balance = minorUnits(0);
  let balanceDays = 0n;
  let since = movements[0]?.on;
  for (const movement of movements) {
    const days = daysBetween(since!, movement.on);
    if (days < 0) throw new FinanceError('date-order', `the movement of ${movement.on} stands after that of ${since}`);
    balanceDays += BigInt(balance) * BigInt(days);
    since = movement.on;
    if (movement.kind === 'draw') {
      if (!(movement.amount > 0)) throw new FinanceError('drawdown-invalid', `a drawdown must be above zero, got ${movement.amount}`);
      balance = minorUnits(balance + movement.amount);
      continue;
    }
    const interest = round(dailyRate.times(balanceDays), rounding);
    const payment = repayment(movement.amount, balance, interest);
    const row = scheduleRow(rows.length + 1, movement.on, balance, interest, payment - interest);
    balance = row.balance;
    balanceDays = 0n;
    rows.push(row);
  }
  return rows;
}

function repayment(amount: MinorUnits | 'all', balance: MinorUnits, interest: MinorUnits): MinorUnits {
  if (balance === 0) throw new FinanceError('loan-already-paid', 'nothing is owed on this line');
  const owed = minorUnits(balance + interest);
  if (amount === 'all') return owed;
  if (!(amount > 0) || amount < interest) {
    throw new FinanceError('amount-too-small', `a repayment must cover the ${interest} of interest due, got ${amount}`);
  }
  if (amount > owed) throw new FinanceError('amount-out-of-range', `a repayment must be at most the ${owed} owed, got ${amount}`);
  return amount;
}
