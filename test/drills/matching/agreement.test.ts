import { emptyBitset, fullBitset, matchCompiled } from '@liana/matching';
import { describe, expect, test } from 'vitest';
import type { Match } from './judge.ts';
import { drillMatching } from './run.ts';

// A million pairs: npm run drill:matching.
test('index and interpreter say the same of every product, and it is true, on 5,000 drawn pairs', () => {
  const { pairs, tally, found } = drillMatching({ pairs: 5_000, seed: 1 });

  expect(found).toBeUndefined();
  expect(pairs).toBe(5_000);
  for (const count of Object.values(tally)) expect(count).toBeGreaterThan(1_000);
});

describe('the drill finds an index', () => {
  const wrong: [string, Match][] = [
    ['that forgets the mask', (request) => matchCompiled({ ...request, mask: fullBitset(request.compiled.snapshot.entries.length) })],
    ['that forgets who is approved in advance', ({ preApprovals: _, ...request }) => matchCompiled(request)],
    [
      'that takes what is open for a yes',
      (request) => {
        const { eligible, possible } = matchCompiled(request);
        return { eligible: eligible.map((word, at) => word | possible[at]!), possible: emptyBitset(possible.length * 32) };
      },
    ],
    [
      'that looks at no alternative and no comparison',
      (request) => matchCompiled({ ...request, compiled: { ...request.compiled, hasResidual: emptyBitset(request.mask.length * 32) } }),
    ],
  ];

  test.each(wrong)('%s, and shows it with little more than what it needs', (_, match) => {
    const { found } = drillMatching({ pairs: 2_000, seed: 1, match });

    expect(found!.snapshot.entries.length).toBe(1);
    expect(found!.snapshot.entries[0]!.rules.length).toBeLessThan(3);
  });
});
