import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AprcCredit, aprc, aprcOfTimes } from './aprc.ts';
import { aprcInterval } from './aprc-interval.ts';
import type { DatedAmount } from './dated-credit.ts';
import { addDays, addMonths, daysBetween, isoDate } from './dates.ts';
import { minorUnits } from './money.ts';
import { type Rational, ratio } from './rational.ts';

const Precise = Decimal.clone({ precision: 60 });
const precisely = ({ numerator, denominator }: Rational) => new Precise(numerator.toString()).div(denominator.toString());

const moved = (on: string, euros: number): DatedAmount => ({ on: isoDate(on), amount: minorUnits(Math.round(euros * 100)) });
const at = (euros: number, numerator: number, denominator = 1) => ({
  amount: minorUnits(Math.round(euros * 100)),
  years: ratio(numerator, denominator),
});

function aCredit(changes: Partial<AprcCredit> = {}): AprcCredit {
  const payments = Array.from({ length: 12 }, (_, index) => moved(addMonths(isoDate('2027-01-15'), index), 88.85));
  return { advances: [moved('2026-12-15', 1_000)], payments, ...changes };
}

describe('the annual percentage rate of charge', () => {
  test('of 6,000 repaid as 200 after three months, 4,000 after nine and 2,400 after a year makes both sides equal', () => {
    const flows = [at(6_000, 0), at(-200, 3, 12), at(-4_000, 9, 12), at(-2_400, 1)];

    const rate = aprcOfTimes(flows, 'eu-aprc');

    const growth = new Precise(rate.unroundedPercent).div(100).plus(1);
    const worth = flows.reduce((sum, { amount, years }) => sum.plus(new Precise(amount).div(growth.pow(precisely(years)))), new Precise(0));
    expect(worth.abs().div(600_000).toNumber()).toBeLessThan(1e-13);
    expect(rate.convention).toBe('eu-aprc');
  });

  test('is an effective rate: 1 % a month is 12.7 %', () => {
    const rate = aprcOfTimes([at(10_000, 0), at(-10_100, 1, 12)], 'uk-apr');

    expect(rate).toMatchObject({ convention: 'uk-apr', percent: '12.7' });
    expect(rate.unroundedPercent).toBeCloseTo(12.6825030132, 9);
  });

  test('that falls between two decimals is shown as the higher', () => {
    expect(aprcOfTimes([at(1_000, 0), at(-1_063.5, 1)], 'eu-aprc').percent).toBe('6.4');
    expect(aprcOfTimes([at(10_000, 0), at(-10_634.9, 1)], 'eu-aprc').percent).toBe('6.3');
  });

  test('of dates a month apart is the one of twelfths of a year', () => {
    const timed = Array.from({ length: 12 }, (_, index) => at(-88.85, index + 1, 12));

    expect(aprc(aCredit(), 'eu-aprc')).toEqual(aprcOfTimes([at(1_000, 0), ...timed], 'eu-aprc'));
  });

  test('counts a fee that is paid a month before the money comes', () => {
    const fee = moved('2026-11-15', 10);

    const early = aprc(aCredit({ payments: [fee, ...aCredit().payments] }), 'eu-aprc');
    const onTime = aprc(aCredit({ payments: [moved('2026-12-15', 10), ...aCredit().payments] }), 'eu-aprc');

    expect(early.unroundedPercent).toBeGreaterThan(onTime.unroundedPercent);
  });

  test('of money that is drawn twice makes what is paid worth what was drawn', () => {
    const rate = aprc(aCredit({ advances: [moved('2026-12-15', 500), moved('2027-03-15', 500)] }), 'eu-aprc');

    expect(rate.unroundedPercent).toBeGreaterThan(aprc(aCredit(), 'eu-aprc').unroundedPercent);
  });

  test('is 0 % where nothing is paid on top', () => {
    expect(aprcOfTimes([at(100, 0), at(-50, 1, 12), at(-50, 2, 12)], 'eu-aprc')).toMatchObject({ percent: '0.0', unroundedPercent: 0 });
  });

  test.each([
    ['payments that do not pay the money back', { payments: [moved('2027-01-15', 999)] }, 'no-rate'],
    ['no advance', { advances: [] }, 'periods-out-of-range'],
    ['an amount below zero', { payments: [moved('2027-01-15', -1)] }, 'amount-out-of-range'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => aprc(aCredit(changes), 'eu-aprc')).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the interval in years', () => {
  test.each([
    ['2012-01-12', '2012-02-15', 'month', ratio(1, 12).plus(ratio(3, 365))],
    ['2013-02-25', '2013-03-28', 'month', ratio(1, 12).plus(ratio(3, 366))],
    ['2012-01-12', '2013-02-15', 'year', ratio(1, 1).plus(ratio(34, 365))],
    ['2019-01-01', '2019-01-10', 'week', ratio(1, 52).plus(ratio(2, 365))],
    ['2019-01-01', '2019-01-10', 'day', ratio(9, 365)],
  ] as const)('from %s to %s by %s', (from, to, period, years) => {
    expect(aprcInterval(isoDate(from), isoDate(to), period)).toEqual(years);
  });

  test('of a series on the 31st is whole months, in February too', () => {
    expect(aprcInterval(isoDate('2027-01-31'), isoDate('2027-02-28'), 'month', 31)).toEqual(ratio(1, 12));
  });

  test('is never below zero and never a fortieth of a year from the days over 365.25', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.constantFrom('year' as const, 'month' as const),
        (days, offset, period) => {
          const from = addDays(isoDate('2020-01-01'), offset);
          const to = addDays(from, days);
          const years = aprcInterval(from, to, period).toNumber();
          expect(years).toBeGreaterThanOrEqual(0);
          expect(Math.abs(years - daysBetween(from, to) / 365.25)).toBeLessThan(1 / 40);
        },
      ),
    );
  });

  test('is refused backwards', () => {
    expect(() => aprcInterval(isoDate('2027-01-02'), isoDate('2027-01-01'))).toThrow(expect.objectContaining({ code: 'date-order' }));
  });
});
