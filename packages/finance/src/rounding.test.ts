import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideRounded, type RoundingMode, roundingMode, roundingModes } from './rounding.ts';

describe('rounding', () => {
  // Columns: -2.5, -1.5, -0.4, 0.4, 1.5, 2.5 as tenths.
  test.each<[RoundingMode, number[]]>([
    ['half-up', [-3, -2, 0, 0, 2, 3]],
    ['half-down', [-2, -1, 0, 0, 1, 2]],
    ['half-even', [-2, -2, 0, 0, 2, 2]],
    ['half-odd', [-3, -1, 0, 0, 1, 3]],
    ['half-ceiling', [-2, -1, 0, 0, 2, 3]],
    ['half-floor', [-3, -2, 0, 0, 1, 2]],
    ['floor', [-3, -2, -1, 0, 1, 2]],
    ['ceiling', [-2, -1, 0, 1, 2, 3]],
    ['truncate', [-2, -1, 0, 0, 1, 2]],
  ])('%s', (mode, expected) => {
    const rounded = [-25n, -15n, -4n, 4n, 15n, 25n].map((tenths) => Number(divideRounded(tenths, 10n, mode)));

    expect(rounded).toEqual(expected);
  });

  test('is never a whole unit or more away, and the half modes never more than half of one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.constantFrom(...roundingModes),
        (numerator, denominator, mode) => {
          const off = divideRounded(numerator, denominator, mode) * denominator - numerator;
          const distance = off < 0n ? -off : off;
          expect(mode.startsWith('half') ? distance * 2n <= denominator : distance < denominator).toBe(true);
        },
      ),
    );
  });

  test('by a mode that nobody knows is refused with its name', () => {
    expect(roundingMode('half-even')).toBe('half-even');
    expect(() => roundingMode('nearest')).toThrow(
      expect.objectContaining({ code: 'rounding-unknown', message: expect.stringContaining("'nearest'") }),
    );
  });
});
