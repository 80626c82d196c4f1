import type { Product } from '../catalogue/schema.ts';
import type { FactDictionary, Facts } from '../facts/fact.ts';
import { type Knowledge, type KnowledgeOf, knowledgeFromFacts } from '../facts/possible.ts';
import { debtRatio } from './debt-ratio.ts';

/**
 * What is known for one product: the answers, and the figures that follow from them at this product's price.
 *
 * @param answered what the answers say of each fact, for whoever has it already.
 */
export function productKnowledge(
  product: Product,
  dictionary: FactDictionary,
  facts: Facts,
  answered: KnowledgeOf = knowledgeFromFacts(dictionary, facts),
): KnowledgeOf {
  let ratio: Knowledge | undefined;
  return (fact) => {
    if (fact !== 'debtRatio') return answered(fact);
    // Exact instalments are the dear part of a match, and several rules may ask.
    ratio ??= debtRatio(product, facts, answered);
    return ratio;
  };
}
