import type { FactId } from '../../facts/fact.ts';
import type { Clause } from './clause.ts';
import type { FactLines } from './fact-line.ts';
import { areApart, boundsOf, intersection, isEmpty, isWithin, type ValueSet } from './value-set.ts';

/** How far a search may go on, over all that it is asked: each step looks at one end of a range of one fact. */
export interface Search {
  steps: number;
}

/** What is known while a search goes on. */
interface State {
  /** What is left for each fact; a fact that is missing may still have any value of its line. */
  left: ReadonlyMap<FactId, ValueSet>;
  lines: FactLines;
  search: Search;
  /** Alternatives that may still be tried. */
  tries: { left: number };
}
type Order = Extract<Clause, { kind: 'order' }>;
type Choice = Extract<Clause, { kind: 'any' }>;

/** More alternatives than lenders write; beyond them nothing is claimed. */
const mostTried = 500;
/** About a second's work, whatever is searched. */
const mostSteps = 10_000_000;

/** What all searches about one product share, so that its check always ends soon. */
export const aSearch = (): Search => ({ steps: mostSteps });

/**
 * Whether no answers at all satisfy these clauses together.
 *
 * `true` is always certain. It is exact for clauses about single facts and their alternatives; where facts are compared with each other,
 * there are too many alternatives to try, or the search has no steps left, an impossibility may be missed. A derived figure counts as free
 * to have any value.
 */
export function isImpossible(clauses: readonly Clause[], lines: FactLines, search: Search = aSearch()): boolean {
  return refuted(clauses, { left: new Map(), lines, search, tries: { left: mostTried } });
}

function refuted(clauses: readonly Clause[], before: State): boolean {
  const { search, tries } = before;
  const left = new Map(before.left);
  const state = { ...before, left };
  const orders: Order[] = [];
  let choices: Choice[] = [];
  /** Takes a clause in; false when nothing is left for a fact. */
  const assert = (clause: Clause): boolean => {
    if (clause.kind === 'all') return clause.parts.every(assert);
    if (clause.kind === 'any') choices.push(clause);
    if (clause.kind === 'order') orders.push(clause);
    if (clause.kind !== 'values') return true;
    const remaining = intersection(leftFor(clause.fact, state), clause.set);
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
      if (search.steps < 0) return false;
      const possible = parts.filter((part) => !isPlainlyFalse(part, state));
      if (possible.length === 0) return true;
      if (possible.some((part) => isPlainlyTrue(part, state))) continue;
      if (possible.length > 1) choices.push({ kind: 'any', parts: possible });
      else if (!assert(possible[0]!)) return true;
      narrowed ||= possible.length === 1;
    }
  }
  if (orders.some((order) => isPlainlyFalse(order, state))) return true;

  const [choice, ...others] = choices;
  if (!choice) return false;
  tries.left -= choice.parts.length;
  if (tries.left < 0) return false;
  return choice.parts.every((part) => refuted([part, ...others, ...orders], state));
}

function isPlainlyFalse(clause: Clause, state: State): boolean {
  if (clause.kind === 'all') return clause.parts.some((part) => isPlainlyFalse(part, state));
  if (clause.kind === 'any') return clause.parts.every((part) => isPlainlyFalse(part, state));
  if (clause.kind === 'values') return areApart(leftFor(clause.fact, state), clause.set);
  const [{ min }, { max }] = [scaledBounds(clause.lower, state), scaledBounds(clause.upper, state)];
  return clause.strict ? min >= max : min > max;
}

function isPlainlyTrue(clause: Clause, state: State): boolean {
  if (clause.kind === 'all') return clause.parts.every((part) => isPlainlyTrue(part, state));
  if (clause.kind === 'any') return clause.parts.some((part) => isPlainlyTrue(part, state));
  if (clause.kind === 'values') return isWithin(leftFor(clause.fact, state), clause.set);
  const [{ max }, { min }] = [scaledBounds(clause.lower, state), scaledBounds(clause.upper, state)];
  return clause.strict ? max < min : max <= min;
}

/** Each look takes steps: a set with more gaps takes longer to compare. */
function leftFor(fact: FactId, { left, lines, search }: State): ValueSet {
  const set = left.get(fact) ?? lines.get(fact)!.all;
  search.steps -= set.length;
  return set;
}

function scaledBounds({ fact, times }: Order['lower'], state: State): { min: number; max: number } {
  const { min, max } = boundsOf(leftFor(fact, state), state.lines.get(fact)!.whole);
  return { min: min * times, max: max * times };
}
