import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDefinition, FactDictionary, Facts, FactValue } from '../facts/fact.ts';
import { evaluate, factsIn } from '../rules/evaluate.ts';
import type { Predicate, Rule } from '../rules/rule.ts';
import { productKnowledge } from './product-knowledge.ts';

/**
 * Whether one other answer to what this rule tests is all that the product wants: matched again with it, no rule fails. Only then is the
 * rule's hint true. A rule that nobody can satisfy in another way, such as one about age, takes the hints of all others with it.
 */
export function changesAlone(
  rule: Rule,
  failed: readonly Rule[],
  { product, rules }: Pick<CatalogueEntry, 'product' | 'rules'>,
  dictionary: FactDictionary,
  facts: Facts,
): boolean {
  const others = failed.filter((other) => other !== rule).map((other) => factsBehind(other, dictionary));
  return hintedFacts(rule, dictionary)
    .filter((definition) => others.every((tested) => tested.includes(definition)))
    .some((definition) =>
      valuesWorthTrying(definition, rules).some((value) => {
        const knowledgeOf = productKnowledge(product, dictionary, { ...facts, [definition.id]: value });
        return rules.every(({ when }) => evaluate(when, knowledgeOf) !== 'fail');
      }),
    );
}

/** What a rule tests; derived figures stand as what they come from. */
export function factsBehind({ when }: Pick<Rule, 'when'>, dictionary: FactDictionary): readonly FactDefinition[] {
  return factsIn(when)
    .flatMap((fact) => dictionary.get(fact)?.derivedFrom ?? [fact])
    .flatMap((fact) => dictionary.get(fact) ?? []);
}

/** What a hint can be about. Where the wish plays a part, it is about that and not about another applicant; never about somebody's age. */
function hintedFacts(rule: Rule, dictionary: FactDictionary): readonly FactDefinition[] {
  const tested = factsBehind(rule, dictionary).filter(({ prohibitedBasis }) => !prohibitedBasis);
  const namesWish = tested.some(({ about }) => about === 'wish');
  return namesWish ? tested.filter(({ about }) => about !== 'person') : tested;
}

/** Every option, or the ends of every range that a rule names: where one value passes all bounds, one of these does. */
export function valuesWorthTrying({ id, type }: FactDefinition, rules: readonly Rule[]): readonly FactValue[] {
  if ('options' in type) return type.options.map((option) => option.id);
  if (type.kind === 'date' || type.kind === 'text') return [];
  return [...new Set([type.min, ...rules.flatMap(({ when }) => boundsOf(when, id)), type.max])];
}

function boundsOf(predicate: Predicate, fact: string): readonly FactValue[] {
  if ('all' in predicate) return predicate.all.flatMap((part) => boundsOf(part, fact));
  if ('any' in predicate) return predicate.any.flatMap((part) => boundsOf(part, fact));
  if ('not' in predicate) return boundsOf(predicate.not, fact);
  if (predicate.fact !== fact) return [];
  if ('between' in predicate) return predicate.between;
  if ('atLeast' in predicate) return [predicate.atLeast];
  if ('atMost' in predicate) return [predicate.atMost];
  if ('oneOf' in predicate) return predicate.oneOf;
  return 'is' in predicate ? [predicate.is] : [];
}
