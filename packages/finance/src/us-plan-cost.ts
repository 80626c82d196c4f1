import type { AnnualRate } from './annual-rate.ts';
import type { CostItem } from './cost-item.ts';
import { seriesDueDay } from './dated-credit.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost, planFirstDueOn, planFlows } from './plan-flows.ts';
import { usApr } from './quick/us-apr.ts';
import type { AprUnitPeriod } from './unit-period.ts';
import type { RegularPayments } from './us-apr.ts';
import { termOf } from './usual-unit-period.ts';

/** The annual percentage rate of a plan over its finance charge (Reg Z Appendix J). @throws {FinanceError} as `usApr`. */
export function planApr(plan: InstalmentPlan): AnnualRate {
  return usApr(regularPayments(plan, itemsOfCost));
}

/** The military annual percentage rate: the same over every charge (32 CFR 232.4(c)). @throws {FinanceError} as `usApr`. */
export function planMapr(plan: InstalmentPlan): AnnualRate {
  return { ...usApr(regularPayments(plan, () => true)), convention: 'us-mapr' };
}

/** A plan as Appendix J sees it, with the items that count. */
export function regularPayments(
  plan: InstalmentPlan,
  counts: (item: CostItem) => boolean,
): RegularPayments & { readonly unitPeriod: AprUnitPeriod } {
  const { advancedOn, dueDay, interval } = plan;
  const { received, payments } = planFlows(plan, counts);
  const firstDueOn = planFirstDueOn(plan);
  const flows = { amountFinanced: received, advancedOn, firstDueOn, payments };
  // One payment has no interval: whatever the contract counts its periods by, the term is the unit-period.
  if (payments.length === 1)
    return { ...flows, unitPeriod: termOf(advancedOn, firstDueOn), dueDay: seriesDueDay([advancedOn, firstDueOn]) };
  // Half months fall on two days: the first payment's own day counts.
  return { ...flows, unitPeriod: interval, dueDay: interval.unit === 'semimonth' ? undefined : dueDay };
}
