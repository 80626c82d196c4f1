import type { LenderTerms } from '@liana/contract';

const HUNDRED = 10_000;
const LONGEST_MONTHS = 60;

/**
 * Other terms that weigh less on the month: for cash, 70 % of the amount in whole hundreds; for an order, whose amount is the
 * shop's, half as long again.
 */
export function lighterTerms(terms: LenderTerms, isCash: boolean): LenderTerms {
  const smaller = Math.floor((terms.principalMinor * 0.7) / HUNDRED) * HUNDRED;
  if (isCash && smaller > 0) return { ...terms, principalMinor: smaller };
  const longer = Math.ceil((terms.tenorMonths * 1.5) / 6) * 6;
  return { ...terms, tenorMonths: Math.max(terms.tenorMonths, Math.min(longer, LONGEST_MONTHS)) };
}
