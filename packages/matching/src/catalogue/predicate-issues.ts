import type { z } from 'zod';
import { closest } from '../facts/closest.ts';
import { predicateWords } from '../rules/rule.ts';

type Issue = z.core.$ZodIssue;

/**
 * A predicate may have ten forms, and a parser says ten times what is wrong. Whoever wrote it meant one of them, which its words tell: only
 * that form's issues help, as deep inside as they are.
 */
export function predicateIssues(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || !isPredicatePlace(issue.path)) return [issue];
  const { path } = issue;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return [custom(path, 'this is no predicate', 'write one, such as { "fact": "incomeMonthly", "atLeast": 100000 }')];
  }
  const said = predicateWords.filter((word) => Object.hasOwn(value, word));
  if (said.length > 1) {
    const words = said.map((word) => `"${word}"`).join(' and ');
    return [custom(path, `${words} stand in one predicate`, 'write a predicate for each, and put them into "all"')];
  }
  const [word] = said;
  if (word === undefined) {
    const stranger = Object.keys(value).find((key) => key !== 'fact');
    const near = stranger === undefined ? undefined : closest(stranger, predicateWords);
    const message = stranger === undefined ? 'the predicate tests nothing' : `"${stranger}" is no test of the rule language`;
    return [custom(path, message, near === undefined ? `use one of ${predicateWords.join(', ')}` : `did you mean "${near}"?`)];
  }
  const meant = issue.errors[predicateWords.indexOf(word)] ?? [];
  return meant.flatMap((inner) => {
    const innerValue = inner.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
    return predicateIssues({ ...inner, path: [...path, ...inner.path] }, innerValue);
  });
}

/** `when`, `not`, and every place in the lists of `all` and `any`. */
function isPredicatePlace(path: readonly PropertyKey[]): boolean {
  const [list, last] = path.slice(-2);
  return last === 'when' || last === 'not' || (typeof last === 'number' && (list === 'all' || list === 'any'));
}

function custom(path: PropertyKey[], message: string, fix: string): Issue {
  return { code: 'custom', path, message, params: { fix }, input: undefined };
}
