import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDictionary, Facts } from '../facts/fact.ts';
import type { Truth } from '../rules/truth.ts';
import { type PreApproval, rulesThatCount, truthOf } from './pre-approval.ts';
import { productKnowledge } from './product-knowledge.ts';

/** Whether a product fits, and no more: `matchProduct` without its reasons, for whoever asks of very many. */
export function productTruth(
  { product, rules }: CatalogueEntry,
  dictionary: FactDictionary,
  facts: Facts,
  preApproval?: PreApproval,
): Truth {
  const knowledgeOf = productKnowledge(product, dictionary, facts);
  return truthOf(preApproval ? rulesThatCount(rules, preApproval, knowledgeOf) : rules, knowledgeOf);
}
