import { type AnnualRate, annualCost, exceedsCap, type InstalmentPlan, percentAbove } from '@liana/finance';
import type { LenderType } from './disclosed-offer.ts';
import type { CapAudience, CostCap, RuleSet } from './rule-set.ts';

/** A cap and the cost that is above it. */
export interface BreachedCap extends CostCap {
  /** By the cap's measure, with as many decimals as show that it is above: `'24.0008'`. */
  readonly costPercent: string;
}

/**
 * The caps that a credit's cost is above, for a borrower in `audiences`. A plan is compared exactly, not by a rate that was found: a
 * cost that only rounds down to the cap is above it, and one that is exactly the cap is not.
 *
 * @param cost the plan; or, of credit without one, its rates, each under its own convention: a cap by another measure is not judged.
 * @param audiences that the borrower belongs to; `everyone` is always one.
 * @param lenderType that the lender is licensed as; a lender whose type is left out is held against every cap, whomever it binds.
 */
export function breachedCaps(
  { caps }: RuleSet,
  cost: InstalmentPlan | readonly AnnualRate[],
  audiences: readonly CapAudience[] = [],
  lenderType?: LenderType,
): BreachedCap[] {
  return caps
    .filter((cap) => cap.appliesTo === 'everyone' || audiences.includes(cap.appliesTo))
    .filter((cap) => !lenderType || !cap.lenderTypes || cap.lenderTypes.includes(lenderType))
    .flatMap((cap) => {
      const above = rateAbove(cap, cost);
      return above ? [{ ...cap, costPercent: percentAbove(above, cap.limitPercent) }] : [];
    });
}

function rateAbove({ measure, limitPercent }: CostCap, cost: InstalmentPlan | readonly AnnualRate[]): AnnualRate | undefined {
  if ('rows' in cost) return exceedsCap(cost, measure, limitPercent) ? annualCost(cost, measure) : undefined;
  return cost.find(({ convention, unroundedPercent }) => convention === measure && unroundedPercent > limitPercent);
}
