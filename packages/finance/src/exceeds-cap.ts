import type { CostConvention } from './annual-cost.ts';
import type { AnnualRate } from './annual-rate.ts';
import { periodicCredit } from './cn-plan-cost.ts';
import { FinanceError } from './errors.ts';
import { repaidAdvance } from './eu-plan-cost.ts';
import { mustNotBeNegativeRate } from './guards.ts';
import { yearlyPayments } from './loan-aprc.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost } from './plan-flows.ts';
import { decay, logarithm, UNSURE_DIGITS } from './powers.ts';
import { percent, type Rational, ratio, rational } from './rational.ts';
import { periodsPerYear, type UnitPeriods, unitPeriodsBetween } from './unit-period.ts';
import { regularPayments } from './us-plan-cost.ts';

/**
 * Whether a plan costs more a year than a cap allows, by the cap's convention. One that costs exactly the limit does not.
 *
 * No rate is searched for. At the limit itself the payments of a plan that costs more are worth more than the money received, and that
 * is asked. For the nominal rates (`us-apr`, `us-mapr`, `cn-simple`) it is answered in fractions, without any rounding. For the
 * effective ones (`eu-aprc`, `uk-apr`, `cn-compound`) powers are not rational: they are enclosed to 40 digits, and where that does not
 * settle it to 200. What agrees so far is at the cap.
 *
 * @param limitPercent zero or above: `'24'`.
 * @throws {FinanceError} `rate-out-of-range`, `number-not-decimal`, `convention-unknown`.
 */
export function exceedsCap(plan: InstalmentPlan, convention: CostConvention, limitPercent: string | number): boolean {
  mustNotBeNegativeRate('a cap in percent', rational(String(limitPercent)));
  const limit = percent(String(limitPercent));
  switch (convention) {
    case 'us-apr':
    case 'us-mapr': {
      const counts = convention === 'us-apr' ? itemsOfCost : () => true;
      const { amountFinanced, payments, advancedOn, firstDueOn, unitPeriod, dueDay } = regularPayments(plan, counts);
      const first = unitPeriodsBetween(advancedOn, firstDueOn, unitPeriod, dueDay);
      return overpays(amountFinanced, payments, limit.over(periodsPerYearExactly(unitPeriod)), first);
    }
    case 'cn-simple': {
      const { received, payments } = periodicCredit(plan, itemsOfCost);
      return overpays(received, payments, limit.over(periodsPerYearExactly(plan.interval)), { whole: 1, odd: 0, length: 1 });
    }
    case 'cn-compound': {
      const { received, payments } = periodicCredit(plan, itemsOfCost);
      const period = rational(1).over(periodsPerYearExactly(plan.interval));
      const timed = payments.map((amount, index) => ({ amount, years: period.times(ratio(index + 1, 1)) }));
      return isWorthMore(received, timed, limit);
    }
    case 'eu-aprc':
    case 'uk-apr': {
      const loan = repaidAdvance(plan);
      return isWorthMore(loan.received, yearlyPayments(loan), limit);
    }
    default:
      throw new FinanceError('convention-unknown', `a cap is of the annual cost by a market's convention, got '${convention}'`);
  }
}

const periodsPerYearExactly = ({ unit, count }: InstalmentPlan['interval']) =>
  rational(periodsPerYear({ unit, count: 1 } as InstalmentPlan['interval'])).over(rational(count));

/** Whether payments a period apart clear more than the debt, which is carried forward at a rate of the period to the last of them. */
function overpays(received: number, payments: readonly number[], rate: Rational, { whole, odd, length }: UnitPeriods): boolean {
  const { numerator: cost, denominator: unit } = rate;
  const grown = unit + cost;
  // The debt on the day of the first payment, as a count of 1/scale: whole periods compound, the odd part is simple.
  let debt = BigInt(received) * grown ** BigInt(whole) * (unit * BigInt(length) + cost * BigInt(odd));
  let scale = unit ** BigInt(whole) * unit * BigInt(length);
  for (const [index, payment] of payments.entries()) {
    if (index > 0) {
      debt *= grown;
      scale *= unit;
    }
    debt -= BigInt(payment) * scale;
  }
  return debt < 0n;
}

/** Whether payments at times in years are worth more than what was received, at an effective rate of the year. */
function isWorthMore(
  received: number,
  payments: readonly { readonly amount: number; readonly years: Rational }[],
  effectiveRate: Rational,
): boolean {
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

/** A rate above a limit, with as many decimals as it takes to see that: `'24.0008'` above 24, not `'24.00'`. */
export function percentAbove({ percent: shown, unroundedPercent }: AnnualRate, limitPercent: string | number): string {
  const limit = rational(String(limitPercent)).toNumber();
  const texts = [shown, ...Array.from({ length: 9 }, (_, index) => unroundedPercent.toFixed(index + 4))];
  return texts.find((text) => Number(text) > limit) ?? `more than ${limitPercent}`;
}
