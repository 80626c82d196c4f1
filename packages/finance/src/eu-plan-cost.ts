import { type AnnualRate, annualRate } from './annual-rate.ts';
import type { AprcConvention } from './aprc.ts';
import { aprcInterval } from './aprc-interval.ts';
import { loanRate } from './loan-rate.ts';
import type { MinorUnits } from './money.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost, planFlows } from './plan-flows.ts';
import type { Rational } from './rational.ts';

/**
 * The annual percentage rate of charge of a plan over its total cost, by the law of the Union or the United Kingdom.
 *
 * @throws {FinanceError} as `loanRate`.
 */
export function planAprc(plan: InstalmentPlan, convention: AprcConvention): AnnualRate {
  const { received, payments } = yearlyFlows(plan);
  const timed = payments.map(({ amount, years }) => ({ amount, periods: years.toNumber() }));
  return annualRate(convention, loanRate(received, timed) * 100);
}

/** A plan as the equation of Annex III sees it. */
export function yearlyFlows(plan: InstalmentPlan): {
  readonly received: MinorUnits;
  readonly payments: readonly { readonly amount: MinorUnits; readonly years: Rational }[];
} {
  const { received, payments } = planFlows(plan, itemsOfCost);
  const { advancedOn, dueDay, rows, interval } = plan;
  const period = interval.unit === 'semimonth' ? 'month' : interval.unit;
  const yearsTo = (index: number) => aprcInterval(advancedOn, rows[index]!.dueOn, period, dueDay);
  return { received, payments: payments.map((amount, index) => ({ amount, years: yearsTo(index) })) };
}
