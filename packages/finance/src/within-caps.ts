import type { CostConvention } from './annual-cost.ts';
import { exceedsCap } from './exceeds-cap.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import type { InstalmentPlan } from './plan.ts';

/** The most that a credit may cost a year. */
export interface CostLimit {
  readonly measure: CostConvention;
  /** Zero or above. */
  readonly limitPercent: string | number;
}

/**
 * The plan of `terms` under every cap: as it is rounded, or, where a rounded unit would lift it above one, with everything rounded
 * down. Undefined where it is above one even so.
 *
 * Rounded down, a plan never costs more than its terms do without any rounding. Interest that is cut off is not paid at all. A payment
 * that is cut off is made up later at the contract's rate, which is at most the cap's, so at the cap's rate it is worth no more than
 * before; that holds for the last payment too, which is what is left. So terms that are priced exactly at a cap always have a plan,
 * unless a first period that is longer than it is charged for hides a contract's rate above the cap.
 *
 * @throws {FinanceError} as `creditPlan` and `exceedsCap`.
 */
export function planWithinCaps(terms: CreditPlanTerms, caps: readonly CostLimit[]): InstalmentPlan | undefined {
  const isAllowed = (plan: InstalmentPlan) => !caps.some(({ measure, limitPercent }) => exceedsCap(plan, measure, limitPercent));
  const plan = creditPlan(terms);
  if (isAllowed(plan)) return plan;
  const lower = creditPlan({ ...terms, rounding: 'floor' });
  return isAllowed(lower) ? lower : undefined;
}
