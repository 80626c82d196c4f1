import type { AnnualRate } from './annual-rate.ts';
import { type AprcConvention, aprcOfTimes } from './aprc.ts';
import { aprcInterval } from './aprc-interval.ts';
import type { InstalmentPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { itemsOfCost, planFlows } from './plan-flows.ts';
import { rational } from './rational.ts';

/**
 * The annual percentage rate of charge of a plan over its total cost, by the law of the Union or the United Kingdom.
 *
 * @throws {FinanceError} as `aprcOfTimes`.
 */
export function planAprc(plan: InstalmentPlan, convention: AprcConvention): AnnualRate {
  const { received, payments } = planFlows(plan, itemsOfCost);
  const repaid = payments.map(({ on, amount }) => ({
    amount: minorUnits(-amount),
    years: aprcInterval(plan.advancedOn, on, plan.interval.unit, plan.dueDay),
  }));
  return aprcOfTimes([{ amount: received, years: rational(0) }, ...repaid], convention);
}
