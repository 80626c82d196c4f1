import type { FactDefinition, FactDictionary } from '../facts/fact.ts';
import type { Predicate } from '../rules/rule.ts';

/** What one statement of a rule sets as the limit of a fact. */
export interface TestedNumber {
  definition: FactDefinition;
  /** The greatest that the statement names: the lower end of a range may well be tiny. */
  value: number;
  /** Where in the rule, such as `['when', 'any', 1, 'atMost']`. */
  at: readonly (string | number)[];
}

/** The numbers that a predicate sets facts against, but for those that scale another fact. */
export function testedNumbers(predicate: Predicate, dictionary: FactDictionary, at: TestedNumber['at']): TestedNumber[] {
  const within = (part: Predicate, ...steps: TestedNumber['at']) => testedNumbers(part, dictionary, [...at, ...steps]);
  if ('all' in predicate) return predicate.all.flatMap((part, index) => within(part, 'all', index));
  if ('any' in predicate) return predicate.any.flatMap((part, index) => within(part, 'any', index));
  if ('not' in predicate) return within(predicate.not, 'not');
  const definition = dictionary.get(predicate.fact);
  if (!definition) return [];
  return Object.entries(predicate).flatMap(([word, said]): TestedNumber[] => {
    const values = [said].flat().filter((value) => typeof value === 'number');
    const isLimit = word !== 'times' && values.length > 0;
    return isLimit ? [{ definition, value: Math.max(...values), at: [...at, word] }] : [];
  });
}
