import { type AnnualRate, annualRate } from './annual-rate.ts';
import { type AprcPeriod, aprcInterval } from './aprc-interval.ts';
import { type DatedAmount, type DatedCredit, firstAdvance, seriesDueDay } from './dated-credit.ts';
import { creditRate } from './flow-rate.ts';
import type { MinorUnits } from './money.ts';
import { type Rational, rational } from './rational.ts';

/** Whose law the rate is disclosed by. The equation is one. */
export type AprcConvention = 'eu-aprc' | 'uk-apr';

/** An amount at a time. */
export interface TimedFlow {
  /** Above zero to the borrower, below zero from the borrower, every cost that counts included. */
  readonly amount: MinorUnits;
  /** Years after the first advance, exactly; below zero for what is paid before it. */
  readonly years: Rational;
}

/** A credit by the rules of the Union or the United Kingdom. */
export interface AprcCredit extends DatedCredit {
  /** A month when left out. */
  readonly period?: AprcPeriod;
}

/**
 * The annual percentage rate of charge of dated advances and payments: the effective rate of a year at which they are worth the same.
 * Times count from the first advance; what is paid before it counts too. Shown to one decimal, half-up.
 *
 * Source: Directive (EU) 2023/2225 Annex III, part I (2008/48/EC Annex I; FCA CONC App 1.2).
 *
 * @throws {FinanceError} `periods-out-of-range` without an advance or a payment, `amount-out-of-range` for an amount below zero,
 * `no-rate` when the payments do not pay the advances back, `several-rates` when more than one rate fits.
 * @see docs/maths/aprc.md
 */
export function aprc(credit: AprcCredit, convention: AprcConvention): AnnualRate {
  const start = firstAdvance(credit);
  const timed = (amounts: readonly DatedAmount[], sign: 1 | -1) => {
    const dueDay = seriesDueDay(amounts.map(({ on }) => on));
    const yearsTo = ({ on }: DatedAmount) =>
      on < start ? rational(0).minus(aprcInterval(on, start, credit.period)) : aprcInterval(start, on, credit.period, dueDay);
    return amounts.map((moved) => ({ amount: (sign * moved.amount) as MinorUnits, years: yearsTo(moved) }));
  };
  return aprcOfTimes([...timed(credit.advances, 1), ...timed(credit.payments, -1)], convention);
}

/**
 * The same of flows whose times are known in years.
 *
 * @throws {FinanceError} `no-rate` when the payments do not pay the advances back, `several-rates` when more than one rate fits.
 */
export function aprcOfTimes(flows: readonly TimedFlow[], convention: AprcConvention): AnnualRate {
  const rate = creditRate(flows.map(({ amount, years }) => ({ amount, periods: years.toNumber() })));
  return annualRate(convention, rate * 100);
}
