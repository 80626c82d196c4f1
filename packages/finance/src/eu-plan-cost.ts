import type { AnnualRate } from './annual-rate.ts';
import type { AprcConvention } from './aprc.ts';
import { loanAprc, type RepaidAdvance } from './loan-aprc.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost, planFlows } from './plan-flows.ts';

/**
 * The annual percentage rate of charge of a plan over its total cost, by the law of the Union or the United Kingdom.
 *
 * @throws {FinanceError} as `loanAprc`.
 */
export function planAprc(plan: InstalmentPlan, convention: AprcConvention): AnnualRate {
  return loanAprc(repaidAdvance(plan), convention);
}

/** A plan as the equation of Annex III sees it. */
export function repaidAdvance(plan: InstalmentPlan): RepaidAdvance {
  const { advancedOn, dueDay, rows, interval } = plan;
  const { received, payments } = planFlows(plan, itemsOfCost);
  const dated = payments.map((amount, index) => ({ on: rows[index]!.dueOn, amount }));
  // Half months fall on two days: each payment's own day counts.
  if (interval.unit === 'semimonth') return { received, advancedOn, payments: dated };
  return { received, advancedOn, payments: dated, period: interval.unit, dueDay };
}
