import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeatureDefinition } from './inputs/binning.ts';
import type { Features } from './model.ts';
import { candidateProbability } from './probability.ts';
import { aSegment, drawn, madeUpOutcomes } from './testing/outcomes.ts';
import { defaultTraining, trainApproval } from './train.ts';

const bands = ['none', 'some', 'much'];
const words = ['a', 'b', 'c', 'd'];
const features: readonly FeatureDefinition[] = [
  { name: 'income', kind: 'number', direction: 'rising' },
  { name: 'debt', kind: 'number', direction: 'falling' },
  { name: 'history', kind: 'bands', order: bands, direction: 'rising' },
  { name: 'months', kind: 'number' },
  { name: 'purpose', kind: 'category' },
];
const segments = ['alder', 'birch'].map((lenderId) => aSegment({ lenderId }));

/** Outcomes that often turn the declared directions, so that only the model can hold them. */
const outcomes = segments.flatMap((segment, lender) =>
  madeUpOutcomes({
    name: segment.lenderId,
    segment,
    count: 700,
    features: (row) => ({
      income: Math.round(100 * drawn(row, 1 + 10 * lender)),
      debt: drawn(row, 2 + 10 * lender),
      history: bands[Math.floor(3 * drawn(row, 3 + 10 * lender))]!,
      months: drawn(row, 4 + 10 * lender) < 0.2 ? null : Math.floor(60 * drawn(row, 5 + 10 * lender)),
      purpose: words[Math.floor(4 * drawn(row, 6 + 10 * lender))]!,
    }),
    rate: ({ income, debt, history, purpose }) => {
      const wave = Math.sin(Number(income) / 9) + Math.cos(8 * Number(debt)) + (history === 'some' ? -1 : 0.5);
      return 1 / (1 + Math.exp(-wave - (purpose === 'b' ? 1 : 0) - Number(income) / 60));
    },
  }),
);
const model = trainApproval(outcomes, { ...defaultTraining, features });

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(fc.option(value, { nil: null }), { nil: undefined });
const anybody = fc.record({
  income: maybe(fc.integer({ min: -20, max: 130 })),
  debt: maybe(fc.double({ min: -0.5, max: 1.5, noNaN: true })),
  history: maybe(fc.constantFrom(...bands)),
  months: maybe(fc.integer({ min: 0, max: 70 })),
  purpose: maybe(fc.constantFrom(...words, 'never seen')),
});
const somewhere = fc.constantFrom(...segments, aSegment({ lenderId: 'nobody' }));

describe.each(['scorecard', 'boosted'] as const)('the likelihood by %s', (name) => {
  const likelihood = (segment: (typeof segments)[number], given: object) => candidateProbability(model, name, segment, given as Features);

  test.each<[string, fc.Arbitrary<[string | number, string | number]>]>([
    ['income', fc.tuple(fc.integer({ min: -20, max: 130 }), fc.nat(80)).map(([low, more]) => [low, low + more])],
    [
      'debt',
      fc
        .tuple(fc.double({ min: -0.5, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([low, more]) => [low + more, low]),
    ],
    ['history', fc.constantFrom<[string, string]>(['none', 'some'], ['some', 'much'], ['none', 'much'])],
  ])('never turns its declared direction: %s', (input, pair) => {
    fc.assert(
      fc.property(anybody, somewhere, pair, (person, segment, [worse, better]) => {
        expect(likelihood(segment, { ...person, [input]: better })).toBeGreaterThanOrEqual(
          likelihood(segment, { ...person, [input]: worse }),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('is one for anybody, whatever is known of them', () => {
    fc.assert(
      fc.property(anybody, somewhere, (person, segment) => {
        const probability = likelihood(segment, person);

        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
    );
  });

  test('still follows what it may follow either way', () => {
    const best = Math.max(...words.map((purpose) => likelihood(segments[0]!, { income: 50, debt: 0.5, purpose })));

    expect(likelihood(segments[0]!, { income: 50, debt: 0.5, purpose: 'b' })).toBe(best);
  });
});
