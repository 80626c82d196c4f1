import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binCount, binOf, firstBin, learnBinning, noneBin, unknownBin } from './binning.ts';

const numbers = (values: readonly (number | null)[]) => values.map((value, index) => ({ value, approved: index % 2 === 0 }));

test.each([
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [Number.NaN, 'NaN'],
  ['5', '"5"'],
])('a number input refuses %s, which a stored model could not tell as it was', (value, found) => {
  expect(() => binOf({ name: 'x', kind: 'number', cuts: [1] }, value)).toThrow(
    expect.objectContaining({ code: 'feature-invalid', message: `expected a finite number for "x", got ${found}` }),
  );
});

describe('bins', () => {
  test('keep the order of numbers, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 80 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (values, a, b) => {
          const binning = learnBinning({ name: 'x', kind: 'number' }, numbers(values), 6);
          const [lower, higher] = [binOf(binning, Math.min(a, b)), binOf(binning, Math.max(a, b))];

          expect(lower).toBeGreaterThanOrEqual(firstBin);
          expect(lower).toBeLessThanOrEqual(higher);
          expect(higher).toBeLessThan(binCount(binning));
          expect(binCount(binning)).toBeLessThanOrEqual(firstBin + 6);
        },
      ),
    );
  });

  test('hold like numbers of rows', () => {
    const binning = learnBinning({ name: 'x', kind: 'number' }, numbers(Array.from({ length: 1_000 }, (_, index) => index ** 3)), 4);

    const sizes = [...Map.groupBy(Array(1_000).keys(), (index) => binOf(binning, index ** 3)).values()].map((rows) => rows.length);

    expect(sizes).toEqual([250, 250, 250, 250]);
  });

  test('tell what is not known yet from the answer that there is none', () => {
    const binning = learnBinning({ name: 'x', kind: 'number' }, numbers([1, 2, null]), 4);

    expect([binOf(binning, undefined), binOf(binning, null)]).toEqual([unknownBin, noneBin]);
  });

  test('of categories stand in the order of their approval rates; one that nobody had is not known', () => {
    const observed = ['a', 'b', 'c'].flatMap((value, rank) =>
      Array.from({ length: 30 }, (_, index) => ({ value, approved: index % 3 < rank })),
    );
    const binning = learnBinning({ name: 'x', kind: 'category' }, observed, 4);

    expect(['a', 'b', 'c', 'd'].map((value) => binOf(binning, value))).toEqual([firstBin, firstBin + 1, firstBin + 2, unknownBin]);
  });

  test('of declared bands stand as declared, also those that nobody was in', () => {
    const binning = learnBinning({ name: 'x', kind: 'bands', order: ['low', 'middle', 'high'] }, [{ value: 'high', approved: false }], 2);

    expect(['low', 'middle', 'high'].map((value) => binOf(binning, value))).toEqual([firstBin, firstBin + 1, firstBin + 2]);
  });

  test.each([['12'], [Number.NaN]])('refuse %j for a number', (value) => {
    const binning = learnBinning({ name: 'income', kind: 'number' }, numbers([1, 2]), 4);

    expect(() => binOf(binning, value)).toThrow(expect.objectContaining({ name: 'ApprovalError', code: 'feature-invalid' }));
  });
});
