import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocation.ts';
import { minorUnits, sumMinor } from './money.ts';

const anyAmount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(minorUnits);
const anyShares = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((shares) => shares.some(Boolean));
const anyLeftover = fc.constantFrom('largest-remainder' as const, 'first' as const);

describe('allocation', () => {
  test('gives the unit left over to the share that was cut most', () => {
    expect(allocate(minorUnits(100), [1, 1, 4])).toEqual([17, 17, 66]);
    expect(allocate(minorUnits(101), [1, 3])).toEqual([25, 76]);
  });

  test('gives it to the first shares where that is the rule, and never to a share of zero', () => {
    expect(allocate(minorUnits(101), [1, 3], 'first')).toEqual([26, 75]);
    expect(allocate(minorUnits(1_003), [0, 50, 50], 'first')).toEqual([0, 502, 501]);
  });

  test('splits a refund as it split the charge', () => {
    expect(allocate(minorUnits(-1_003), [50, 50])).toEqual([-502, -501]);
  });

  test('never loses a unit, and every part is within one unit of its exact share', () => {
    fc.assert(
      fc.property(anyAmount, anyShares, anyLeftover, (amount, shares, leftover) => {
        const parts = allocate(amount, shares, leftover);
        const all = sumMinor(shares.map(minorUnits));

        expect(sumMinor(parts)).toBe(amount);
        for (const [place, part] of parts.entries()) {
          const off = BigInt(part) * BigInt(all) - BigInt(amount) * BigInt(shares[place]!);
          expect(off <= BigInt(all) && off >= -BigInt(all)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['a negative share', [1, -1]],
    ['half a share', [0.5, 0.5]],
    ['shares that are all zero', [0, 0]],
    ['no shares', []],
    ['a share that is not a number', [Number.NaN]],
  ])('is refused for %s', (_, shares) => {
    expect(() => allocate(minorUnits(100), shares)).toThrow(expect.objectContaining({ code: 'shares-invalid' }));
  });
});
