import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percent, ratio, rational } from './rational.ts';
import { round, toDecimal } from './rounding.ts';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const anyRatio = fc
  .tuple(
    whole,
    whole.filter((n) => n !== 0),
  )
  .map(([n, d]) => ratio(n, d));

describe('an exact fraction', () => {
  test('reads a decimal string without loss', () => {
    expect(rational('0.0062')).toEqual(ratio(31, 5000));
    expect(percent('13.99')).toEqual(ratio(1399, 10_000));
  });

  test.each(['0,5', '1e-3', '', 'abc', '.5'])('is not read from "%s"', (text) => {
    expect(() => rational(text)).toThrow(expect.objectContaining({ name: 'FinanceError', code: 'number-not-decimal' }));
  });

  test('is not read from more than 300 digits, nor written with more', () => {
    expect(rational(`0.${'1'.repeat(300)}`).denominator).toBe(10n ** 300n);
    expect(() => rational(`0.${'1'.repeat(301)}`)).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
    expect(() => rational('1'.repeat(301))).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
    for (const decimals of [-1, 0.5, Number.NaN, 301]) {
      expect(() => toDecimal(ratio(1, 3), decimals, 'half-up')).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
    }
  });

  test('is not made from a double with a fraction, because 0.1 as a double is not a tenth', () => {
    expect(() => rational(0.1)).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
  });

  test('has no zero denominator', () => {
    expect(() => ratio(1, 0)).toThrow(expect.objectContaining({ code: 'division-by-zero' }));
  });

  test('follows the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(a.plus(b).times(c)).toEqual(a.times(c).plus(b.times(c)));
        expect(a.minus(b).plus(b)).toEqual(a);
        fc.pre(!b.isZero);
        expect(a.over(b).times(b)).toEqual(a);
      }),
    );
  });

  test('is ordered as numbers are', () => {
    expect(ratio(1, 3).compare(ratio(2, 6))).toBe(0);
    expect(ratio(-1, 2).compare(ratio(1, 3))).toBe(-1);
  });
});

describe('rounding', () => {
  test.each([
    ['half-up', [3, -3, 1, -1]],
    ['half-even', [2, -2, 0, -0]],
    ['floor', [2, -3, 0, -1]],
    ['ceiling', [3, -2, 1, 0]],
  ] as const)('%s sends 2.5, -2.5, 0.5 and -0.5 to %j', (mode, expected) => {
    const rounded = ['2.5', '-2.5', '0.5', '-0.5'].map((text) => round(rational(text), mode));

    expect(rounded).toEqual(expected.map((value) => value + 0));
  });

  test('agrees with decimal arithmetic', () => {
    const modes = {
      'half-up': Decimal.ROUND_HALF_UP,
      'half-even': Decimal.ROUND_HALF_EVEN,
      floor: Decimal.ROUND_FLOOR,
      ceiling: Decimal.ROUND_CEIL,
    };
    const thousandths = fc.integer({ min: -10_000_000, max: 10_000_000 });

    fc.assert(
      fc.property(thousandths, fc.constantFrom(...(Object.keys(modes) as (keyof typeof modes)[])), (value, mode) => {
        expect(toDecimal(ratio(value, 1000), 2, mode)).toBe(
          new Decimal(value)
            .div(1000)
            .toFixed(2, modes[mode])
            .replace(/^-(0\.00)$/, '$1'),
        );
      }),
    );
  });
});
