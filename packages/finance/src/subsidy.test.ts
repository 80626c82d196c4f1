import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { byDayCount } from './day-count.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent, ratio } from './rational.ts';
import { schedule } from './schedule.ts';
import { type SubsidisedTerms, subsidisedPlan } from './subsidy.ts';

function purchase(changes: Partial<SubsidisedTerms> = {}): SubsidisedTerms {
  return {
    price: minorUnits(120_000),
    annualRate: percent('12'),
    periods: 12,
    advancedOn: isoDate('2026-11-22'),
    rounding: 'half-up',
    ...changes,
  };
}

describe('a 0 % plan', () => {
  test('costs the buyer the price and the merchant the interest', () => {
    const plan = subsidisedPlan(purchase());

    expect(new Set(plan.rows.map((row) => row.payment))).toEqual(new Set([10_000]));
    // 100.00 × (1 − 1.01^−12) ÷ 0.01.
    expect(plan.advanced).toBe(112_551);
    expect(plan.subsidy).toBe(7_449);
  });

  test('needs no subsidy from a lender that asks for no interest', () => {
    expect(subsidisedPlan(purchase({ annualRate: percent('0') })).subsidy).toBe(0);
  });

  test('gives the lender its rate: what it handed over, lent at that rate, is cleared by the buyer’s payments', () => {
    const anyPurchase = fc
      .record({
        price: fc.integer({ min: 10_000, max: 10_000_000 }).map(minorUnits),
        annualRate: fc.integer({ min: 0, max: 3_600 }).map((basisPoints) => ratio(basisPoints, 10_000)),
        periods: fc.integer({ min: 1, max: 48 }),
        accrual: fc.constantFrom(undefined, byDayCount('ACT/365')),
      })
      .map(purchase);

    fc.assert(
      fc.property(anyPurchase, (terms) => {
        const plan = subsidisedPlan(terms);
        const lent = schedule({ ...terms, principal: plan.advanced, repayment: { way: 'annuity' } });

        expect(sumMinor(plan.rows.map((row) => row.payment))).toBe(terms.price);
        expect(plan.advanced + plan.subsidy).toBe(terms.price);
        expect(Math.abs(lent[0]!.payment - terms.price / terms.periods)).toBeLessThan(2);
      }),
    );
  });

  test('is refused for a price of nothing', () => {
    expect(() => subsidisedPlan(purchase({ price: minorUnits(0) }))).toThrow(expect.objectContaining({ code: 'amount-out-of-range' }));
  });
});
