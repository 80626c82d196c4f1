import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { minorUnits } from './money.ts';
import { xirr } from './xirr.ts';

const flow = (on: string, amount: number) => ({ on: isoDate(on), amount: minorUnits(amount * 100) });
const invested = [
  flow('2008-01-01', -10_000),
  flow('2008-03-01', 2_750),
  flow('2008-10-30', 4_250),
  flow('2009-02-15', 3_250),
  flow('2009-04-01', 2_750),
];

describe('the internal rate of dated flows', () => {
  test('is the one of the handbook of spreadsheets, in any order of the flows', () => {
    expect(xirr(invested)).toMatchObject({ convention: 'xirr', percent: '37.34' });
    expect(xirr(invested.toReversed())).toEqual(xirr(invested));
  });

  test('differs with the day count', () => {
    expect(xirr(invested, 'ACT/360').unroundedPercent).toBeLessThan(xirr(invested).unroundedPercent);
  });

  test('may be below zero', () => {
    expect(xirr([flow('2026-01-01', -100), flow('2027-01-01', 90)])).toMatchObject({ percent: '-10.00' });
  });

  test.each([
    ['no flows', [], 'periods-out-of-range'],
    ['flows of one sign', [flow('2026-01-01', 1), flow('2027-01-01', 1)], 'no-rate'],
    ['flows with two rates', [flow('2026-01-01', 100), flow('2027-01-01', -230), flow('2028-01-01', 132)], 'several-rates'],
  ])('is refused for %s', (_, flows, code) => {
    expect(() => xirr(flows)).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
