import { approvalFeatures, type Facts, type Features } from '@liana/matching';
import type { SimulatedProduct } from '../schema/lenders.ts';
import { instalment } from '../world/derived.ts';

/** The platform's own features, its debt ratio over this product's instalment included. */
export function featuresOf(product: SimulatedProduct, facts: Facts): Features {
  return approvalFeatures(facts, debtRatioPercent(product, facts));
}

function debtRatioPercent(product: SimulatedProduct, facts: Facts): number | undefined {
  const { amount, tenorMonths, incomeMonthly, housingMonthly, debtMonthly } = facts;
  const payment = instalment(product, { amount, tenorMonths });
  if (payment === undefined || incomeMonthly === undefined || housingMonthly === undefined || debtMonthly === undefined) return undefined;
  // Something out of nothing is more than any limit.
  if (Number(incomeMonthly) <= 0) return Number.POSITIVE_INFINITY;
  return (100 * (payment + Number(housingMonthly) + Number(debtMonthly))) / Number(incomeMonthly);
}
