import { preApprovedLimitReason } from '../catalogue/implied.texts.ts';
import { impliedRuleIds } from '../catalogue/implied-rules.ts';
import type { KnowledgeOf } from '../facts/possible.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Predicate, Rule } from '../rules/rule.ts';
import { all, type Truth } from '../rules/truth.ts';

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

/**
 * The lists that name a person and hold on that day, by product. Where two do, which `checkPreApproved` refuses, it is the one with the
 * higher limit, then the one that waives more, in whatever order they come.
 */
export function preApprovalsOf(lists: readonly PreApprovedList[], applicantKey: string, today: string): ReadonlyMap<string, PreApproval> {
  const found = new Map<string, PreApproval>();
  for (const { productId, waives, limits, validUntil } of lists) {
    const limitMinor = limits.get(applicantKey);
    if (limitMinor === undefined || today > validUntil) continue;
    const preApproval = { waives, limitMinor };
    const other = found.get(productId);
    if (!other || goesFurther(preApproval, other)) found.set(productId, preApproval);
  }
  return found;
}

function goesFurther(one: PreApproval, other: PreApproval): boolean {
  if (one.limitMinor !== other.limitMinor) return one.limitMinor > other.limitMinor;
  if (one.waives.size !== other.waives.size) return one.waives.size > other.waives.size;
  return [...one.waives].sort().join() < [...other.waives].sort().join();
}

/**
 * The rules that count for somebody who is approved in advance: a product's own, or those that are not waived together with the limit,
 * whichever let them go further. Where neither do and a smaller amount would, it is the latter: their reason says up to how much. Neither
 * the mask of the law nor a licence or a product's own figures are ever waived.
 */
export function rulesThatCount(rules: readonly Rule[], preApproval: PreApproval, knowledgeOf: KnowledgeOf): readonly Rule[] {
  const own = truthOf(rules, knowledgeOf);
  const left = rules.filter(({ id }) => !isWaived(id, preApproval));
  const goesOnlyByLimit = own === 'fail' && truthOf(left, knowledgeOf) !== 'fail';
  if (own === 'pass' || (truthOfWaived(rules, preApproval, knowledgeOf) === 'fail' && !goesOnlyByLimit)) return rules;
  return [...left, limitRule(preApproval.limitMinor)];
}

/** Whether the rules that are not waived hold, within the limit. */
export const truthOfWaived = (rules: readonly Rule[], preApproval: PreApproval, knowledgeOf: KnowledgeOf): Truth =>
  all([
    evaluate(withinLimit(preApproval.limitMinor), knowledgeOf),
    ...rules.filter(({ id }) => !isWaived(id, preApproval)).map(({ when }) => evaluate(when, knowledgeOf)),
  ]);

export const isWaived = (ruleId: string, { waives }: Pick<PreApproval, 'waives'>): boolean =>
  waives.has(ruleId) && !impliedRuleIds.has(ruleId);

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
