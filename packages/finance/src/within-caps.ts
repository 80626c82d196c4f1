import type { CostConvention } from './annual-cost.ts';
import type { CostItem } from './cost-item.ts';
import { exceedsCap } from './exceeds-cap.ts';
import { mustBePositive } from './guards.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import type { InstalmentPlan } from './plan.ts';
import type { Repayment } from './repayment.ts';
import { roundingMode } from './rounding.ts';

/** The most that a credit may cost a year. */
export interface CostLimit {
  readonly measure: CostConvention;
  /** Zero or above. */
  readonly limitPercent: string | number;
}

/**
 * The plan of `terms` under every cap: as it is rounded, or, where it is only a rounded unit that lifts it above one, with everything
 * rounded down. Undefined for terms that are above a cap themselves.
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
  // In units so fine that rounding hardly counts, only terms that are above the cap themselves are above it.
  return isAllowed(lower) && isAllowed(hardlyRoundedPlan(terms)) ? lower : undefined;
}

/**
 * The plan of `terms` in units of which up to a million make one, as far as amounts stay far below the safe integers, and rounded down:
 * what the terms cost by themselves, at this amount and, where no charge is a fixed sum, at any other.
 *
 * @throws {FinanceError} as `creditPlan`.
 */
export function hardlyRoundedPlan(terms: CreditPlanTerms): InstalmentPlan {
  mustBePositive('a price', terms.price);
  roundingMode(terms.rounding);
  return creditPlan({ ...inFinerUnits(terms), rounding: 'floor' });
}

function inFinerUnits(terms: CreditPlanTerms): CreditPlanTerms {
  const finer = 10 ** Math.max(0, Math.min(6, 13 - Math.ceil(Math.log10(terms.price))));
  const scaled = (amount: number) => minorUnits(amount * finer);
  const item = (any: CostItem): CostItem => ('amount' in any ? { ...any, amount: scaled(any.amount) } : any);
  const { repayment = { way: 'annuity' }, downPayment = 0, costItems = [] } = terms;
  const scaledRepayment: Repayment = repayment.way === 'balloon' ? { ...repayment, balloon: scaled(repayment.balloon) } : repayment;
  return {
    ...terms,
    price: scaled(terms.price),
    downPayment: scaled(downPayment),
    costItems: costItems.map(item),
    repayment: scaledRepayment,
  };
}
