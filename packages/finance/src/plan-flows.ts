import type { CostItem } from './cost-item.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { InstalmentPlan } from './plan.ts';

/** What moves between borrower and lender over a plan, seen by one law: what counts, and what does not. */
export interface PlanFlows {
  /** On the day of the advance, less what counts and is paid or borrowed that day. */
  readonly received: MinorUnits;
  /** One for each row. */
  readonly payments: readonly MinorUnits[];
}

/** Items that the market's law counts in the cost of credit. */
export const itemsOfCost = ({ inCost }: CostItem): boolean => inCost;

/** The flows of a plan with the items that count. One that does not is spending like any other, and borrowed for where it is financed. */
export function planFlows({ rows, costItems, principal }: InstalmentPlan, counts: (item: CostItem) => boolean): PlanFlows {
  const counted = costItems.filter(({ item }) => counts(item));
  const payments = rows.map(({ interest, principal: repaid }) => minorUnits(interest + repaid));
  for (const { withPayments, total, onFirstDay } of counted) {
    if (total === onFirstDay) continue;
    for (const [index, charge] of withPayments.entries()) payments[index] = minorUnits(payments[index]! + charge);
  }
  return { received: minorUnits(counted.reduce((left, { onFirstDay }) => left - onFirstDay, principal as number)), payments };
}
