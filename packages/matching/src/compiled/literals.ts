import type { FactDictionary } from '../facts/fact.ts';
import type { Predicate, Rule } from '../rules/rule.ts';

/** A statement about one fact and fixed values. */
export type Atom = Exclude<Predicate, { all: unknown } | { any: unknown } | { not: unknown } | { compare: unknown }>;

/** An atom, or its contrary. */
export interface Literal {
  atom: Atom;
  isTurned: boolean;
}

/** A product's rules, parted into what an index can hold and what must be looked at. */
export interface PartedRules {
  /** All of them must hold. */
  literals: readonly Literal[];
  /** Alternatives, comparisons of facts, and figures that follow from a product's own price. */
  residual: readonly Predicate[];
}

/** Parts the conjunction of the rules. Kleene's values of the parts make the value of the whole. */
export function partRules(rules: readonly Pick<Rule, 'when'>[], dictionary: FactDictionary): PartedRules {
  const literals: Literal[] = [];
  const residual: Predicate[] = [];
  for (const part of rules.flatMap(({ when }) => conjuncts(when))) {
    const literal = literalOf(part, false);
    if (literal && isIndexable(literal.atom, dictionary)) literals.push(literal);
    else residual.push(part);
  }
  return { literals, residual };
}

function conjuncts(predicate: Predicate): readonly Predicate[] {
  return 'all' in predicate ? predicate.all.flatMap(conjuncts) : [predicate];
}

function literalOf(predicate: Predicate, isTurned: boolean): Literal | undefined {
  if ('not' in predicate) return literalOf(predicate.not, !isTurned);
  if ('all' in predicate || 'any' in predicate || 'compare' in predicate) return undefined;
  return { atom: predicate, isTurned };
}

/** The fact has the same value for every product, and is of a kind that the atom can test. */
function isIndexable(atom: Atom, dictionary: FactDictionary): boolean {
  const definition = dictionary.get(atom.fact);
  if (!definition || definition.source === 'derived') return false;
  if ('options' in definition.type) return 'oneOf' in atom || 'noneOf' in atom || 'is' in atom;
  return definition.type.kind !== 'text' && definition.type.kind !== 'date';
}
