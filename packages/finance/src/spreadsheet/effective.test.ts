import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effect, nominal } from './effective.ts';

describe('effective and nominal rates', () => {
  test('are those of spreadsheets', () => {
    expect(effect(0.1, 4)).toBeCloseTo(0.103812890625, 14);
    expect(nominal(0.1, 4)).toBeCloseTo(0.09645475633778045, 14);
  });

  test('lead back to each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 10, noNaN: true }), fc.integer({ min: 1, max: 366 }), (effective, periods) => {
        expect(effect(nominal(effective, periods), periods)).toBeCloseTo(effective, 9);
      }),
    );
  });

  test.each([
    ['a year without periods', () => effect(0.1, 0), 'periods-out-of-range', '0'],
    ['half a period', () => nominal(0.1, 4.5), 'periods-out-of-range', '4.5'],
    ['-100 % a period', () => effect(-12, 12), 'rate-out-of-range', '-1'],
    ['a rate that no double holds', () => effect(1e6, 366), 'rate-out-of-range', '1000000'],
  ])('refuse %s', (_, ask, code, value) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'FinanceError', code, message: expect.stringContaining(value) }));
  });
});
