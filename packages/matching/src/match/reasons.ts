import type { FactDictionary, FactId } from '../facts/fact.ts';
import type { KnowledgeOf } from '../facts/possible.ts';
import { factsIn, openFactsOf } from '../rules/evaluate.ts';
import { fillText } from '../rules/reason-text.ts';
import type { Predicate, Reason, Rule, RuleKind } from '../rules/rule.ts';

/** Why a product does not fit, or cannot be known to fit: a failed rule's reason with the figures of this applicant filled in. */
export interface MatchReason extends Reason {
  ruleId: string;
  kind: RuleKind;
  /** The facts that the rule tests. */
  facts: readonly FactId[];
}

/** Regulation B takes more than four principal reasons for unhelpful (12 CFR 1002.9(b)(2), official comment). */
const mostReasons = 4;

/**
 * The reasons of failed rules: what can be changed soonest first, then what is nearest to passing, then the lender's order. Only a change
 * that would help by itself is hinted at.
 */
export function principalReasons(
  failed: readonly Rule[],
  dictionary: FactDictionary,
  knowledgeOf: KnowledgeOf,
  helpsAlone: (rule: Rule) => boolean,
): MatchReason[] {
  return failed
    .map((rule) => ({ rule, effort: effortOfChange(rule, dictionary), distance: distance(rule.when, knowledgeOf) }))
    .sort((a, b) => a.effort - b.effort || compareDistance(a.distance, b.distance))
    .slice(0, mostReasons)
    .map(({ rule }) => toReason(rule, dictionary, knowledgeOf, helpsAlone));
}

function toReason(rule: Rule, dictionary: FactDictionary, knowledgeOf: KnowledgeOf, helpsAlone: (rule: Rule) => boolean): MatchReason {
  const { id, kind, when, reason } = rule;
  const text = fillText(reason.text, dictionary, knowledgeOf);
  const change = reason.change && helpsAlone(rule) ? fillText(reason.change, dictionary, knowledgeOf) : undefined;
  return { ruleId: id, kind, facts: factsIn(when), code: reason.code, text, change };
}

/**
 * What nobody has told and nobody will be asked: one reason for each such fact that alone holds a rule open, whatever the person answers.
 * The words are the fact's own, because a lender's are written for a rule that failed.
 */
export function untoldReasons(open: readonly Rule[], dictionary: FactDictionary, knowledgeOf: KnowledgeOf): MatchReason[] {
  const told = new Set<FactId>();
  return open.flatMap(({ id, kind, when }) => {
    const waitsFor = openFactsOf(when, knowledgeOf);
    if (waitsFor.some((fact) => dictionary.get(fact)?.askedAt !== 'never')) return [];
    const fact = waitsFor.find((untold) => !told.has(untold));
    const text = fact && dictionary.get(fact)?.untold;
    if (!text) return [];
    told.add(fact);
    return [{ ruleId: id, kind, facts: [fact], code: 'not-told', text }];
  });
}

/** 0: another wish would do. 1: another time or paper would. 2: the applicant's own situation. 3: nothing is named. */
function effortOfChange({ when, reason }: Rule, dictionary: FactDictionary): number {
  if (!reason.change) return 3;
  const about = factsIn(when).map((fact) => dictionary.get(fact)?.about);
  if (about.includes('person')) return 2;
  return about.includes('process') ? 1 : 0;
}

/** How far a single bound is missed, as a share of the bound; `undefined` where no number is involved. */
function distance(predicate: Predicate, knowledgeOf: KnowledgeOf): number | undefined {
  if (!('fact' in predicate)) return undefined;
  const { possible } = knowledgeOf(predicate.fact);
  if (possible.kind !== 'range') return undefined;
  if ('atLeast' in predicate) return (predicate.atLeast - possible.max) / predicate.atLeast;
  if ('atMost' in predicate) return (possible.min - predicate.atMost) / predicate.atMost;
  if (!('between' in predicate)) return undefined;
  const [from, to] = predicate.between;
  return possible.max < from ? (from - possible.max) / from : (possible.min - to) / to;
}

function compareDistance(a: number | undefined, b: number | undefined): number {
  const [left, right] = [a ?? Number.MAX_VALUE, b ?? Number.MAX_VALUE];
  return left === right ? 0 : left - right;
}
