import type { KnowledgeOf } from '../facts/possible.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Predicate, Rule } from '../rules/rule.ts';
import { all, type Truth } from '../rules/truth.ts';
import { preApprovedLimitReason } from './implied.texts.ts';

/** A lender's word that it lends to certain persons up to a limit each, whatever some of its rules say. */
export interface PreApprovedList {
  productId: string;
  /** Ids of the rules that do not count for them. */
  waives: ReadonlySet<string>;
  /** By a key that says nothing of who it is, such as a keyed hash of a proved contact: the most that is lent, in minor units. */
  limits: ReadonlyMap<string, number>;
  /** The last day on which the list holds, ISO. */
  validUntil: string;
}

/** What one list says of one person. */
export interface PreApproval {
  waives: ReadonlySet<string>;
  limitMinor: number;
}

/** The lists that name a person and hold on that day, by product. Where two do, the one with the higher limit. */
export function preApprovalsOf(lists: readonly PreApprovedList[], applicantKey: string, today: string): ReadonlyMap<string, PreApproval> {
  const found = new Map<string, PreApproval>();
  for (const { productId, waives, limits, validUntil } of lists) {
    const limitMinor = limits.get(applicantKey);
    if (limitMinor === undefined || today > validUntil || limitMinor <= (found.get(productId)?.limitMinor ?? -1)) continue;
    found.set(productId, { waives, limitMinor });
  }
  return found;
}

/**
 * The rules that count for somebody who is approved in advance: a product's own, or those that are not waived together with the limit,
 * whichever let them go further. The mask of the law is not among them and is never waived.
 */
export function rulesThatCount(rules: readonly Rule[], preApproval: PreApproval, knowledgeOf: KnowledgeOf): readonly Rule[] {
  if (truthOf(rules, knowledgeOf) === 'pass' || truthOfWaived(rules, preApproval, knowledgeOf) === 'fail') return rules;
  return [...rules.filter(({ id }) => !preApproval.waives.has(id)), limitRule(preApproval.limitMinor)];
}

/** Whether the rules that are not waived hold, within the limit. */
export const truthOfWaived = (rules: readonly Rule[], { waives, limitMinor }: PreApproval, knowledgeOf: KnowledgeOf): Truth =>
  all([
    evaluate(withinLimit(limitMinor), knowledgeOf),
    ...rules.filter(({ id }) => !waives.has(id)).map(({ when }) => evaluate(when, knowledgeOf)),
  ]);

/** Whether all of them hold. */
export const truthOf = (rules: readonly Rule[], knowledgeOf: KnowledgeOf): Truth =>
  all(rules.map(({ when }) => evaluate(when, knowledgeOf)));

const withinLimit = (limitMinor: number): Predicate => ({ fact: 'amount', atMost: limitMinor });

const limitRule = (limitMinor: number): Rule => ({
  id: 'pre-approved-limit',
  kind: 'loan',
  when: withinLimit(limitMinor),
  reason: { code: 'amount-above-pre-approved', ...preApprovedLimitReason(limitMinor) },
});
