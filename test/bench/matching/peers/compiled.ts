import { compileCatalogue, type Facts, forEachBit, fullBitset, matchCompiled } from '@liana/matching';
import { dictionaryOf, syntheticFacts } from '../../../synthetic/facts.ts';
import { rulesOf, type SyntheticProduct, syntheticSnapshot } from '../../../synthetic/products.ts';

const dictionary = dictionaryOf(syntheticFacts);

/** This library's index, asked for a list as the others give one. */
export function compiledMatcher(products: readonly SyntheticProduct[]): (facts: Facts) => number[] {
  const compiled = compileCatalogue(syntheticSnapshot(products.map(rulesOf)), dictionary);
  const mask = fullBitset(products.length);
  return (facts) => {
    const fitting: number[] = [];
    forEachBit(matchCompiled({ compiled, facts, mask }).eligible, (place) => fitting.push(place));
    return fitting;
  };
}
