import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullBitset, hasBit } from '../bitset.ts';
import { matchProduct } from '../match/match.ts';
import { anyCatalogue, anyFacts, testedFacts } from '../testing/random-catalogue.ts';
import { compileCatalogue } from './compile.ts';
import { matchCompiled } from './match-compiled.ts';

describe('a compiled catalogue', () => {
  test('finds for every product what the plain interpreter finds, whatever is known', () => {
    fc.assert(
      fc.property(anyCatalogue(40), fc.array(anyFacts, { minLength: 5, maxLength: 5 }), (snapshot, people) => {
        const compiled = compileCatalogue(snapshot, testedFacts);
        for (const facts of people) {
          const { eligible, possible } = matchCompiled({ compiled, facts, mask: fullBitset(snapshot.entries.length) });
          const found = snapshot.entries.map((_, at) =>
            hasBit(eligible, at) ? 'eligible' : hasBit(possible, at) ? 'possible' : 'ineligible',
          );
          expect(found).toEqual(snapshot.entries.map((entry) => matchProduct(entry, testedFacts, facts).result));
        }
      }),
      { numRuns: 300 },
    );
  });
});
