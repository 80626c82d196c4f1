import type { AnnualRate } from './annual-rate.ts';
import type { CostItem } from './cost-item.ts';
import { daysBetween } from './dates.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost, planFlows } from './plan-flows.ts';
import type { AprUnitPeriod } from './unit-period.ts';
import { type RegularPayments, usApr } from './us-apr.ts';

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
  const { advancedOn, dueDay, rows, interval, periods } = plan;
  const { received, payments } = planFlows(plan, counts);
  const firstDueOn = rows[0]!.dueOn;
  const unitPeriod = rows.length < periods ? wholeTerm(plan, daysBetween(advancedOn, firstDueOn)) : interval;
  const flows = { amountFinanced: received, advancedOn, firstDueOn, payments, unitPeriod };
  // Half months fall on two days: the first payment's own day counts.
  return interval.unit === 'semimonth' ? flows : { ...flows, dueDay };
}

/** One advance repaid by one payment: the term is the unit-period, up to a year (Appendix J (b)(4)(ii)). */
function wholeTerm({ interval: { unit, count }, periods }: InstalmentPlan, days: number): AprUnitPeriod {
  const months = unit === 'month' ? count * periods : days / 31;
  if (months > 12) return { unit: 'month', count: 12 };
  return unit === 'month' ? { unit, count: months } : { unit: 'day', count: days };
}
