import type { FactDefinition, FactDictionary, FactId, FactValue } from '../../facts/fact.ts';
import type { Predicate } from '../rule.ts';
import { difference, intersection, nothing, union, type ValueSet, valuesBetween } from './value-set.ts';

/** All values of a fact as numbers on a line; an option is its place in the list of options. */
export interface FactLine {
  /** Every value that the fact's type admits. */
  all: ValueSet;
  whole: boolean;
  /** Where a value stands, if it can stand anywhere. */
  place(value: FactValue): number | undefined;
}

/** The lines of the facts that rules may test. */
export type FactLines = ReadonlyMap<FactId, FactLine>;

export function factLines(dictionary: FactDictionary): FactLines {
  return new Map([...dictionary.values()].flatMap((definition) => lineOf(definition) ?? []));
}

function lineOf({ id, type }: FactDefinition): [[FactId, FactLine]] | undefined {
  if (type.kind === 'text' || type.kind === 'date') return undefined;
  if ('options' in type) {
    const places = new Map<FactValue, number>(type.options.map((option, place) => [option.id, place]));
    return [[id, { all: valuesBetween(0, places.size - 1, true), whole: true, place: (value) => places.get(value) }]];
  }
  const whole = type.kind !== 'percent';
  const place = (value: FactValue) => (typeof value === 'number' ? value : undefined);
  return [[id, { all: valuesBetween(type.min, type.max, whole), whole, place }]];
}

/** A statement about one fact alone. */
export type Atom = Exclude<Predicate, { all: unknown } | { any: unknown } | { not: unknown } | { compare: unknown }>;

/** The values of the line with which a statement holds. */
export function acceptedValues(atom: Atom, line: FactLine): ValueSet {
  if ('oneOf' in atom) return listed(atom.oneOf, line);
  if ('noneOf' in atom) return difference(line.all, listed(atom.noneOf, line));
  if ('is' in atom) return listed([atom.is], line);
  const [from, to] = rangeOf(atom);
  return intersection(line.all, valuesBetween(from, to, line.whole));
}

/** The bounds that a statement sets; infinite where it sets none. */
export function rangeOf(atom: Extract<Atom, { between: unknown } | { atLeast: unknown } | { atMost: unknown }>): readonly [number, number] {
  if ('between' in atom) return atom.between;
  return 'atLeast' in atom ? [atom.atLeast, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, atom.atMost];
}

function listed(values: readonly FactValue[], { all, whole, place }: FactLine): ValueSet {
  const places = values.flatMap((value) => place(value) ?? []);
  return intersection(all, unionOf(places.map((at) => valuesBetween(at, at, whole))));
}

/** Half and half, as one set after the other would take a long list as many times as it has values. */
function unionOf(sets: readonly ValueSet[]): ValueSet {
  if (sets.length < 2) return sets[0] ?? nothing;
  const half = Math.floor(sets.length / 2);
  return union(unionOf(sets.slice(0, half)), unionOf(sets.slice(half)));
}
