import type { CostItem } from './cost-item.ts';
import type { IsoDate } from './dates.ts';
import type { InstalmentPlan } from './instalment-plan.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';

/** What moves between borrower and lender over a plan, seen by one law: what counts, and what does not. */
export interface PlanFlows {
  /** On the day of the advance, less what counts and is paid that day; above zero. */
  readonly received: MinorUnits;
  readonly payments: readonly PlanPayment[];
}

export interface PlanPayment {
  readonly on: IsoDate;
  /** Intervals since the advance, from 1 up. */
  readonly period: number;
  readonly amount: MinorUnits;
}

/** Items that the market's law counts in the cost of credit. */
export const itemsOfCost = ({ inCost }: CostItem): boolean => inCost;
/** Every item, whatever the law counts. */
export const everyItem = (): boolean => true;

/**
 * The flows of a plan with the items that count. An item that does not is taken as spending like any other: it lowers the
 * payments that it is paid with, and where it is financed it raises what was received.
 */
export function planFlows(plan: InstalmentPlan, counts: (item: CostItem) => boolean): PlanFlows {
  const { rows, costItems, credit, periods } = plan;
  const left = costItems.filter(({ item }) => !counts(item));
  const sumOf = (paid: CostItem['paid'], items: typeof costItems) =>
    sumMinor(items.filter(({ item }) => item.paid === paid).map(({ total }) => total));
  const upfront = sumOf(
    'upfront',
    costItems.filter(({ item }) => counts(item)),
  );
  return {
    received: minorUnits(credit - upfront + sumOf('financed', left)),
    payments: rows.map(({ dueOn, payment, number }, index) => ({
      on: dueOn,
      period: number + periods - rows.length,
      amount: minorUnits(payment - sumMinor(left.map(({ withPayments }) => withPayments[index]!))),
    })),
  };
}
