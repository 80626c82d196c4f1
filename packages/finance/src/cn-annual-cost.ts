import { type AnnualRate, annualRate } from './annual-rate.ts';
import { mustBePeriods } from './annuity.ts';
import { FinanceError } from './errors.ts';
import { mustNotBeNegativeRate } from './guards.ts';
import { loanRate } from './loan-rate.ts';
import type { MinorUnits } from './money.ts';
import { type Rational, ratio } from './rational.ts';

/** Money in hand and what is paid for it at the end of equal periods. */
export interface PeriodicCredit {
  /** What the borrower really receives, without anything kept back; above zero. */
  readonly received: MinorUnits;
  /** Every payment with all its parts: principal, interest, guarantee, membership and service fees; zero or above. */
  readonly payments: readonly MinorUnits[];
  /** 12 for months, which is meant when left out. */
  readonly periodsPerYear?: number;
}

/** The all-in cost of one year, both ways in which it may be stated. */
export interface CnAnnualCost {
  /** 单利: to be called so wherever it is shown. */
  readonly simple: AnnualRate;
  /** 复利. */
  readonly compound: AnnualRate;
}

/**
 * The all-in annual cost (综合融资成本) over the principal that is really outstanding.
 *
 * Source: PBoC Announcement [2021] No. 3, items 2 to 4.
 *
 * @throws {FinanceError} `amount-out-of-range` for amounts below zero or nothing received, `periods-out-of-range` without payments or
 * with periods of a year that are not above zero, `no-rate` when the payments do not pay the money back, `rate-out-of-range`.
 * @see docs/maths/cn-cost.md
 */
export function cnAnnualCost({ received, payments, periodsPerYear = 12 }: PeriodicCredit): CnAnnualCost {
  if (payments.length === 0 || !(periodsPerYear > 0)) {
    throw new FinanceError(
      'periods-out-of-range',
      `payments and periods of a year are needed, got ${payments.length} and ${periodsPerYear}`,
    );
  }
  const timed = payments.map((amount, index) => ({ amount, periods: index + 1 }));
  return annualised(loanRate(received, timed), periodsPerYear);
}

/** A fee for paying in monthly parts, as cards charge it: a share of the first principal, with every payment, to the end. */
export interface InstalmentFee {
  /** Months, from 1 to 1,200. */
  readonly periods: number;
  /** Of the first principal, with each payment; zero or above. */
  readonly feePerPeriod: Rational;
}

/**
 * The all-in annual cost of an instalment fee (分期手续费), with payments as they are before they are rounded.
 *
 * @throws {FinanceError} `periods-out-of-range`, `rate-out-of-range` for a fee below zero.
 */
export function instalmentFeeCost({ periods, feePerPeriod }: InstalmentFee): CnAnnualCost {
  mustBePeriods(periods);
  mustNotBeNegativeRate('a fee', feePerPeriod);
  // One part of the principal is 1, the principal is the number of parts: whole where the fee is zero, so that 0 % is exactly that.
  const payment = feePerPeriod.times(periods).plus(1).toNumber();
  const timed = Array.from({ length: periods }, (_, index) => ({ amount: payment, periods: index + 1 }));
  return annualised(loanRate(periods, timed), 12);
}

/**
 * What bank pages estimate an instalment fee to cost in a year, as an exact fraction: fee × 24 ÷ (months + 1), because about half of the
 * principal is outstanding. For telling the reader how such a figure came about; never a figure to disclose.
 *
 * @throws {FinanceError} `periods-out-of-range`.
 */
export function roughInstalmentFeeRate(totalFee: Rational, periods: number): Rational {
  mustBePeriods(periods);
  return totalFee.times(ratio(24, periods + 1));
}

/** The annual rate of a daily one, simple, on the basis that the offer states. Exact fractions. */
export function annualOfDaily(dailyRate: Rational, daysOfYear: 360 | 365): Rational {
  return dailyRate.times(daysOfYear);
}

function annualised(rate: number, periodsPerYear: number): CnAnnualCost {
  return {
    simple: annualRate('cn-simple', rate * periodsPerYear * 100),
    compound: annualRate('cn-compound', Math.expm1(periodsPerYear * Math.log1p(rate)) * 100),
  };
}
