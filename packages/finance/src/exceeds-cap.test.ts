import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualCost, type CostConvention } from './annual-cost.ts';
import { aprExceeds, cnCostExceeds } from './cap-of-flows.ts';
import type { CostItem } from './cost-item.ts';
import { addDays, isoDate } from './dates.ts';
import { exceedsCap, percentAbove } from './exceeds-cap.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent, ratio } from './rational.ts';
import type { Repayment } from './repayment.ts';
import { roundingModes } from './rounding.ts';

function plan(changes: Partial<CreditPlanTerms> = {}) {
  return creditPlan({
    price: minorUnits(100_000),
    annualRate: percent('24'),
    periods: 12,
    advancedOn: isoDate('2026-01-31'),
    rounding: 'half-up',
    ...changes,
  });
}

const conventions: CostConvention[] = ['us-apr', 'us-mapr', 'eu-aprc', 'uk-apr', 'cn-simple', 'cn-compound'];
const anyItem = fc.record({
  kind: fc.constant('guarantee' as const),
  amount: fc.integer({ min: 0, max: 900 }).map(minorUnits),
  paid: fc.constantFrom<CostItem['paid']>('financed', 'upfront', 'with-first-payment', 'with-each-payment'),
  payee: fc.constant('Anling'),
  inCost: fc.boolean(),
});
const anyPlan = fc
  .record({
    price: fc.integer({ min: 50_000, max: 100_000_000 }).map(minorUnits),
    annualRate: fc.integer({ min: 0, max: 50_000 }).map((thousandths) => ratio(thousandths, 100_000)),
    periods: fc.integer({ min: 1, max: 60 }),
    costItems: fc.array(anyItem, { maxLength: 2 }),
    firstDueOn: fc.integer({ min: 10, max: 80 }).map((days) => addDays(isoDate('2026-01-31'), days)),
    rounding: fc.constantFrom(...roundingModes),
    repayment: fc.constantFrom<Repayment>({ way: 'annuity' }, { way: 'equal-principal' }, { way: 'bullet', interest: 'compound' }),
  })
  .map(plan);

describe('a cost above a cap', () => {
  test('is told to the last cent: 999.99 over 36 months at 24 % costs 24.0001 %, 1,000.00 over 24 costs less than 24 %', () => {
    const above = plan({ price: minorUnits(99_999), periods: 36 });
    const below = plan({ periods: 24 });

    expect(exceedsCap(above, 'us-apr', '24')).toBe(true);
    expect(annualCost(above, 'us-apr').percent).toBe('24.00');
    expect(exceedsCap(below, 'us-apr', '24')).toBe(false);
  });

  test('is not one that is exactly at it', () => {
    const yearly = { periods: 1, interval: { unit: 'month', count: 12 } } as const;
    const oneYear = plan({ ...yearly, annualRate: percent('12'), price: minorUnits(10_000) });

    for (const convention of conventions) {
      expect(exceedsCap(oneYear, convention, '12'), convention).toBe(false);
      expect(exceedsCap(oneYear, convention, '11.99999999999999999999'), convention).toBe(true);
    }
  });

  test('is none where nothing is charged', () => {
    const free = plan({ annualRate: percent('0') });

    for (const convention of conventions) expect(exceedsCap(free, convention, 0), convention).toBe(false);
  });

  test('is the sign that decimals of 120 digits give', () => {
    const Precise = Decimal.clone({ precision: 120 });
    fc.assert(
      fc.property(anyPlan, fc.constantFrom('12', '24', '36'), (any, limit) => {
        const year = new Precise(limit).div(100);
        const counted = any.costItems.filter(({ item }) => item.inCost);
        const received = any.principal - sumOf(counted.map(({ onFirstDay }) => onFirstDay));
        const worthAt = (growth: Decimal, ofYear: number) => {
          const values = any.rows.map(({ interest, principal }, at) => {
            const paid = interest + principal + sumOf(counted.map(({ withPayments }) => withPayments[at]!));
            const months = at + 1 + any.periods - any.rows.length;
            return new Precise(paid).div(growth.pow(new Precise(months).div(ofYear)));
          });
          return values.reduce((sum, value) => sum.plus(value));
        };

        expect(exceedsCap(any, 'cn-simple', limit)).toBe(worthAt(year.div(12).plus(1), 1).gt(received));
        expect(exceedsCap(any, 'cn-compound', limit)).toBe(worthAt(year.plus(1), 12).gt(received));
      }),
      { numRuns: 40 },
    );
  });

  test('agrees by every convention with the rate that is found, wherever that is not on the cap itself', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...conventions), fc.integer({ min: 0, max: 60_000 }), (any, convention, thousandths) => {
        const limit = thousandths / 1_000;
        const { unroundedPercent } = annualCost(any, convention);
        fc.pre(Math.abs(unroundedPercent - limit) > 1e-6);

        expect(exceedsCap(any, convention, limit)).toBe(unroundedPercent > limit);
      }),
    );
  });

  test('turns from one to the other within a billionth of the rate that is found', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...conventions), (any, convention) => {
        const { unroundedPercent } = annualCost(any, convention);
        fc.pre(unroundedPercent < 1e4 && unroundedPercent > 1e-6);
        const hair = 1e-9 * (1 + unroundedPercent);

        expect(exceedsCap(any, convention, (unroundedPercent - hair).toFixed(15))).toBe(true);
        expect(exceedsCap(any, convention, (unroundedPercent + hair).toFixed(15))).toBe(false);
      }),
    );
  });

  test('of flows is told as exactly: two percent of a month is 24 % a year, and not a hair more', () => {
    const month = { received: minorUnits(10_000), payments: [minorUnits(10_200)] };
    // Fifteen odd days of thirty: 1 % for half a month, simple, and 2 % for the whole one.
    const payments = [minorUnits(10_302)];
    const odd = { amountFinanced: minorUnits(10_000), advancedOn: isoDate('2026-01-01'), firstDueOn: isoDate('2026-02-16'), payments };

    for (const exceeds of [(limit: string) => cnCostExceeds(month, 'cn-simple', limit), (limit: string) => aprExceeds(odd, limit)]) {
      expect(exceeds('24')).toBe(false);
      expect(exceeds('23.999999999999999999')).toBe(true);
    }
    expect(cnCostExceeds(month, 'cn-compound', '26.824179456254532')).toBe(false);
    expect(cnCostExceeds(month, 'cn-compound', '26.824179456254531')).toBe(true);
  });

  test('is asked of a cap that is a decimal number from zero up', () => {
    expect(() => exceedsCap(plan(), 'us-apr', '-1')).toThrow(expect.objectContaining({ code: 'rate-out-of-range' }));
    expect(() => exceedsCap(plan(), 'us-apr', Number.NaN)).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
  });

  test.each([
    ['24.38', 24.38, '24.38'],
    ['24.00', 24.0008, '24.0008'],
    ['24.00', 24.00001, '24.00001'],
    ['24.00', 24, 'more than 24'],
  ])('shown as %s, found as %s, is written %s', (shown, unroundedPercent, text) => {
    expect(percentAbove({ convention: 'us-apr', percent: shown, unroundedPercent }, 24)).toBe(text);
  });
});

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
