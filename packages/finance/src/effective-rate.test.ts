import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodicOfEffective } from './effective-rate.ts';
import { percent, ratio } from './rational.ts';

describe('the rate of a period from an effective annual one', () => {
  test('is 0.7207 % a month for 9 %', () => {
    expect(periodicOfEffective(percent('9'), 12).toNumber()).toBeCloseTo(1.09 ** (1 / 12) - 1, 14);
  });

  test('is the rate itself for a year, and nothing for nothing', () => {
    expect(periodicOfEffective(percent('9'), 1)).toEqual(percent('9'));
    expect(periodicOfEffective(percent('0'), 12).isZero).toBe(true);
  });

  test('compounds back to the annual one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(2, 4, 12, 52, 365), (basisPoints, periods) => {
        const annual = ratio(basisPoints, 10_000);
        const compounded = (1 + periodicOfEffective(annual, periods).toNumber()) ** periods - 1;

        expect(Math.abs(compounded - annual.toNumber())).toBeLessThan(1e-9);
      }),
    );
  });

  test.each([
    ['a rate of −100 %', percent('-100'), 12, 'rate-out-of-range'],
    ['no periods', percent('9'), 0, 'periods-out-of-range'],
  ])('is refused for %s', (_, annual, periods, code) => {
    expect(() => periodicOfEffective(annual, periods)).toThrow(expect.objectContaining({ code }));
  });
});
