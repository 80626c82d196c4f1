import type { LenderTerms } from '@liana/contract';
import { rational, toDecimal } from '@liana/finance';
import { highestRate, type Policy } from './policy.ts';

/**
 * The published terms at the tier that this score earns. A plan at 0 % stays at 0 %: its cost is the merchant's. The rate never
 * falls below zero nor goes above {@link highestRate}; all its decimals are kept.
 */
export function pricedTerms(policy: Policy, terms: LenderTerms, points: number): LenderTerms {
  const published = rational(terms.contractRate);
  if (published.isZero) return terms;
  const tier = policy.tiers.find(({ fromScore }) => fromScore === undefined || points >= fromScore)!;
  const moved = published.plus(rational(tier.ratePoints));
  if (moved.isNegative) return { ...terms, contractRate: '0.00' };
  const rate = moved.compare(rational(highestRate)) > 0 ? rational(highestRate) : moved;
  return { ...terms, contractRate: toDecimal(rate, Math.max(2, decimalsOf(terms.contractRate), decimalsOf(tier.ratePoints)), 'half-up') };
}

const decimalsOf = (decimal: string) => decimal.split('.')[1]?.length ?? 0;
