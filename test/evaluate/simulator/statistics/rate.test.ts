import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialQuantile, rateOf, timesOf } from './rate.ts';

const some = fc
  .array(fc.record({ whole: fc.integer({ min: 0, max: 6 }), keep: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1 })
  .map((drawn) => drawn.map(({ whole, keep }) => ({ whole, part: Math.round(whole * keep) })));

test('one application each gives Wilson’s interval', () => {
  // 81 of 263: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 0.2553 to 0.3662.
  const shares = Array.from({ length: 263 }, (_, index) => ({ part: index < 81 ? 1 : 0, whole: 1 }));

  const { low, high } = rateOf(shares)!;

  expect(low).toBeCloseTo(0.2553, 3);
  expect(high).toBeCloseTo(0.3662, 3);
});

test('applicants whose applications all go alike count as one trial each', () => {
  const single = Array.from({ length: 100 }, (_, index) => ({ part: index < 80 ? 1 : 0, whole: 1 }));
  const fivefold = single.map(({ part }) => ({ part: 5 * part, whole: 5 }));

  expect(rateOf(fivefold)).toEqual({
    value: 0.8,
    low: expect.closeTo(rateOf(single)!.low, 10),
    high: expect.closeTo(rateOf(single)!.high, 10),
  });
});

test('a rate stands within its interval, and both within 0 and 1', () => {
  fc.assert(
    fc.property(some, (shares) => {
      const rate = rateOf(shares);
      if (!rate) return shares.every(({ whole }) => whole === 0);
      return 0 <= rate.low && rate.low <= rate.value && rate.value <= rate.high && rate.high <= 1;
    }),
  );
});

test('everything is one times itself, for certain', () => {
  fc.assert(
    fc.property(some, (shares) => {
      fc.pre(shares.some(({ part }) => part > 0));

      expect(timesOf(shares, shares)).toEqual({ value: 1, low: 1, high: 1 });
    }),
  );
});

test('of 20 certificates at 95 % no more than 4 fail by chance at 99 %', () => {
  // Binomial(20, 0.05): P(X ≤ 3) = 0.9841, P(X ≤ 4) = 0.9974.
  expect(binomialQuantile(20, 0.05, 0.99)).toBe(4);
  expect(binomialQuantile(1, 0.05, 0.9)).toBe(0);
});
