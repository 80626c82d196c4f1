import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDictionary } from '../facts/fact.ts';
import type { PreApprovedList } from './pre-approval.ts';
import { othersAsked, waivableRules, whyNotWaived } from './waivable.ts';

/** What is wrong with a list of people who are approved in advance, in one sentence. */
export interface PreApprovedFault {
  code: 'unknown-product' | 'others-decide' | 'unknown-rule' | 'not-waivable' | 'limit-out-of-range' | 'named-twice';
  productId: string;
  message: string;
}

/**
 * Tests lists against the catalogue that they are for. What a lender may not leave out of account (`waivableRules`) cannot be waived; a
 * product of which others check or decide has no list; nobody is on two lists of one product, because then it would hang on which of them
 * is read.
 */
export function checkPreApproved(
  lists: readonly PreApprovedList[],
  { entries }: Pick<CatalogueSnapshot, 'entries'>,
  dictionary: FactDictionary,
): PreApprovedFault[] {
  const entryOf = new Map(entries.map((entry) => [entry.product.id, entry]));
  const named = new Set<string>();
  return lists.flatMap(({ productId, waives, limits }) => {
    const fault = (code: PreApprovedFault['code'], message: string): PreApprovedFault => ({ code, productId, message });
    const entry = entryOf.get(productId);
    if (!entry) return [fault('unknown-product', `expected a product of the catalogue, got ${productId}`)];
    const others = othersAsked(entry).map(({ id }) => id);
    if (others.length > 0) {
      const why = `${others.join(' and ')} would learn who is on it, and decides by the rules alone`;
      return [fault('others-decide', `${productId} can have no list while another than ${entry.lender.id} checks or decides: ${why}`)];
    }
    const { rules } = entry;
    const waivable = waivableRules(rules, dictionary);
    const faults = [...waives].flatMap((id) => {
      if (waivable.some((rule) => rule.id === id)) return [];
      const expected = `a list of ${productId} may waive ${waivable.map((rule) => rule.id).join(', ') || 'nothing'}`;
      const rule = rules.find((one) => one.id === id);
      return rule
        ? [fault('not-waivable', `${id} is never waived: ${whyNotWaived(rule, dictionary)}; ${expected}`)]
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
