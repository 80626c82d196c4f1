import type { FactDefinition, FactId, FactValue } from '../facts/fact.ts';
import type { Predicate } from './rule.ts';

/** A statement about one fact and fixed values, in one form for all that the language has. */
export interface Literal {
  fact: FactId;
  /** What is stated lies from here … */
  least: number;
  /** … to here, both included; or, where there is a list, in the list. */
  most: number;
  listed: readonly FactValue[] | undefined;
  /** The contrary is stated. */
  isTurned: boolean;
}

/** What must hold for a predicate to hold. Kleene's values of the parts make the value of the whole. */
export function conjunctsOf(predicate: Predicate): readonly Predicate[] {
  return 'all' in predicate ? predicate.all.flatMap(conjunctsOf) : [predicate];
}

/** A predicate as a literal; `undefined` for alternatives and comparisons of facts. */
export function literalOf(predicate: Predicate, isTurned = false): Literal | undefined {
  // Most frequent first: to ask an object of many forms for a name is what compiling a large catalogue spends its time on.
  if ('between' in predicate) return within(predicate.fact, predicate.between[0], predicate.between[1], isTurned);
  if ('oneOf' in predicate) return among(predicate.fact, predicate.oneOf, isTurned);
  if ('atLeast' in predicate) return within(predicate.fact, predicate.atLeast, Number.POSITIVE_INFINITY, isTurned);
  if ('atMost' in predicate) return within(predicate.fact, Number.NEGATIVE_INFINITY, predicate.atMost, isTurned);
  if ('is' in predicate) return among(predicate.fact, [predicate.is], isTurned);
  if ('noneOf' in predicate) return among(predicate.fact, predicate.noneOf, !isTurned);
  return 'not' in predicate ? literalOf(predicate.not, !isTurned) : undefined;
}

const within = (fact: FactId, least: number, most: number, isTurned: boolean): Literal => ({
  fact,
  least,
  most,
  listed: undefined,
  isTurned,
});
const among = (fact: FactId, listed: readonly FactValue[], isTurned: boolean): Literal => ({ fact, least: 0, most: 0, listed, isTurned });

/** Whether an index can hold literals of a fact: it has the same value for every product, and is of a kind that the literal can test. */
export function isIndexable({ listed }: Literal, { type, source }: FactDefinition): boolean {
  if (source === 'derived') return false;
  return 'options' in type ? listed !== undefined : type.kind !== 'text' && type.kind !== 'date';
}
