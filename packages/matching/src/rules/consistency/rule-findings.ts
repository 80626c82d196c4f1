import type { Predicate, Rule } from '../rule.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { FactLines } from './fact-line.ts';
import { aSearch, isImpossible } from './impossible.ts';

/**
 * - `nobody-passes`: no answers satisfy the rule.
 * - `contradictory-rules`: no answers satisfy the rule together with the others.
 * - `never-bites`: all answers satisfy the rule.
 * - `implied-by-others`: all answers that satisfy the others satisfy the rule as well.
 * - `dead-alternative`: an alternative of the rule holds for no answers that satisfy the others.
 */
type FindingCode = 'nobody-passes' | 'contradictory-rules' | 'never-bites' | 'implied-by-others' | 'dead-alternative';

/** Something about one rule that its form does not show. */
export interface RuleFinding {
  code: FindingCode;
  rule: Rule;
  /** The rules that it takes; none of them without need, as far as that could be searched. */
  others: readonly Rule[];
  /** Where in the rule, such as `['when', 'any', 2]`. */
  at: readonly (string | number)[];
}

/**
 * What is wrong with the rules of one product taken together. `given` are those that follow from its figures: they are named, never blamed
 * for saying too little. Rules that say too little are looked for only where somebody can get the product at all, and as long as the search
 * has steps left: what was not searched is claimed by nobody.
 */
export function ruleFindings(own: readonly Rule[], given: readonly Rule[], lines: FactLines): RuleFinding[] {
  const search = aSearch();
  const clauses = new Map([...given, ...own].map((rule) => [rule, clauseOf(rule.when, lines)]));
  const clausesOf = (rules: readonly Rule[]) => rules.map((rule) => clauses.get(rule)!);
  const conflict = (rules: readonly Rule[], extra: readonly Clause[] = []) => isImpossible([...extra, ...clausesOf(rules)], lines, search);
  const others = (rules: readonly Rule[], rule: Rule) => rules.filter((other) => other !== rule);
  /** As few of the rules as it takes for the conflict: halves of them are left out first, then ever smaller parts, in the end single ones. */
  const needed = (rules: readonly Rule[], extra: readonly Clause[] = []) => {
    let kept = rules;
    for (let size = kept.length; size > 0; size = Math.floor(size / 2)) {
      for (let at = 0; at < kept.length; ) {
        const rest = kept.toSpliced(at, size);
        if (conflict(rest, extra)) kept = rest;
        else at += size;
      }
    }
    return kept;
  };

  return conflict([...clauses.keys()]) ? contradictions() : idle();

  function contradictions(): RuleFinding[] {
    const findings: RuleFinding[] = [];
    let rest = [...clauses.keys()];
    while (conflict(rest)) {
      const core = needed(rest);
      const rule = core.at(-1)!;
      const code = core.length === 1 ? 'nobody-passes' : 'contradictory-rules';
      findings.push({ code, rule, others: core.slice(0, -1), at: ['when'] });
      rest = others(rest, rule);
    }
    const order = [...clauses.keys()];
    return findings.sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  }

  /** From the last rule to the first, each against those that are not idle themselves: of two that say the same, one is. */
  function idle(): RuleFinding[] {
    let kept: readonly Rule[] = [...clauses.keys()];
    const findings = own.toReversed().map((rule): RuleFinding[] => {
      const opposite = [clauseOf(rule.when, lines, false)];
      const rest = others(kept, rule);
      if (!conflict(rest, opposite)) return deadAlternatives(rule, rest);
      kept = rest;
      const because = needed(rest, opposite);
      if (search.steps < 0) return [];
      return [{ code: because.length === 0 ? 'never-bites' : 'implied-by-others', rule, others: because, at: ['when'] }];
    });
    return findings.reverse().flat();
  }

  function deadAlternatives(rule: Rule, rest: readonly Rule[]): RuleFinding[] {
    return alternativesIn(rule.when, ['when']).flatMap(({ alternative, at }): RuleFinding[] => {
      const clause = [clauseOf(alternative, lines)];
      if (!conflict(rest, clause)) return [];
      const because = needed(rest, clause);
      return search.steps < 0 ? [] : [{ code: 'dead-alternative', rule, others: because, at }];
    });
  }
}

/** Every part of every `any`, outside negations. */
function alternativesIn(
  predicate: Predicate,
  at: readonly (string | number)[],
): { alternative: Predicate; at: readonly (string | number)[] }[] {
  if ('all' in predicate) return predicate.all.flatMap((part, index) => alternativesIn(part, [...at, 'all', index]));
  if (!('any' in predicate)) return [];
  return predicate.any.flatMap((alternative, index) => {
    const here = [...at, 'any', index];
    return [{ alternative, at: here }, ...alternativesIn(alternative, here)];
  });
}
