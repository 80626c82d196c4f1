import { FinanceError } from './errors.ts';
import { mustBeWhole } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { loanPeriods } from './periods.ts';
import { interestOf } from './quick/interest-of.ts';
import type { Repayment, RepaymentStep } from './repayment.ts';
import { type LoanTerms, repaymentRows, schedule } from './schedule.ts';
import { type ScheduleRow, scheduleRow } from './schedule-row.ts';

/** More than was due, paid with a payment. */
export interface ExtraPayment {
  /** The payment it comes with, counted from 1; not one of a grace, and not the last. */
  readonly withPayment: number;
  /** Above zero, below what is owed after that payment: all of it is `earlySettlement`'s. */
  readonly amount: MinorUnits;
  /**
   * `shorten`: payments stay as they are and end sooner; a balloon is due when the debt has come down to it.
   * `reduce`: as many payments, each smaller; a balloon stays as it is.
   */
  readonly strategy: 'shorten' | 'reduce';
}

/**
 * The rows of a loan after an extra payment: those up to it as they were, the amount added to the payment it came with,
 * and the rest reckoned anew.
 *
 * @throws {FinanceError} as `schedule`; `periods-out-of-range`, `amount-out-of-range`; `repayment-unknown` where there is
 * nothing to shorten or to reckon anew: a `bullet` has one payment, and `interest-first` cannot be shortened.
 * @see docs/maths/early-repayment.md
 */
export function earlyRepayment(terms: LoanTerms, { withPayment, amount, strategy }: ExtraPayment): ScheduleRow[] {
  const { way } = terms.repayment;
  if (way === 'bullet' || (way === 'interest-first' && strategy === 'shorten')) {
    throw new FinanceError('repayment-unknown', `a loan repaid by ${way} has nothing to ${strategy}`);
  }
  const rows = schedule(terms);
  const grace = terms.grace?.periods ?? 0;
  mustBeWhole('the payment that an extra one comes with', withPayment, grace + 1, rows.length - 1);
  const met = rows[withPayment - 1]!;
  if (!(amount > 0 && amount < met.balance)) {
    throw new FinanceError('amount-out-of-range', `an extra payment must be above zero and below the ${met.balance} owed, got ${amount}`);
  }
  const paid = scheduleRow(withPayment, met.dueOn, met.balance + met.principal, met.interest, met.principal + amount);
  const before = rows.slice(0, withPayment - 1);
  if (strategy === 'shorten') return [...before, paid, ...shortenedRows(terms, rows, paid)];
  const left = { ...terms, repayment: repaymentLeft(terms.repayment, withPayment - grace) };
  return [...before, paid, ...repaymentRows(left, loanPeriods(terms).slice(withPayment), paid.balance, withPayment)];
}

/** Payments of the size they had, or shares of principal of the size they had, until nothing is owed. */
function shortenedRows(terms: LoanTerms, planned: readonly ScheduleRow[], paid: ScheduleRow): ScheduleRow[] {
  const { repayment, rounding } = terms;
  const balloon = repayment.way === 'balloon' ? repayment.balloon : 0;
  const share = (row: ScheduleRow, interest: number) => (repayment.way === 'equal-principal' ? row.principal : row.payment - interest);
  const interestOn = interestOf(rounding);
  const rows: ScheduleRow[] = [];
  let { balance } = paid;
  for (const { dueOn, rate } of loanPeriods(terms).slice(paid.number)) {
    const row = planned[paid.number + rows.length]!;
    const interest = interestOn(balance, rate);
    const left = balance - share(row, interest);
    // What rounding left over falls to the last payment, also where the term did not become shorter.
    const isLast = left <= balloon || row.number === planned.length;
    rows.push(scheduleRow(row.number, dueOn, balance, interest, isLast ? balance : balance - left));
    if (isLast) break;
    balance = minorUnits(left);
  }
  return rows;
}

/** The way of repayment after so many payments: of steps, those that are left. */
function repaymentLeft(repayment: Repayment, made: number): Repayment {
  if (repayment.way !== 'stepped') return repayment;
  let passed = made;
  const steps = repayment.steps.flatMap(({ payments, weight }): RepaymentStep[] => {
    const left = payments - Math.min(payments, passed);
    passed -= payments - left;
    return left > 0 ? [{ payments: left, weight }] : [];
  });
  return { way: 'stepped', steps };
}
