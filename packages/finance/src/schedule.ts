import { FinanceError } from './errors.ts';
import { mustBePositive, mustBeWhole } from './guards.ts';
import { levelPayment } from './level-payment.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { equalPeriods, type LoanCalendar, loanPeriods, type Period } from './periods.ts';
import { annuityInShort, annuityInstalment } from './quick/annuity.ts';
import { interestOf } from './quick/interest-of.ts';
import { Rational, ratio, rational } from './rational.ts';
import type { Grace, Repayment, RepaymentStep } from './repayment.ts';
import { divideRounded, type RoundingMode, round } from './rounding.ts';
import { refuseTooSmall, type ScheduleRow, scheduleRow } from './schedule-row.ts';
import { once, readRows, type UnreadRows } from './unread-rows.ts';

/** A loan of one advance, with its calendar and its way of repayment. */
export interface LoanTerms extends LoanCalendar {
  /** Amount advanced, above zero. */
  readonly principal: MinorUnits;
  readonly repayment: Repayment;
  /** None when left out. A `bullet` has none. */
  readonly grace?: Grace;
  /** How each payment, share and interest becomes whole minor units, once each; the last payment absorbs what that leaves over. */
  readonly rounding: RoundingMode;
}

/**
 * The rows of a loan, whatever its way of repayment. Their principal adds up to the amount advanced. A row of a grace whose
 * interest is capitalised pays nothing: its principal is the interest, below zero, and the balance rises by it.
 *
 * @throws {FinanceError} as `loanPeriods`, and `amount-out-of-range`, `repayment-unknown`, `balloon-too-large`, `steps-invalid`,
 * `amount-too-small` when a payment would not even cover its interest or rounding would leave a payment of nothing.
 * @see docs/maths/schedules.md
 */
export function schedule(terms: LoanTerms): ScheduleRow[] {
  mustBePositive('principal', terms.principal);
  const periods = loanPeriods(terms);
  if (terms.repayment.way === 'bullet') {
    mustBeWhole('the periods of grace before one payment at the end', terms.grace?.periods ?? 0, 0, 0);
    return [bulletRow(terms, terms.repayment.interest, periods)];
  }
  if (!terms.grace) return repaymentRows(terms, periods, terms.principal, 0);
  const grace = graceRows(terms, terms.grace, periods);
  return [...grace, ...repaymentRows(terms, periods.slice(grace.length), grace.at(-1)!.balance, grace.length)];
}

/**
 * The same, without making a row before it is read where equal payments over equal periods allow that.
 *
 * @throws {FinanceError} as `schedule`.
 */
export function unreadSchedule(terms: LoanTerms): UnreadRows {
  const { principal, periods, repayment, grace, accrual, rounding } = terms;
  if (repayment.way !== 'annuity' || grace || accrual) return readRows(schedule(terms));
  mustBePositive('principal', principal);
  const { dueOnAt, rate } = equalPeriods(terms);
  // A calendar that ends is found out here, and not by whoever reads the rows.
  dueOnAt(periods - 1);
  const inShort = annuityInShort({ principal, periodicRate: rate, periods, rounding });
  return { ...inShort, firstDueOn: dueOnAt(0), rows: once(() => schedule(terms)) };
}

function graceRows({ principal, rounding }: LoanTerms, grace: Grace, periods: readonly Period[]): ScheduleRow[] {
  mustBeWhole('the periods of a grace', grace.periods, 1, periods.length - 1);
  const interestOn = interestOf(rounding);
  let balance = principal;
  return periods.slice(0, grace.periods).map(({ dueOn, rate }, index) => {
    const interest = grace.interest === 'free' ? minorUnits(0) : interestOn(balance, rate);
    const row = scheduleRow(index + 1, dueOn, balance, interest, grace.interest === 'capitalised' ? -interest : 0);
    balance = row.balance;
    return row;
  });
}

/** The rows of the periods that are left, for what is owed at their start. */
export function repaymentRows(terms: LoanTerms, periods: readonly Period[], owed: MinorUnits, rowsBefore: number): ScheduleRow[] {
  const principalOf = principalShares(terms, periods, owed);
  const interestOn = interestOf(terms.rounding);
  let balance = owed;
  return periods.map(({ dueOn, rate }, index) => {
    const interest = interestOn(balance, rate);
    const isLast = index === periods.length - 1;
    const row = scheduleRow(rowsBefore + index + 1, dueOn, balance, interest, isLast ? balance : principalOf(index, interest));
    refuseTooSmall(row, isLast, terms.repayment.way === 'interest-first');
    balance = row.balance;
    return row;
  });
}

/** How much principal each payment but the last repays, given the interest due with it. */
function principalShares(terms: LoanTerms, periods: readonly Period[], owed: MinorUnits): (index: number, interest: number) => number {
  const { repayment, rounding } = terms;
  switch (repayment.way) {
    case 'equal-principal': {
      const share = round(ratio(owed, periods.length), rounding);
      return () => share;
    }
    case 'interest-first':
      return () => 0;
    case 'annuity': {
      const [{ rate }] = periods as [Period];
      // Periods that follow the calendar's days differ; equal ones have a formula.
      if (periods.some((period) => period.rate !== rate)) return sharesOfPayments(terms, periods, owed);
      const payment = annuityInstalment({ principal: owed, periodicRate: rate, periods: periods.length, rounding });
      return (_, interest) => payment - interest;
    }
    case 'balloon':
    case 'stepped':
      return sharesOfPayments(terms, periods, owed);
    default:
      throw new FinanceError('repayment-unknown', `there is no way of repayment '${repayment.way}'`);
  }
}

function sharesOfPayments(terms: LoanTerms, periods: readonly Period[], owed: MinorUnits): (index: number, interest: number) => number {
  const payments = levelPayments(terms, periods, owed);
  return (index, interest) => payments[index]! - interest;
}

function levelPayments({ repayment, rounding }: LoanTerms, periods: readonly Period[], owed: MinorUnits): MinorUnits[] {
  const weights = repayment.way === 'stepped' ? stepWeights(repayment.steps, periods.length) : periods.map(() => one);
  const balloon = minorUnits(repayment.way === 'balloon' ? repayment.balloon : 0);
  if (balloon < 0 || balloon >= owed) {
    throw new FinanceError('balloon-too-large', `a balloon must be from 0 up and below the ${owed} owed, got ${balloon}`);
  }
  const [first, ...later] = periods.map(({ rate }) => rate);
  const owedAtFirst = first!.plus(1).times(owed);
  const { numerator, denominator } = levelPayment({ owed: owedAtFirst, laterRates: later, weights, balloon });
  const normal = minorUnits(Number(divideRounded(numerator, denominator, rounding)));
  return weights.map((weight) => (weight === one ? normal : round(weight.times(normal), rounding)));
}

function stepWeights(steps: readonly RepaymentStep[], payments: number): Rational[] {
  const bad = steps.find((step) => !Number.isInteger(step.payments) || step.payments < 1 || step.weight.isZero || step.weight.isNegative);
  const count = steps.reduce((sum, step) => sum + step.payments, 0);
  if (bad || count !== payments) {
    throw new FinanceError('steps-invalid', `steps must have weights above zero and ${payments} payments in all, got ${count}`);
  }
  return steps.flatMap((step) => Array<Rational>(step.payments).fill(step.weight));
}

function bulletRow({ principal, rounding }: LoanTerms, kind: 'simple' | 'compound', periods: readonly Period[]): ScheduleRow {
  const interest = kind === 'simple' ? simpleInterest(principal, periods, rounding) : compoundInterest(principal, periods, rounding);
  return scheduleRow(1, periods.at(-1)!.dueOn, principal, interest, principal);
}

function simpleInterest(principal: MinorUnits, periods: readonly Period[], rounding: RoundingMode): MinorUnits {
  const rate = periods.reduce((sum, period) => sum.plus(period.rate), new Rational(0n, 1n));
  return interestOf(rounding)(principal, rate);
}

/** Rounded once, at the end. */
function compoundInterest(principal: MinorUnits, periods: readonly Period[], rounding: RoundingMode): MinorUnits {
  let numerator = BigInt(principal);
  let denominator = 1n;
  for (const { rate } of periods) {
    numerator *= rate.denominator + rate.numerator;
    denominator *= rate.denominator;
  }
  return minorUnits(Number(divideRounded(numerator - BigInt(principal) * denominator, denominator, rounding)));
}

const one = rational(1);
