import { type AnnualRate, annualRate } from './annual-rate.ts';
import type { AprcConvention } from './aprc.ts';
import { type AprcPeriod, aprcInterval } from './aprc-interval.ts';
import type { DatedAmount } from './dated-credit.ts';
import type { IsoDate } from './dates.ts';
import { loanRate } from './loan-rate.ts';
import type { MinorUnits } from './money.ts';
import type { Rational } from './rational.ts';

/** One advance and the payments that repay it, as an agreement of the Union or the United Kingdom has them. */
export interface RepaidAdvance {
  /** Without what is kept back or paid on the first day; above zero. */
  readonly received: MinorUnits;
  readonly advancedOn: IsoDate;
  /** Every cost that counts included. */
  readonly payments: readonly DatedAmount[];
  /** What the due dates follow; a month when left out. */
  readonly period?: AprcPeriod;
  /** The contract's day of the month, 1 to 31; each payment's own when left out. */
  readonly dueDay?: number;
}

/**
 * The annual percentage rate of charge of one advance; `aprc` is the same for any number of them.
 *
 * @throws {FinanceError} as `loanRate` and `aprcInterval`.
 */
export function loanAprc(loan: RepaidAdvance, convention: AprcConvention): AnnualRate {
  const timed = yearlyPayments(loan).map(({ amount, years }) => ({ amount, periods: years.toNumber() }));
  return annualRate(convention, loanRate(loan.received, timed) * 100);
}

/** The payments at their times in years after the advance, exactly. */
export function yearlyPayments(loan: RepaidAdvance): { readonly amount: MinorUnits; readonly years: Rational }[] {
  const { advancedOn, payments, period, dueDay } = loan;
  return payments.map(({ on, amount }) => ({ amount, years: aprcInterval(advancedOn, on, period, dueDay) }));
}
