import type { ChargedItem, CostItem } from './cost-item.ts';
import type { IsoDate } from './dates.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import type { InstalmentPlan } from './plan.ts';
import { unreadRowsOf } from './unread-rows.ts';

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
export function planFlows(plan: InstalmentPlan, counts: (item: CostItem) => boolean): PlanFlows {
  const counted = plan.costItems.filter(({ item }) => counts(item));
  const received = minorUnits(counted.reduce((left, { onFirstDay }) => left - onFirstDay, plan.principal as number));
  return { received, payments: withCharges(unreadRowsOf(plan).payments, counted) };
}

/**
 * What is paid on each date of a plan, every charge that comes with it included: the payments of its rows, without making those.
 *
 * @throws {FinanceError} `amount-out-of-range`.
 */
export function planPayments(plan: InstalmentPlan): readonly MinorUnits[] {
  return withCharges(unreadRowsOf(plan).payments, plan.costItems);
}

/** The day of a plan's first payment. */
export function planFirstDueOn(plan: InstalmentPlan): IsoDate {
  return unreadRowsOf(plan).firstDueOn;
}

function withCharges(payments: readonly MinorUnits[], charged: readonly ChargedItem[]): readonly MinorUnits[] {
  const recurring = charged.filter(({ total, onFirstDay }) => total !== onFirstDay);
  if (recurring.length === 0) return payments;
  return payments.map((payment, index) => sumMinor([payment, ...recurring.map(({ withPayments }) => withPayments[index]!)]));
}
