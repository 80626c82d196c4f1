import type { AnnualRate } from '@liana/finance';
import type { LenderType } from './disclosed-offer.ts';
import type { CapAudience, CostCap, RuleSet } from './rule-set.ts';

/**
 * The caps that a product's cost is above, for a borrower in `audiences`. The unrounded rates are compared: a cost that
 * only rounds down to the cap is above it.
 *
 * @param rates each under its own convention; a cap whose measure is not among them is not judged.
 * @param audiences that the borrower belongs to; `everyone` is always one.
 * @param lenderType that the lender is licensed as; a lender whose type is left out is held against every cap, whomever it binds.
 */
export function breachedCaps(
  { caps }: RuleSet,
  rates: readonly AnnualRate[],
  audiences: readonly CapAudience[] = [],
  lenderType?: LenderType,
): CostCap[] {
  return caps
    .filter((cap) => cap.appliesTo === 'everyone' || audiences.includes(cap.appliesTo))
    .filter((cap) => !lenderType || !cap.lenderTypes || cap.lenderTypes.includes(lenderType))
    .filter((cap) => rates.some((rate) => rate.convention === cap.measure && rate.unroundedPercent > cap.limitPercent));
}
