import type { FactDefinition, FactDictionary, FactId, FactValue } from '../facts/fact.ts';
import { factsIn } from './evaluate.ts';
import { placeholdersIn } from './reason-text.ts';
import type { Predicate, Rule } from './rule.ts';

/** What is wrong with a rule that has the right form. */
export interface RuleFault {
  code:
    | 'unknown-fact'
    | 'untestable-fact'
    | 'wrong-value-type'
    | 'outside-domain'
    | 'empty-range'
    | 'prohibited-basis'
    | 'unknown-placeholder';
  message: string;
}

/** Tests a rule against the facts of its market. Empty when it can be evaluated and may be applied. */
export function checkRule(rule: Rule, dictionary: FactDictionary): RuleFault[] {
  const faults = checkPredicate(rule.when, dictionary);
  const tested = factsIn(rule.when);
  const texts = [rule.reason.text, rule.reason.change].flatMap((text) => (text ? Object.values(text) : []));
  for (const fact of new Set(texts.flatMap(placeholdersIn))) {
    if (!tested.includes(fact)) faults.push({ code: 'unknown-placeholder', message: `{${fact}} stands for no fact that the rule tests` });
  }
  return faults;
}

function checkPredicate(predicate: Predicate, dictionary: FactDictionary): RuleFault[] {
  if ('all' in predicate) return predicate.all.flatMap((part) => checkPredicate(part, dictionary));
  if ('any' in predicate) return predicate.any.flatMap((part) => checkPredicate(part, dictionary));
  if ('not' in predicate) {
    const turned = factsIn(predicate.not).find((fact) => dictionary.get(fact)?.prohibitedBasis);
    const inner = checkPredicate(predicate.not, dictionary);
    return turned ? [...inner, { code: 'prohibited-basis', message: `${turned} must not stand inside "not"` }] : inner;
  }
  const names = 'compare' in predicate ? [predicate.fact, predicate.to] : [predicate.fact];
  const unknown = names.filter((name) => !dictionary.has(name));
  if (unknown.length > 0) return unknown.map((name) => ({ code: 'unknown-fact', message: `${name} is no fact of this market` }));
  const definitions = names.map((name) => dictionary.get(name)!);
  const untestable = definitions.find(({ type }) => type.kind === 'text' || type.kind === 'date');
  if (untestable) return [{ code: 'untestable-fact', message: `${untestable.id} is a ${untestable.type.kind}, which no rule may test` }];
  return checkAtom(predicate, definitions[0]!, definitions.at(-1)!);
}

type Atom = Exclude<Predicate, { all: unknown } | { any: unknown } | { not: unknown }>;

function checkAtom(atom: Atom, definition: FactDefinition, other: FactDefinition): RuleFault[] {
  const prohibited = checkProhibitedBasis(atom, definition);
  if (prohibited) return [prohibited];
  if ('compare' in atom) {
    return isNumeric(definition) && isNumeric(other) ? [] : [wrongType(definition.id, 'compared with another fact')];
  }
  const listed = 'oneOf' in atom ? atom.oneOf : 'noneOf' in atom ? atom.noneOf : 'is' in atom ? [atom.is] : undefined;
  if (listed) return checkValues(definition, listed);
  if (!isNumeric(definition)) return [wrongType(definition.id, 'held between numbers')];
  return checkBounds(definition, ...boundsOf(atom));
}

function boundsOf(atom: Exclude<Atom, { compare: unknown }>): [number, number] {
  if ('between' in atom) return [...atom.between];
  if ('atLeast' in atom) return [atom.atLeast, Number.POSITIVE_INFINITY];
  return [Number.NEGATIVE_INFINITY, 'atMost' in atom ? atom.atMost : Number.POSITIVE_INFINITY];
}

function checkBounds({ id, type }: FactDefinition, from: number, to: number): RuleFault[] {
  if (from > to) return [{ code: 'empty-range', message: `nothing lies between ${from} and ${to}` }];
  if (!('min' in type) || typeof type.min !== 'number' || typeof type.max !== 'number') return [];
  if (from > type.max || to < type.min) {
    return [{ code: 'empty-range', message: `no value of ${id}, ${type.min} to ${type.max}, lies in the range` }];
  }
  return [];
}

function checkValues(definition: FactDefinition, listed: readonly FactValue[]): RuleFault[] {
  const { id, type } = definition;
  if (listed.length === 0) return [{ code: 'empty-range', message: `the list of values for ${id} is empty` }];
  if (isNumeric(definition)) return listed.every((value) => typeof value === 'number') ? [] : [wrongType(id, 'one of a list of texts')];
  if (type.kind !== 'choice' && type.kind !== 'region') return [];
  const strangers = listed.filter((value) => !type.options.some((option) => option.id === value));
  return strangers.map((value) => ({ code: 'outside-domain', message: `${id} has no option "${value}"` }));
}

function checkProhibitedBasis(atom: Atom, { id, prohibitedBasis }: FactDefinition): RuleFault | undefined {
  if (!prohibitedBasis) return undefined;
  const { mayRefuse, law } = prohibitedBasis;
  if ('noneOf' in atom && atom.noneOf.every((value) => mayRefuse.includes(String(value)))) return undefined;
  return { code: 'prohibited-basis', message: `${id} may only be tested by noneOf [${mayRefuse.join(', ')}] (${law})` };
}

function isNumeric({ type }: FactDefinition): boolean {
  return type.kind === 'money' || type.kind === 'integer' || type.kind === 'percent';
}

function wrongType(fact: FactId, use: string): RuleFault {
  return { code: 'wrong-value-type', message: `${fact} cannot be ${use}` };
}
