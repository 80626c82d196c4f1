import type { AnswerValue } from '@liana/contract';
import { type CatalogueEntry, type FactDictionary, type FactId, type Facts, factsIn } from '@liana/matching';

/** What the rules of these products ask about, with what derived figures come from. */
export function factsOfRules(entries: readonly CatalogueEntry[], dictionary: FactDictionary): ReadonlySet<FactId> {
  const named = entries.flatMap(({ rules }) => rules.flatMap((rule) => factsIn(rule.when)));
  return new Set(named.flatMap((fact) => [fact, ...(dictionary.get(fact)?.derivedFrom ?? [])]));
}

/** What an application tells its lender: the answers of its form, and what its conditions ask about. */
export const factsOfApplication = (entry: CatalogueEntry, dictionary: FactDictionary): ReadonlySet<FactId> =>
  new Set([...entry.product.applicationFields, ...factsOfRules([entry], dictionary)]);

/** Only the facts of that list that are known: what a lender is told, and nothing beside it. */
export function pickFacts(facts: Facts, wanted: Iterable<FactId>): Record<FactId, AnswerValue> {
  const picked: Record<FactId, AnswerValue> = {};
  for (const fact of wanted) {
    const value = facts[fact];
    if (value !== undefined) picked[fact] = value;
  }
  return picked;
}
