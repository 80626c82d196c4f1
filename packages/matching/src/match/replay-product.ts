import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDictionary } from '../facts/fact.ts';
import { type BandedFacts, knowledgeFromBands, wholeFacts } from '../facts/unband.ts';
import { evaluate } from '../rules/evaluate.ts';
import { debtRatio } from './debt-ratio.ts';
import type { ProductMatch } from './match.ts';

/**
 * What a product said to somebody of whom only bands were kept. `possible` where the bands reach over a rule's bound, or where an answer
 * was missing then: the blurred facts cannot tell the two apart. Anything else is what was said then, because bands only take
 * knowledge away.
 */
export function replayProduct({ product, rules }: CatalogueEntry, dictionary: FactDictionary, banded: BandedFacts): ProductMatch['result'] {
  const known = knowledgeFromBands(dictionary, banded);
  const ratio = debtRatio(product, wholeFacts(dictionary, banded), known);
  const truths = rules.map(({ when }) => evaluate(when, (fact) => (fact === 'debtRatio' ? ratio : known(fact))));
  if (truths.includes('fail')) return 'ineligible';
  return truths.includes('open') ? 'possible' : 'eligible';
}
