import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideRounded, roundingModes } from '../rounding.ts';
import { quotient } from './quotient.ts';

const most = Number.MAX_SAFE_INTEGER;
const aMode = fc.constantFrom(...roundingModes);
/** Small and large numbers as often as each other, and both as often below zero. */
const aWhole = fc
  .tuple(fc.integer({ min: 0, max: 52 }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([bits, part]) => Math.trunc(part * 2 ** bits));

test('doubles divide whole numbers as whole numbers of any length do, in every mode', () => {
  fc.assert(
    fc.property(aWhole, aWhole, aMode, (numerator, part, mode) => {
      const denominator = 1 + (Math.abs(part) % (most - Math.abs(numerator)));

      expect(quotient(numerator, denominator, mode) + 0).toBe(Number(divideRounded(BigInt(numerator), BigInt(denominator), mode)));
    }),
    { numRuns: 20_000 },
  );
});

test('a unit beside a whole or a half one, where a double’s quotient already is that one, falls on its own side', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 26 }),
      fc.integer({ min: 1, max: 2 ** 25 }),
      fc.integer({ min: -1, max: 1 }),
      aMode,
      (a, b, by, mode) => {
        const [numerator, denominator] = [a * b + by, 2 * b];

        expect(quotient(numerator, denominator, mode) + 0).toBe(Number(divideRounded(BigInt(numerator), BigInt(denominator), mode)));
      },
    ),
    { numRuns: 20_000 },
  );
});

test('the greatest numbers that fit are divided exactly too', () => {
  // 2^53 − 2 over 3: a third above a whole number.
  expect(roundingModes.map((mode) => quotient(most - 4, 3, mode))).toEqual(
    roundingModes.map((mode) => Number(divideRounded(BigInt(most - 4), 3n, mode))),
  );
});
