import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuitySchedule } from './annuity.ts';
import { addDays, addMonths, isoDate } from './dates.ts';
import { minorUnits } from './money.ts';
import { percent, ratio } from './rational.ts';
import { monthly, unitPeriodsBetween } from './unit-period.ts';
import { openEndApr, type RegularPayments, usApr } from './us-apr.ts';

const advancedOn = isoDate('2026-11-21');
const firstDueOn = isoDate('2026-12-21');

function flows(changes: Partial<RegularPayments> = {}): RegularPayments {
  return { amountFinanced: minorUnits(100_000), advancedOn, firstDueOn, payments: Array(12).fill(minorUnits(8_885)), ...changes };
}

const anyLoan = fc.record({
  amount: fc.integer({ min: 10_000, max: 5_000_000 }).map(minorUnits),
  monthlyRate: fc.integer({ min: 1, max: 30_000 }),
  months: fc.integer({ min: 1, max: 84 }),
});

describe('the annual percentage rate of regular monthly payments', () => {
  test('of $2,399.00 paid back by 23 payments of $115.17 and one of $115.25 is 13.99 %', () => {
    const payments = [...Array(23).fill(minorUnits(11_517)), minorUnits(11_525)];

    const apr = usApr({ amountFinanced: minorUnits(239_900), advancedOn, firstDueOn, payments });

    expect(apr).toMatchObject({ convention: 'us-apr', percent: '13.99' });
    expect(apr.unroundedPercent).toBeCloseTo(13.991177, 6);
  });

  test('of a plan without interest and fees is exactly 0 %', () => {
    expect(usApr(flows({ payments: Array(10).fill(minorUnits(10_000)) }))).toEqual({
      convention: 'us-apr',
      percent: '0.00',
      unroundedPercent: 0,
    });
  });

  test('discounts the payments to the amount financed, checked in decimals of sixty digits', () => {
    const Precise = Decimal.clone({ precision: 60 });

    fc.assert(
      fc.property(anyLoan, fc.integer({ min: -20, max: 40 }), ({ amount, monthlyRate, months }, oddDays) => {
        const first = addDays(firstDueOn, oddDays);
        const payments = annuitySchedule({
          principal: amount,
          periodicRate: ratio(monthlyRate, 1_000_000),
          periods: months,
          rounding: 'half-up',
          firstDueOn: first,
        }).map((row) => row.payment);

        const apr = usApr({ amountFinanced: amount, advancedOn, firstDueOn: first, payments });

        const rate = new Precise(apr.unroundedPercent).div(1200);
        const { whole, odd, length } = unitPeriodsBetween(advancedOn, first, monthly);
        const oddGrowth = new Precise(odd).div(length).times(rate).plus(1);
        const value = payments.reduce(
          (sum, payment, index) => sum.plus(new Precise(payment).div(oddGrowth.times(rate.plus(1).pow(whole + index)))),
          new Precise(0),
        );
        expect(value.minus(amount).abs().div(amount).toNumber()).toBeLessThan(1e-12);
      }),
    );
  });

  test('is the contract rate where there are no fees and no odd days, up to what rounding to cents does', () => {
    const payments = annuitySchedule({
      principal: minorUnits(100_000_000_000),
      periodicRate: percent('13.99').over(ratio(12, 1)),
      periods: 60,
      rounding: 'half-up',
      firstDueOn,
    }).map((row) => row.payment);

    expect(usApr({ amountFinanced: minorUnits(100_000_000_000), advancedOn, firstDueOn, payments }).unroundedPercent).toBeCloseTo(13.99, 8);
  });

  test('falls when the first payment comes later', () => {
    const onTime = usApr(flows());
    const later = usApr(flows({ firstDueOn: isoDate('2027-01-05') }));

    expect(later.unroundedPercent).toBeLessThan(onTime.unroundedPercent);
  });

  test('reaches the tens of thousands of percent of very dear short loans', () => {
    const apr = usApr(flows({ payments: [minorUnits(5_000_000)] }));

    expect(apr.unroundedPercent).toBeCloseTo(4900 * 12, 6);
  });

  test.each([
    ['payments that do not pay the amount back', { payments: [minorUnits(99_999)] }, 'no-rate'],
    ['a single payment on the day of the advance', { firstDueOn: advancedOn, payments: [minorUnits(100_001)] }, 'no-rate'],
    [
      'a negative payment, which would let several rates fit',
      { payments: [minorUnits(300_000), minorUnits(-100_000)] },
      'amount-out-of-range',
    ],
    ['no payments', { payments: [] }, 'periods-out-of-range'],
    ['nothing financed', { amountFinanced: minorUnits(0) }, 'amount-out-of-range'],
    ['a first payment before the advance', { firstDueOn: isoDate('2026-11-20') }, 'date-order'],
    ['a unit-period of thirteen months', { unitPeriod: { unit: 'month', count: 13 } }, 'unit-period-invalid'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => usApr(flows(changes as Partial<RegularPayments>))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the first interval', () => {
  test.each([
    ['2026-11-21', '2026-12-21', undefined, 1, 0],
    ['2026-11-21', '2027-01-05', undefined, 1, 14],
    ['2026-11-21', '2026-12-05', undefined, 0, 14],
    ['2027-01-28', '2027-02-28', 28, 1, 0],
    ['2027-01-31', '2027-02-28', 31, 1, 0],
    ['2027-02-10', '2027-02-28', 31, 0, 18],
  ] as const)('from %s to %s with due day %s is %s whole months and %s days of thirty', (from, to, dueDay, whole, odd) => {
    expect(unitPeriodsBetween(isoDate(from), isoDate(to), monthly, dueDay)).toEqual({ whole, odd, length: 30 });
  });

  test('is never below zero, whatever the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 31 }), (months, dueDay) => {
        const to = addMonths(advancedOn, months + 1, dueDay);
        const { whole, odd, length } = unitPeriodsBetween(advancedOn, to, monthly, dueDay);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(odd).toBeGreaterThanOrEqual(0);
        expect(whole + odd / length).toBeCloseTo(months + 1 + (dueDay - 21) / 30, 0);
      }),
    );
  });
});

test('the rate of a line is its nominal rate, with its convention', () => {
  expect(openEndApr(percent('21.245'))).toEqual({ convention: 'us-apr', percent: '21.25', unroundedPercent: 21.245 });
});
