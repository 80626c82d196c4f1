import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedAmount, DatedCredit } from './dated-credit.ts';
import { addDays, addMonths, isoDate } from './dates.ts';
import { minorUnits } from './money.ts';
import { usApr } from './us-apr.ts';
import { type UsCredit, usAprOfFlows } from './us-apr-of-flows.ts';
import { usualUnitPeriod } from './usual-unit-period.ts';

const moved = (on: string, dollars: number): DatedAmount => ({ on: isoDate(on), amount: minorUnits(Math.round(dollars * 100)) });
const monthlyFrom = (on: string, dollars: number, count: number) =>
  Array.from({ length: count }, (_, index) => moved(addMonths(isoDate(on), index), dollars));
const daysFrom = (on: string, dollars: number, count: number, days: number) =>
  Array.from({ length: count }, (_, index) => moved(addDays(isoDate(on), index * days), dollars));

function aCredit(changes: Partial<UsCredit> = {}): UsCredit {
  return { advances: [moved('2026-11-21', 1_000)], payments: monthlyFrom('2026-12-21', 88.85, 12), ...changes };
}

describe('the annual percentage rate of any flows', () => {
  test('is the one of the regular equation where payments are regular', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 100, max: 50_000 }),
        fc.integer({ min: 0, max: 27 }),
        (count, payment, days) => {
          const firstDueOn = addDays(isoDate('2026-12-01'), days);
          const payments = Array.from({ length: count }, () => minorUnits(payment));
          const amountFinanced = minorUnits(Math.ceil((payment * count) / 1.2));
          const advancedOn = isoDate('2026-11-15');

          const general = usAprOfFlows({
            advances: [{ on: advancedOn, amount: amountFinanced }],
            payments: payments.map((amount, index) => ({ on: addMonths(firstDueOn, index), amount })),
            unitPeriod: { unit: 'month', count: 1 },
          });

          const regular = usApr({ amountFinanced, advancedOn, firstDueOn, payments }).unroundedPercent;
          expect(Math.abs(general.unroundedPercent - regular)).toBeLessThan(1e-9 * (1 + regular));
        },
      ),
    );
  });

  test('counts months of a credit of the 31st to the ends of shorter ones', () => {
    const payments = Array.from({ length: 12 }, (_, index) => moved(addMonths(isoDate('2027-01-31'), index + 1), 88.85));

    const endOfMonth = usAprOfFlows({ advances: [moved('2027-01-31', 1_000)], payments });

    expect(endOfMonth.unroundedPercent).toBeCloseTo(usAprOfFlows(aCredit()).unroundedPercent, 10);
  });

  test('of three advances a month apart is the rate that interest runs at', () => {
    // At 1 % a month, 100, 100 and 100 are worth 303.01 at the third, and 312.1912… three months later.
    const advances = monthlyFrom('2026-01-10', 100, 3);

    const apr = usAprOfFlows({ advances, payments: [moved('2026-06-10', 312.19)], unitPeriod: { unit: 'month', count: 1 } });

    expect(apr).toMatchObject({ convention: 'us-apr', percent: '12.00' });
  });

  test('takes the thirty odd days of a long month for a whole one', () => {
    // From 2 January to 1 February are 30 days and no month; from there it is one month to 1 March.
    const payments = [moved('2026-02-01', 507.5125), moved('2026-03-01', 507.5125)];

    expect(usAprOfFlows({ advances: [moved('2026-01-02', 1_000)], payments }).percent).toBe('12.00');
  });

  test('does not mind payments that are left out for a summer', () => {
    const skipped = aCredit().payments.filter(({ on }) => on < '2027-06-01' || on > '2027-08-31');
    const later = monthlyFrom('2027-12-21', 88.85, 3);

    const apr = usAprOfFlows(aCredit({ payments: [...skipped, ...later] }));

    expect(apr.unroundedPercent).toBeGreaterThan(0);
    expect(apr.unroundedPercent).toBeLessThan(usAprOfFlows(aCredit()).unroundedPercent);
  });

  test.each([
    ['payments that do not pay the advance back', { payments: [moved('2026-12-21', 999)] }, 'no-rate'],
    ['a payment before the first advance', { payments: [moved('2026-11-20', 5), moved('2026-12-21', 1_100)] }, 'date-order'],
    ['no advance', { advances: [] }, 'periods-out-of-range'],
    ['no payment', { payments: [] }, 'periods-out-of-range'],
    ['a payment below zero', { payments: [moved('2026-12-21', -5)] }, 'amount-out-of-range'],
    ['two halves of a month as one unit', { unitPeriod: { unit: 'semimonth', count: 2 } as never }, 'unit-period-invalid'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => usAprOfFlows(aCredit(changes as Partial<UsCredit>))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the usual unit-period', () => {
  const paidBy = (payments: readonly DatedAmount[], ...advances: DatedAmount[]): DatedCredit => ({
    advances: advances.length > 0 ? advances : [moved('2026-01-10', 1_000)],
    payments,
  });

  test.each([
    ['of monthly payments is a month', paidBy(monthlyFrom('2026-02-10', 90, 12)), { unit: 'month', count: 1 }],
    ['of month-end payments is a month', paidBy(monthlyFrom('2026-01-31', 90, 5)), { unit: 'month', count: 1 }],
    ['of fortnightly payments is two weeks', paidBy(daysFrom('2026-01-20', 90, 12, 14)), { unit: 'week', count: 2 }],
    ['of daily payments is a day', paidBy(daysFrom('2026-01-20', 90, 12, 1)), { unit: 'day', count: 1 }],
    [
      'of payments on the 1st and the 16th is half a month',
      paidBy([...monthlyFrom('2026-02-01', 90, 6), ...monthlyFrom('2026-02-16', 90, 6)]),
      { unit: 'semimonth', count: 1 },
    ],
    ['of one payment after six weeks is those 42 days', paidBy([moved('2026-02-21', 1_010)]), { unit: 'day', count: 42 }],
    ['of one payment after nine months is those', paidBy([moved('2026-10-10', 1_010)]), { unit: 'month', count: 9 }],
    ['of one payment after three years is a year', paidBy([moved('2029-01-10', 1_300)]), { unit: 'month', count: 12 }],
    [
      'is the shorter of two that come as often',
      paidBy([...daysFrom('2026-01-25', 90, 3, 7), moved('2026-03-10', 90), moved('2026-04-10', 90), moved('2026-05-10', 90)]),
      { unit: 'week', count: 1 },
    ],
    [
      'is the average where no interval comes twice',
      paidBy([moved('2026-01-30', 300), moved('2026-03-01', 300), moved('2026-04-13', 500)]),
      { unit: 'month', count: 1 },
    ],
  ] as const)('%s', (_, credit, unitPeriod) => {
    expect(usualUnitPeriod(credit)).toEqual(unitPeriod);
  });
});
