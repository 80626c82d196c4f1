import type { PeriodicCredit } from './cn-annual-cost.ts';
import { FinanceError } from './errors.ts';
import { mustBePositive, mustNotBeNegativeRate } from './guards.ts';
import { type RepaidAdvance, yearlyPayments } from './loan-aprc.ts';
import { mustBeAmounts, overpays } from './overpays.ts';
import { decay, logarithm, UNSURE_DIGITS } from './powers.ts';
import { firstPeriod } from './quick/first-period.ts';
import { remembering } from './quick/remembering.ts';
import { type Rational, rational } from './rational.ts';
import { monthly } from './unit-period.ts';
import type { RegularPayments } from './us-apr.ts';
import { yearOf } from './year-of.ts';

/**
 * Whether payments cost more a year than a limit in percent, by Appendix J; one that costs exactly the limit does not. `usApr` finds a
 * rate in doubles; here none is searched for. At the limit itself, payments that cost more are worth more than the amount financed,
 * and that is answered in fractions, without any rounding.
 *
 * @throws {FinanceError} as `usApr`; `rate-out-of-range` or `number-not-decimal` for the limit.
 */
export function aprExceeds(flows: RegularPayments, limitPercent: string | number): boolean {
  const { amountFinanced, payments, advancedOn, firstDueOn, unitPeriod = monthly, dueDay } = flows;
  const first = firstPeriod(advancedOn, firstDueOn, unitPeriod, dueDay);
  return overpays(amountFinanced, payments, limitOf(limitPercent), yearOf(unitPeriod), first);
}

/**
 * The same by the equation of the Union and the United Kingdom. Its powers are not rational: they are enclosed to 40 digits, and where
 * that does not settle it to 200. What agrees so far is at the limit.
 *
 * @throws {FinanceError} as `loanAprc`; `rate-out-of-range` or `number-not-decimal` for the limit.
 */
export function aprcExceeds(loan: RepaidAdvance, limitPercent: string | number): boolean {
  return isWorthMore(loan.received, yearlyPayments(loan), limitOf(limitPercent));
}

/**
 * The same by China's all-in cost: simple as `aprExceeds`, compound as `aprcExceeds`.
 *
 * @throws {FinanceError} as `cnAnnualCost`; `rate-out-of-range` or `number-not-decimal` for the limit.
 */
export function cnCostExceeds(
  { received, payments, periodsPerYear = 12 }: PeriodicCredit,
  convention: 'cn-simple' | 'cn-compound',
  limitPercent: string | number,
): boolean {
  mustBePositive('the periods of a year', Math.ceil(periodsPerYear));
  return periodicExceeds(received, payments, rational(1).over(rational(String(periodsPerYear))), convention, limitPercent);
}

/** The same of periods that are any part of a year. */
export function periodicExceeds(
  received: number,
  payments: readonly number[],
  period: Rational,
  convention: 'cn-simple' | 'cn-compound',
  limitPercent: string | number,
): boolean {
  const limit = limitOf(limitPercent);
  if (convention === 'cn-simple') return overpays(received, payments, limit, period, { whole: 1, odd: 0, length: 1 });
  if (convention !== 'cn-compound') throw new FinanceError('convention-unknown', `expected cn-simple or cn-compound, got '${convention}'`);
  const timed = payments.map((amount, index) => ({ amount, years: period.times(index + 1) }));
  return isWorthMore(received, timed, limit);
}

/** A limit in percent as an exact fraction. */
const limitOf = remembering(100, (limitPercent: string | number): Rational => {
  const limit = rational(String(limitPercent));
  mustNotBeNegativeRate('a cap in percent', limit);
  return limit.over(100);
});

/** Whether payments at times in years are worth more than what was received, at an effective rate of the year. */
function isWorthMore(
  received: number,
  payments: readonly { readonly amount: number; readonly years: Rational }[],
  effectiveRate: Rational,
): boolean {
  mustBeAmounts(
    received,
    payments.map(({ amount }) => amount),
  );
  const moved = payments.reduce((sum, { amount }) => sum + BigInt(amount), BigInt(received));
  for (const digits of [40n, 200n]) {
    const one = 10n ** (digits + UNSURE_DIGITS);
    const growth = logarithm(rational(1).plus(effectiveRate), one);
    const worth = payments.reduce(
      (sum, { amount, years }) => sum + BigInt(amount) * decay((growth * years.numerator) / years.denominator, one),
      0n,
    );
    const surplus = worth - BigInt(received) * one;
    const unsure = moved * 10n ** UNSURE_DIGITS;
    if (surplus > unsure) return true;
    if (surplus < -unsure) return false;
  }
  return false;
}
