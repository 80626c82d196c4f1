import { impliedRuleIds } from '../catalogue/implied-rules.ts';
import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDictionary } from '../facts/fact.ts';
import { factsIn } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import type { PreApprovedList } from './pre-approval.ts';

/** What is wrong with a list of people who are approved in advance, in one sentence. */
export interface PreApprovedFault {
  code: 'unknown-product' | 'unknown-rule' | 'not-waivable' | 'limit-out-of-range' | 'named-twice';
  productId: string;
  message: string;
}

/**
 * The rules of a product that its lender may leave out of account: not a licence or the product's own figures, and none that refuses by
 * law. A rule may become such a one in a later version of its product, so this is asked again whenever a list is used.
 */
export const waivableRules = (rules: readonly Rule[], dictionary: FactDictionary): readonly Rule[] =>
  rules.filter(({ id, when }) => !impliedRuleIds.has(id) && !factsIn(when).some((fact) => dictionary.get(fact)?.prohibitedBasis));

/**
 * Tests lists against the catalogue that they are for. A licence, a product's own figures, and a rule that refuses by law, such as for
 * being under age, cannot be waived; nobody is on two lists of one product, because then it would hang on which of them is read.
 */
export function checkPreApproved(
  lists: readonly PreApprovedList[],
  { entries }: Pick<CatalogueSnapshot, 'entries'>,
  dictionary: FactDictionary,
): PreApprovedFault[] {
  const rulesOf = new Map(entries.map(({ product }) => [product.id, product.rules]));
  const named = new Set<string>();
  return lists.flatMap(({ productId, waives, limits }) => {
    const fault = (code: PreApprovedFault['code'], message: string): PreApprovedFault => ({ code, productId, message });
    const rules = rulesOf.get(productId);
    if (!rules) return [fault('unknown-product', `expected a product of the catalogue, got ${productId}`)];
    const waivable = waivableRules(rules, dictionary);
    const faults = [...waives].flatMap((id) => {
      if (waivable.some((rule) => rule.id === id)) return [];
      const isKnown = impliedRuleIds.has(id) || rules.some((rule) => rule.id === id);
      const expected = `a list of ${productId} may waive ${waivable.map((rule) => rule.id).join(', ') || 'nothing'}`;
      return isKnown
        ? [fault('not-waivable', `${id} is never waived; ${expected}`)]
        : [fault('unknown-rule', `there is no rule ${id}; ${expected}`)];
    });
    for (const [key, limitMinor] of limits) {
      if (!Number.isSafeInteger(limitMinor) || limitMinor <= 0)
        faults.push(fault('limit-out-of-range', `expected a limit in whole minor units above 0, got ${limitMinor}`));
      if (named.has(`${productId}/${key}`))
        faults.push(fault('named-twice', 'the same person is on two lists of this product; keep one of them'));
      named.add(`${productId}/${key}`);
    }
    return faults;
  });
}
