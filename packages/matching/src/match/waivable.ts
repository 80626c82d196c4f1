import { impliedRuleIds } from '../catalogue/implied-rules.ts';
import type { Lender } from '../catalogue/schema.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDefinition, FactDictionary } from '../facts/fact.ts';
import { factsIn } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * The rules of a product that its lender may leave out of account for somebody whom it knows: those that a person fails or passes by what
 * a lender can know of them. A rule may become another in a later version of its product, so this is asked again whenever a list is used.
 */
export const waivableRules = (rules: readonly Rule[], dictionary: FactDictionary): readonly Rule[] =>
  rules.filter((rule) => whyNotWaived(rule, dictionary) === undefined);

/** Why a rule of a product counts for everybody, as the end of a sentence about it; undefined for one that may be waived. */
export function whyNotWaived({ id, when }: Rule, dictionary: FactDictionary): string | undefined {
  if (impliedRuleIds.has(id)) return 'it is the licence, or a figure of the product itself';
  const facts = factsIn(when);
  const guarded = facts.filter((fact) => !mayStandBeside(dictionary.get(fact)));
  if (guarded.length > 0) return `it looks at ${guarded.join(' and ')}, which nothing that a lender knows of a person replaces`;
  if (!facts.some((fact) => isKnownOfPerson(dictionary.get(fact))))
    return `it looks at ${facts.join(' and ')} alone, and at nothing that a lender knows of a person`;
}

/**
 * What somebody is, has or can show, and their lender may have seen already. Not what the law guards, not where they live, which decides on
 * licences and caps, and not what we count ourselves of how and when they apply.
 */
function isKnownOfPerson(fact: FactDefinition | undefined): boolean {
  if (!fact || fact.prohibitedBasis || fact.type.kind === 'region') return false;
  return fact.about === 'person' || (fact.about === 'process' && fact.source === 'asked');
}

/** Or how much is wanted and for how long: the limit bounds the one, and the product's own figures both. What it is for is a choice. */
const mayStandBeside = (fact: FactDefinition | undefined): boolean =>
  isKnownOfPerson(fact) || (fact?.about === 'wish' && (fact.type.kind === 'money' || fact.type.kind === 'integer'));

/**
 * The institutions other than the lender that are asked about whoever takes a product. They would see that it was offered against its
 * published rules, and with that who is on the list; and being told of no list, they would decide as if there were none. So a list counts
 * only where there are none of them.
 */
export const othersAsked = ({ lender, stages }: Pick<CatalogueEntry, 'lender' | 'stages'>): readonly Lender[] =>
  [...new Set([stages.credit, stages.decision])].filter(({ id }) => id !== lender.id);
