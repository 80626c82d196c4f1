import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactLowerBound } from './binomial.ts';
import { rateInterval } from './rate-interval.ts';

test('where everybody was approved, the lower bound is the rate at which that has a chance of one in twenty', () => {
  expect(exactLowerBound(1, 1)).toBeCloseTo(0.05, 9);
  expect(exactLowerBound(29, 29)).toBeCloseTo(0.05 ** (1 / 29), 9);
});

test('at the lower bound, so many approvals or more have a chance of one in twenty', () => {
  const rate = exactLowerBound(8, 10);

  const chance = 45 * rate ** 8 * (1 - rate) ** 2 + 10 * rate ** 9 * (1 - rate) + rate ** 10;
  expect(chance).toBeCloseTo(0.05, 9);
});

test('the lower bound is 0 without an approval, below the rate with one, and rises with evidence', () => {
  expect([exactLowerBound(0, 0), exactLowerBound(0, 9)]).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
      const [approved, decided] = [Math.min(a, b), Math.max(a, b)];

      expect(exactLowerBound(approved, decided)).toBeLessThan(approved / decided);
      expect(exactLowerBound(4 * approved, 4 * decided)).toBeGreaterThan(exactLowerBound(approved, decided));
      expect(exactLowerBound(approved, decided, 0.01)).toBeLessThan(exactLowerBound(approved, decided, 0.05));
    }),
  );
});

test('the interval of a rate inverts the score test: the rate is 1.96 standard errors from either end', () => {
  const { low, high } = rateInterval(90, 100);

  for (const end of [low, high]) expect(Math.abs(0.9 - end) / Math.sqrt((end * (1 - end)) / 100)).toBeCloseTo(1.959964, 5);
  expect(rateInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
