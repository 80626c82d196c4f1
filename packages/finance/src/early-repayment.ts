import { periodInterest, type ScheduleRow } from './annuity.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { loanPeriods, type Period } from './periods.ts';
import { type LoanTerms, repaymentRows, schedule } from './schedule.ts';

/** More than was due, paid with a payment. */
export interface ExtraPayment {
  /** The payment it comes with, counted from 1; not one of a grace, and not the last. */
  readonly withPayment: number;
  /** Above zero, below what is owed after that payment: all of it is `earlySettlement`'s. */
  readonly amount: MinorUnits;
  /** `shorten`: payments stay as they are and end sooner. `reduce`: as many payments, each smaller. */
  readonly strategy: 'shorten' | 'reduce';
}

/**
 * The rows of a loan after an extra payment: those up to it as they were, the amount added to the payment it came with,
 * and the rest reckoned anew.
 *
 * @throws {FinanceError} as `schedule`; `periods-out-of-range`, `amount-out-of-range`; `repayment-unknown` where there is
 * nothing to shorten or to reckon anew: shortening is for `annuity` and `equal-principal`, reducing for these and `interest-first`.
 */
export function earlyRepayment(terms: LoanTerms, { withPayment, amount, strategy }: ExtraPayment): ScheduleRow[] {
  const { way } = terms.repayment;
  const ways = strategy === 'shorten' ? ['annuity', 'equal-principal'] : ['annuity', 'equal-principal', 'interest-first'];
  if (!ways.includes(way)) throw new FinanceError('repayment-unknown', `to ${strategy} is for ${ways.join(', ')}, not for ${way}`);
  const rows = schedule(terms);
  const first = (terms.grace?.periods ?? 0) + 1;
  if (!Number.isInteger(withPayment) || withPayment < first || withPayment >= rows.length) {
    throw new FinanceError('periods-out-of-range', `the payment must be from ${first} to ${rows.length - 1}, got ${withPayment}`);
  }
  const met = rows[withPayment - 1]!;
  if (!(amount > 0 && amount < met.balance)) {
    throw new FinanceError('amount-out-of-range', `an extra payment must be above zero and below the ${met.balance} owed, got ${amount}`);
  }
  const balance = minorUnits(met.balance - amount);
  const paid = { ...met, payment: minorUnits(met.payment + amount), principal: minorUnits(met.principal + amount), balance };
  const ahead = loanPeriods(terms).slice(withPayment);
  const rest =
    strategy === 'reduce' ? repaymentRows(terms, ahead, balance, withPayment) : shortenedRows(terms, ahead, paid, rows[first - 1]!);
  return [...rows.slice(0, withPayment - 1), paid, ...rest];
}

/** Payments of the size they had, or shares of principal of the size they had, until nothing is owed. */
function shortenedRows({ repayment, rounding }: LoanTerms, ahead: readonly Period[], paid: ScheduleRow, usual: ScheduleRow): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  let { balance } = paid;
  for (const { dueOn, rate } of ahead) {
    const interest = periodInterest(balance, rate, rounding);
    const share = repayment.way === 'annuity' ? usual.payment - interest : usual.principal;
    // What rounding left over falls to the last payment, also where the term did not become shorter.
    const principal = minorUnits(rows.length === ahead.length - 1 ? balance : Math.min(share, balance));
    balance = minorUnits(balance - principal);
    const payment = minorUnits(principal + interest);
    rows.push({ number: paid.number + rows.length + 1, dueOn, payment, interest, principal, fees: minorUnits(0), balance });
    if (balance === 0) break;
  }
  return rows;
}
