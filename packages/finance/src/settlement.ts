import { daysBetween, type IsoDate, isoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBeWhole, mustNotBeNegative } from './guards.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';
import type { ScheduleRow } from './schedule-row.ts';

/** A loan under repayment and the day on which its borrower would like to be free of it. */
export interface SettlementRequest {
  readonly rows: readonly ScheduleRow[];
  readonly advancedOn: IsoDate;
  /** How many instalments have been paid, in order. */
  readonly paymentsMade: number;
  readonly on: IsoDate;
  /** Prepayment fee; none when left out. */
  readonly prepaymentFee?: MinorUnits;
  readonly rounding: RoundingMode;
}

/** What clears the loan on that day. Always: `total = balance + accruedInterest + fees`. */
export interface Settlement {
  readonly balance: MinorUnits;
  readonly accruedInterest: MinorUnits;
  /** The prepayment fee, and one-off fees that were due with an instalment still unpaid. */
  readonly fees: MinorUnits;
  readonly total: MinorUnits;
  /** Interest of the rest of the schedule that is not paid. */
  readonly interestSaved: MinorUnits;
}

/**
 * The early-settlement amount: balance after the last instalment paid, and the running period's interest by the day.
 * The period's interest is the schedule's own, so settling on a due date costs exactly that instalment and the balance after it.
 *
 * @throws {FinanceError} `periods-out-of-range` when `paymentsMade` is no count of rows, `loan-already-paid`,
 * `date-order` before the advance, `payments-overdue` after an unpaid due date: what arrears cost is the lender's to say.
 * @see docs/maths/early-repayment.md
 */
export function earlySettlement({
  rows,
  advancedOn,
  paymentsMade,
  on,
  prepaymentFee = minorUnits(0),
  rounding,
}: SettlementRequest): Settlement {
  mustBeWhole('payments made', paymentsMade, 0, rows.length);
  mustNotBeNegative('a prepayment fee', prepaymentFee);
  const next = rows[paymentsMade];
  if (!next) throw new FinanceError('loan-already-paid', 'every instalment of this loan is paid');
  if (isoDate(on) < isoDate(advancedOn)) throw new FinanceError('date-order', `${on} is before the loan was advanced, ${advancedOn}`);
  if (on > next.dueOn) throw new FinanceError('payments-overdue', `the instalment due on ${next.dueOn} is not paid on ${on}`);

  const periodStart = rows[paymentsMade - 1]?.dueOn ?? advancedOn;
  const balance = minorUnits(next.balance + next.principal);
  const accruedInterest = accrued(next, periodStart, on, rounding);
  const unpaid = rows.slice(paymentsMade);
  const fees = sumMinor([prepaymentFee, ...unpaid.map((row) => row.fees)]);
  const interestAhead = sumMinor(unpaid.map((row) => row.interest));
  return {
    balance,
    accruedInterest,
    fees,
    total: sumMinor([balance, accruedInterest, fees]),
    interestSaved: minorUnits(interestAhead - accruedInterest),
  };
}

/** The share of a period's interest that `on` has reached. Nothing before the period starts: the last instalment was paid early. */
function accrued(row: ScheduleRow, periodStart: IsoDate, on: IsoDate, rounding: RoundingMode): MinorUnits {
  const elapsed = Math.max(0, daysBetween(periodStart, on));
  const length = daysBetween(periodStart, row.dueOn);
  if (length <= 0) return row.interest;
  return minorUnits(Number(divideRounded(BigInt(row.interest) * BigInt(elapsed), BigInt(length), rounding)));
}
