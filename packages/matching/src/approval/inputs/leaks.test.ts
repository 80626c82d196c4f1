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
      expect.objectContaining({ code: 'feature-leaks', message: expect.stringMatching(/^"fee" alone .* curve 0\.99\d, above 0\.95/) }),
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

  describe('in two inputs of which neither tells anything', () => {
    const bit: FeatureDefinition[] = ['a', 'b'].map((name) => ({ name, kind: 'category' }));
    /** One is drawn, the other says whether the decision is the same; some are written down wrongly. */
    const split = (wrong: number) =>
      rows(2_000, (row, approved) => {
        const a = drawn(row, 3) < 0.5;
        return { a: String(a), b: String((drawn(row, 4) < wrong ? !approved : approved) === a) };
      });

    test('is refused with both names', () => {
      expect(() => refuseLeaks([honest, ...bit], split(0))).toThrow(
        expect.objectContaining({ code: 'feature-leaks', message: expect.stringMatching(/^"a" and "b" together tell .* curve 1\.000/) }),
      );
    });

    test('is refused also where half of the rows leave one of them blank', () => {
      const blank = split(0).map((row, at) => (at % 2 === 0 ? row : { ...row, features: { ...row.features, b: null } }));

      expect(() => refuseLeaks([honest, ...bit], blank)).toThrow(/together, in the 1000 of 2000 rows where both are known, tell/);
    });

    test('is noticed where one in seventeen is wrong', () => {
      expect(refuseLeaks([honest, ...bit], split(0.06))).toEqual([{ inputs: ['a', 'b'], area: expect.closeTo(0.94, 1) }]);
    });

    test('is neither in what the lender was told before it decided', () => {
      const told = bit.map((input): FeatureDefinition => ({ ...input, answeredBefore: true }));

      expect(refuseLeaks([honest, ...told], split(0))).toEqual([]);
    });
  });

  test('of which one in seventeen is wrong is noticed, and not refused', () => {
    const blurred = rows(2_000, (row, approved) => ({ x: (drawn(row, 5) < 0.06 ? !approved : approved) ? 'filed' : 'letter' }));

    expect(refuseLeaks([honest, { name: 'x', kind: 'category' }], blurred)).toEqual([{ inputs: ['x'], area: expect.closeTo(0.94, 1) }]);
  });

  test('is not noticed in two honest inputs, however many there are', () => {
    const inputs = Array.from({ length: 40 }, (_, at): FeatureDefinition => ({ name: `x${at}`, kind: 'number' }));
    const honestRows = rows(1_000, (row) => Object.fromEntries(inputs.map(({ name }, at) => [name, drawn(row, 100 + at)])));

    expect(refuseLeaks([honest, ...inputs], honestRows)).toEqual([]);
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
