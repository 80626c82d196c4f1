import type { FactId } from '../../facts/fact.ts';
import type { Clause } from './clause.ts';
import type { FactLines } from './fact-line.ts';
import { areApart, boundsOf, intersection, isEmpty, isWithin, type ValueSet } from './value-set.ts';

/** What is left for each fact; a fact that is missing may still have any value of its line. */
type Left = ReadonlyMap<FactId, ValueSet>;
type Order = Extract<Clause, { kind: 'order' }>;
type Choice = Extract<Clause, { kind: 'any' }>;

/** More alternatives than lenders write; beyond them nothing is claimed, so that a check always ends soon. */
const mostTried = 500;

/**
 * Whether no answers at all satisfy these clauses together.
 *
 * `true` is always certain. It is exact for clauses about single facts and their alternatives; where facts are compared with each other,
 * or there are too many alternatives to try, an impossibility may be missed. A derived figure counts as free to have any value.
 */
export function isImpossible(clauses: readonly Clause[], lines: FactLines): boolean {
  return refuted(clauses, new Map(), lines, { tries: mostTried });
}

function refuted(clauses: readonly Clause[], before: Left, lines: FactLines, budget: { tries: number }): boolean {
  const left = new Map(before);
  const orders: Order[] = [];
  let choices: Choice[] = [];
  /** Takes a clause in; false when nothing is left for a fact. */
  const assert = (clause: Clause): boolean => {
    if (clause.kind === 'all') return clause.parts.every(assert);
    if (clause.kind === 'any') choices.push(clause);
    if (clause.kind === 'order') orders.push(clause);
    if (clause.kind !== 'values') return true;
    const remaining = intersection(left.get(clause.fact) ?? lines.get(clause.fact)!.all, clause.set);
    left.set(clause.fact, remaining);
    return !isEmpty(remaining);
  };
  if (!clauses.every(assert)) return true;

  // Each answer that was narrowed may leave a choice with one alternative, which narrows further.
  for (let narrowed = true; narrowed; ) {
    narrowed = false;
    const open = choices;
    choices = [];
    for (const { parts } of open) {
      const possible = parts.filter((part) => !isPlainlyFalse(part, left, lines));
      if (possible.length === 0) return true;
      if (possible.some((part) => isPlainlyTrue(part, left, lines))) continue;
      if (possible.length > 1) choices.push({ kind: 'any', parts: possible });
      else if (!assert(possible[0]!)) return true;
      narrowed ||= possible.length === 1;
    }
  }
  if (orders.some((order) => isPlainlyFalse(order, left, lines))) return true;

  const [choice, ...others] = choices;
  if (!choice) return false;
  budget.tries -= choice.parts.length;
  if (budget.tries < 0) return false;
  return choice.parts.every((part) => refuted([part, ...others, ...orders], left, lines, budget));
}

function isPlainlyFalse(clause: Clause, left: Left, lines: FactLines): boolean {
  if (clause.kind === 'all') return clause.parts.some((part) => isPlainlyFalse(part, left, lines));
  if (clause.kind === 'any') return clause.parts.every((part) => isPlainlyFalse(part, left, lines));
  if (clause.kind === 'values') return areApart(leftFor(clause.fact, left, lines), clause.set);
  const [{ min }, { max }] = [scaledBounds(clause.lower, left, lines), scaledBounds(clause.upper, left, lines)];
  return clause.strict ? min >= max : min > max;
}

function isPlainlyTrue(clause: Clause, left: Left, lines: FactLines): boolean {
  if (clause.kind === 'all') return clause.parts.every((part) => isPlainlyTrue(part, left, lines));
  if (clause.kind === 'any') return clause.parts.some((part) => isPlainlyTrue(part, left, lines));
  if (clause.kind === 'values') return isWithin(leftFor(clause.fact, left, lines), clause.set);
  const [{ max }, { min }] = [scaledBounds(clause.lower, left, lines), scaledBounds(clause.upper, left, lines)];
  return clause.strict ? max < min : max <= min;
}

const leftFor = (fact: FactId, left: Left, lines: FactLines): ValueSet => left.get(fact) ?? lines.get(fact)!.all;

function scaledBounds({ fact, times }: Order['lower'], left: Left, lines: FactLines): { min: number; max: number } {
  const { min, max } = boundsOf(leftFor(fact, left, lines), lines.get(fact)!.whole);
  return { min: min * times, max: max * times };
}
