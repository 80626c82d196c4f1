import { productTruth } from '@liana/matching';
import { dictionaryOf, syntheticFacts } from '../../../synthetic/facts.ts';
import { rulesOf, syntheticSnapshot } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

const dictionary = dictionaryOf(syntheticFacts);

/** This library's own oracle: each product's rules, one after the other, in three values. */
export const interpreterPeer: Peer = {
  name: 'interpreter',
  matcherOf: (products) => {
    const { entries } = syntheticSnapshot(products.map(rulesOf));
    return (facts) => entries.flatMap((entry, place) => (productTruth(entry, dictionary, facts) === 'pass' ? [place] : []));
  },
};
