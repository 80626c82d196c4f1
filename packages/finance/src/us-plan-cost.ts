import type { AnnualRate } from './annual-rate.ts';
import { daysBetween } from './dates.ts';
import type { InstalmentPlan } from './instalment-plan.ts';
import { everyItem, itemsOfCost, type PlanFlows, planFlows } from './plan-flows.ts';
import type { UnitPeriod } from './unit-period.ts';
import { usApr } from './us-apr.ts';

/** The annual percentage rate of a plan over its finance charge (Reg Z Appendix J). @throws {FinanceError} as `usApr`. */
export function planApr(plan: InstalmentPlan): AnnualRate {
  return aprOf(plan, planFlows(plan, itemsOfCost));
}

/** The military annual percentage rate: the same over every charge (32 CFR 232.4(c)). @throws {FinanceError} as `usApr`. */
export function planMapr(plan: InstalmentPlan): AnnualRate {
  return { ...aprOf(plan, planFlows(plan, everyItem)), convention: 'us-mapr' };
}

function aprOf(plan: InstalmentPlan, { received, payments }: PlanFlows): AnnualRate {
  return usApr({
    amountFinanced: received,
    advancedOn: plan.advancedOn,
    firstDueOn: payments[0]!.on,
    dueDay: plan.dueDay,
    payments: payments.map(({ amount }) => amount),
    unitPeriod: payments.length === 1 ? wholeTerm(plan) : plan.interval,
  });
}

/** One advance repaid by one payment: the term is the unit-period, up to a year (Appendix J (b)(4)(ii)). */
function wholeTerm({ advancedOn, rows, interval, periods }: InstalmentPlan): UnitPeriod {
  const term: UnitPeriod =
    interval.unit === 'month'
      ? { unit: 'month', count: interval.count * periods }
      : { unit: 'day', count: daysBetween(advancedOn, rows[0]!.dueOn) };
  return term.count > (term.unit === 'month' ? 12 : 365) ? { unit: 'month', count: 12 } : term;
}
