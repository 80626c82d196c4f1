import { describe, expect, test } from 'vitest';
import type { Features } from '../model.ts';
import { drawn, madeUpOutcomes } from '../testing/outcomes.ts';
import type { FeatureDefinition } from './binning.ts';
import { refuseLeaks } from './leaks.ts';

const honest: FeatureDefinition = { name: 'score', kind: 'number' };
const rows = (count: number, more: (row: number, approved: boolean) => Features) =>
  madeUpOutcomes({ count, features: (row) => ({ score: drawn(row, 1) }), rate: ({ score }) => Number(score) }).map((outcome, row) => ({
    ...outcome,
    features: { ...outcome.features, ...more(row, outcome.approved) },
  }));

describe('a leak', () => {
  test('is refused with its name and figure: a number that follows the decision', () => {
    const leaking = rows(400, (row, approved) => ({ fee: (approved ? 100 : 0) + drawn(row, 2) }));

    expect(() => refuseLeaks([honest, { name: 'fee', kind: 'number' }], leaking)).toThrow(
      expect.objectContaining({ code: 'feature-leaks', message: expect.stringMatching(/^"fee" alone .* curve 1\.000, above 0\.95/) }),
    );
  });

  test.each<[string, FeatureDefinition, (row: number, approved: boolean) => Features]>([
    ['falls as approval rises', { name: 'x', kind: 'number' }, (row, approved) => ({ x: (approved ? 0 : 5) + drawn(row, 2) })],
    [
      'lies in the middle where approved',
      { name: 'x', kind: 'number' },
      (row, approved) => ({ x: approved ? 5 : 10 * (row % 2) + drawn(row, 2) }),
    ],
    ['is missing where declined', { name: 'x', kind: 'number' }, (row, approved) => ({ x: approved ? drawn(row, 2) : null })],
    ['is a word for the decision', { name: 'x', kind: 'category' }, (_, approved) => ({ x: approved ? 'file closed' : 'letter sent' })],
  ])('is found also where the column %s', (_, feature, more) => {
    expect(() => refuseLeaks([honest, feature], rows(400, more))).toThrow(expect.objectContaining({ code: 'feature-leaks' }));
  });

  test.each([undefined, null])('is found also where half of the column says %s, with the rows where it is known', (blank) => {
    const half = (row: number, approved: boolean): Features => {
      const x = row % 2 === 0 ? blank : approved ? 'filed' : 'letter';
      return x === undefined ? {} : { x };
    };

    expect(() => refuseLeaks([honest, { name: 'x', kind: 'category' }], rows(400, half))).toThrow(
      expect.objectContaining({
        code: 'feature-leaks',
        message: expect.stringMatching(/^"x" alone, in the 200 of 400 rows where it is known, /),
      }),
    );
    expect(() => refuseLeaks([honest, { name: 'x', kind: 'category', answeredBefore: true }], rows(400, half))).not.toThrow();
    // Known of fewer than fifty of either outcome, it may look so by chance.
    expect(() => refuseLeaks([honest, { name: 'x', kind: 'category' }], rows(120, half))).not.toThrow();
  });

  test('is not seen in an identifier, in a good input, or in too few rows to tell', () => {
    const identifier: FeatureDefinition = { name: 'x', kind: 'category' };

    expect(() =>
      refuseLeaks(
        [honest, identifier],
        rows(400, (row) => ({ x: `id-${row}` })),
      ),
    ).not.toThrow();
    expect(() =>
      refuseLeaks(
        [identifier],
        rows(60, (_, approved) => ({ x: String(approved) })),
      ),
    ).not.toThrow();
  });
});
