import type { FactId } from '../../facts/fact.ts';
import type { Predicate } from '../rule.ts';
import { acceptedValues, type FactLines } from './fact-line.ts';
import { difference, intersection, union, type ValueSet } from './value-set.ts';

/** A predicate without negations. What is said of one fact alone is one set of values, however it was written. */
export type Clause =
  | { kind: 'values'; fact: FactId; set: ValueSet }
  | { kind: 'order'; lower: Scaled; upper: Scaled; strict: boolean }
  | { kind: 'all'; parts: readonly Clause[] }
  | { kind: 'any'; parts: readonly Clause[] };

/** A fact's value, `times` as much. */
interface Scaled {
  fact: FactId;
  times: number;
}

/** The clause of a predicate whose facts all have lines; with `holds` false, of its opposite. */
export function clauseOf(predicate: Predicate, lines: FactLines, holds = true): Clause {
  if ('not' in predicate) return clauseOf(predicate.not, lines, !holds);
  if ('all' in predicate) return joined(holds ? 'all' : 'any', predicate.all, lines, holds);
  if ('any' in predicate) return joined(holds ? 'any' : 'all', predicate.any, lines, holds);
  if ('compare' in predicate) {
    const [one, other] = [
      { fact: predicate.fact, times: 1 },
      { fact: predicate.to, times: predicate.times ?? 1 },
    ];
    // Not above is below or equal; its opposite is above, which the other way round is below.
    const isUpper = (predicate.compare === 'atMost') !== holds;
    return { kind: 'order', lower: isUpper ? other : one, upper: isUpper ? one : other, strict: !holds };
  }
  const line = lines.get(predicate.fact)!;
  const set = acceptedValues(predicate, line);
  return { kind: 'values', fact: predicate.fact, set: holds ? set : difference(line.all, set) };
}

function joined(kind: 'all' | 'any', predicates: readonly Predicate[], lines: FactLines, holds: boolean): Clause {
  const merge = kind === 'all' ? intersection : union;
  const sets = new Map<FactId, ValueSet>();
  const rest: Clause[] = [];
  for (const clause of predicates.map((part) => clauseOf(part, lines, holds))) {
    for (const part of clause.kind === kind ? clause.parts : [clause]) {
      if (part.kind === 'values') sets.set(part.fact, sets.has(part.fact) ? merge(sets.get(part.fact)!, part.set) : part.set);
      else rest.push(part);
    }
  }
  const parts = [...[...sets].map(([fact, set]) => ({ kind: 'values' as const, fact, set })), ...rest];
  return parts.length === 1 ? parts[0]! : { kind, parts };
}
