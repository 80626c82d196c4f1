import { describe, expect, test } from 'vitest';
import { meantInMajorUnits } from './meant-in-major-units.ts';
import { usFacts } from './us/us-facts.ts';

describe('an amount that is read in cents', () => {
  test.each([
    ['incomeMonthly', 1_500, 150_000],
    ['incomeMonthly', 20_000, 2_000_000],
    ['housingMonthly', 900, 90_000],
    ['debtMonthly', 400, 40_000],
    ['amount', 5_000, 500_000],
  ])('%s of %i was likely meant in dollars, as %i cents', (fact, written, meant) => {
    expect(meantInMajorUnits(usFacts.get(fact)!, written)).toBe(meant);
  });

  test.each([
    ['incomeMonthly', 80_000],
    ['incomeMonthly', 0],
    ['debtMonthly', 5_000],
    ['amount', 10_000],
    ['tenorMonths', 3],
    ['debtRatio', 0.43],
  ])('%s of %d may well be meant as it stands', (fact, written) => {
    expect(meantInMajorUnits(usFacts.get(fact)!, written)).toBeUndefined();
  });

  test('of a currency without minor units is never suspected', () => {
    const income = usFacts.get('incomeMonthly')!;

    expect(meantInMajorUnits({ ...income, type: { kind: 'money', currency: 'JPY', min: 0, max: 20_000_000 } }, 1_500)).toBeUndefined();
  });
});
