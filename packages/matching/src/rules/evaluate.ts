import type { FactId, FactValue } from '../facts/fact.ts';
import type { KnowledgeOf, Possible } from '../facts/possible.ts';
import type { Predicate } from './rule.ts';
import { all, any, not, type Truth } from './truth.ts';

type Range = Extract<Possible, { kind: 'range' }>;

/**
 * Whether a predicate holds for every value that is still possible (`pass`), for none (`fail`), or for some (`open`).
 *
 * Exact where no fact is named twice; otherwise `open` may stand where a cleverer reader would see the answer, but
 * `pass` and `fail` are always certain. Knowing more never turns `pass` or `fail` into something else.
 */
export function evaluate(predicate: Predicate, knowledgeOf: KnowledgeOf): Truth {
  if ('all' in predicate) return all(predicate.all.map((part) => evaluate(part, knowledgeOf)));
  if ('any' in predicate) return any(predicate.any.map((part) => evaluate(part, knowledgeOf)));
  if ('not' in predicate) return not(evaluate(predicate.not, knowledgeOf));
  const { possible } = knowledgeOf(predicate.fact);
  if ('oneOf' in predicate) return contained(possible, predicate.oneOf);
  if ('noneOf' in predicate) return not(contained(possible, predicate.noneOf));
  if ('is' in predicate) return contained(possible, [predicate.is]);
  // A bound on something that is no number is refused when the catalogue is validated; here it decides nothing.
  if (possible.kind !== 'range') return 'open';
  if ('between' in predicate) return inside(possible, predicate.between[0], predicate.between[1]);
  if ('atLeast' in predicate) return inside(possible, predicate.atLeast, Number.POSITIVE_INFINITY);
  if ('atMost' in predicate) return inside(possible, Number.NEGATIVE_INFINITY, predicate.atMost);
  const other = knowledgeOf(predicate.to).possible;
  if (other.kind !== 'range') return 'open';
  const bound = { min: other.min * (predicate.times ?? 1), max: other.max * (predicate.times ?? 1) };
  return predicate.compare === 'atMost' ? notAbove(possible, bound) : notAbove(bound, possible);
}

/** The facts that decide a predicate which is still open; those behind a derived fact, not the derived fact itself. */
export function openFactsOf(predicate: Predicate, knowledgeOf: KnowledgeOf): readonly FactId[] {
  if (evaluate(predicate, knowledgeOf) !== 'open') return [];
  if ('all' in predicate) return predicate.all.flatMap((part) => openFactsOf(part, knowledgeOf));
  if ('any' in predicate) return predicate.any.flatMap((part) => openFactsOf(part, knowledgeOf));
  if ('not' in predicate) return openFactsOf(predicate.not, knowledgeOf);
  const own = knowledgeOf(predicate.fact).openFacts;
  return 'compare' in predicate ? [...own, ...knowledgeOf(predicate.to).openFacts] : own;
}

/** Every fact that a predicate names, each once, in reading order. */
export function factsIn(predicate: Predicate): readonly FactId[] {
  if ('all' in predicate) return unique(predicate.all.flatMap(factsIn));
  if ('any' in predicate) return unique(predicate.any.flatMap(factsIn));
  if ('not' in predicate) return factsIn(predicate.not);
  return 'compare' in predicate ? unique([predicate.fact, predicate.to]) : [predicate.fact];
}

function unique(facts: readonly FactId[]): readonly FactId[] {
  return [...new Set(facts)];
}

function inside({ min, max, whole }: Range, least: number, most: number): Truth {
  const [from, to] = whole ? [Math.ceil(least), Math.floor(most)] : [least, most];
  if (from > to) return 'fail';
  if (min >= from && max <= to) return 'pass';
  return max < from || min > to ? 'fail' : 'open';
}

function notAbove(left: { min: number; max: number }, right: { min: number; max: number }): Truth {
  if (left.max <= right.min) return 'pass';
  return left.min > right.max ? 'fail' : 'open';
}

function contained(possible: Possible, listed: readonly (string | number)[]): Truth {
  if (possible.kind === 'any-text') return 'open';
  if (possible.kind === 'options') return sharedOptions(possible.values, listed);
  const { min, max, whole } = possible;
  const isPossible = (value: unknown) => typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
  const hits = new Set(listed.filter(isPossible)).size;
  return share(hits, min === max ? 1 : whole ? max - min + 1 : Number.POSITIVE_INFINITY);
}

function sharedOptions(values: readonly FactValue[], listed: readonly FactValue[]): Truth {
  if (values.length === 1) return listed.includes(values[0]!) ? 'pass' : 'fail';
  const wanted = new Set(listed);
  return share(values.filter((value) => wanted.has(value)).length, values.length);
}

function share(hits: number, size: number): Truth {
  if (hits === 0) return 'fail';
  return hits === size ? 'pass' : 'open';
}
