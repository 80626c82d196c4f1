import type { AnnualRate } from './annual-rate.ts';
import { type CnAnnualCost, cnAnnualCost, type PeriodicCredit } from './cn-annual-cost.ts';
import type { CostItem } from './cost-item.ts';
import { minorUnits } from './money.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost, planFlows } from './plan-flows.ts';
import { rational } from './rational.ts';
import { toDecimal } from './rounding.ts';
import { periodsPerYear } from './unit-period.ts';

/** One line of the table of costs (综合融资成本明示表): interest, or an item, with its share of the annual cost. */
export interface CnCostLevel {
  /** Undefined for the interest. */
  readonly item?: CostItem;
  readonly level: AnnualRate;
}

/** The all-in annual cost of a plan over the money in hand, simple and compound. @throws {FinanceError} as `cnAnnualCost`. */
export function planCnCost(plan: InstalmentPlan): CnAnnualCost {
  return cnAnnualCost(periodicCredit(plan, itemsOfCost));
}

/**
 * What the interest and each item add to the simple annual cost (年化，单利), in the order of the plan: the cost with all that stands
 * before and the item itself, less the cost without it. So the levels add up to the annual cost, also as they are shown: each shown
 * level is the difference of shown costs.
 *
 * A level of an item alone would not add up: costs that come together shorten the time for which money is really lent.
 *
 * @throws {FinanceError} as `cnAnnualCost`.
 */
export function cnCostLevels(plan: InstalmentPlan): CnCostLevel[] {
  const items = plan.costItems.map(({ item }) => item).filter(itemsOfCost);
  let before: AnnualRate | undefined;
  return [undefined, ...items].map((item, index) => {
    const counted = items.slice(0, index);
    const { simple } = cnAnnualCost(periodicCredit(plan, (candidate) => counted.includes(candidate)));
    const level = before ? difference(simple, before) : simple;
    before = simple;
    return { ...(item && { item }), level };
  });
}

/** A plan by equal periods, whatever its dates, with the items that count. */
export function periodicCredit(plan: InstalmentPlan, counts: (item: CostItem) => boolean): Required<PeriodicCredit> {
  const { received, payments } = planFlows(plan, counts);
  const before = Array.from({ length: plan.periods - payments.length }, () => minorUnits(0));
  return { received, payments: [...before, ...payments], periodsPerYear: periodsPerYear(plan.interval) };
}

function difference(all: AnnualRate, before: AnnualRate): AnnualRate {
  return {
    convention: all.convention,
    percent: toDecimal(rational(all.percent).minus(rational(before.percent)), 2, 'half-up'),
    unroundedPercent: all.unroundedPercent - before.unroundedPercent,
  };
}
