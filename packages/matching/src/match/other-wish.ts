import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDictionary, Facts } from '../facts/fact.ts';
import { factsBehind, valuesWorthTrying } from './lone-change.ts';
import { matchProduct } from './match.ts';
import { type PreApproval, rulesThatCount } from './pre-approval.ts';
import { productKnowledge } from './product-knowledge.ts';
import type { MatchReason } from './reasons.ts';

/** A wish that differs from the present one in one thing. */
export type OtherWish = { fact: 'tenorMonths'; months: number } | { fact: 'amount'; amountMinor: number };

export interface OtherWishRequest {
  entry: CatalogueEntry;
  dictionary: FactDictionary;
  facts: Facts;
  preApproval?: PreApproval;
  /** False where somebody else sets the amount, as a shop does for its order. */
  isAmountFree: boolean;
}

/**
 * The nearest wish with which the product has no reason left to refuse: what one can do about `reason`. Matched again with it, no rule
 * fails; rules may still be open. Another amount is looked for only where the rule bounds the amount itself, because the amount
 * that a ratio would let through depends on the price. Of two that are as near, the smaller.
 */
export function wishThatFits(
  { ruleId, change }: Pick<MatchReason, 'ruleId' | 'change'>,
  { entry, dictionary, facts, preApproval, isAmountFree }: OtherWishRequest,
): OtherWish | undefined {
  const rules = preApproval ? rulesThatCount(entry.rules, preApproval, productKnowledge(entry.product, dictionary, facts)) : entry.rules;
  const rule = change && rules.find(({ id }) => id === ruleId);
  if (!rule) return undefined;
  const tested = factsBehind(rule, dictionary).map(({ id }) => id);
  const nearest = (fact: string, values: readonly number[]) =>
    values
      .toSorted((a, b) => Math.abs(a - Number(facts[fact])) - Math.abs(b - Number(facts[fact])) || a - b)
      .find((value) => matchProduct(entry, dictionary, { ...facts, [fact]: value }, preApproval).result !== 'ineligible');

  if (tested.includes('tenorMonths') && facts.tenorMonths !== undefined) {
    const months = nearest('tenorMonths', entry.product.tenorsMonths);
    if (months !== undefined) return { fact: 'tenorMonths', months };
  }
  if (!isAmountFree || facts.amount === undefined || tested.some((fact) => fact !== 'amount')) return undefined;
  const amountMinor = nearest('amount', valuesWorthTrying(dictionary.get('amount')!, rules).map(Number));
  return amountMinor === undefined ? undefined : { fact: 'amount', amountMinor };
}
