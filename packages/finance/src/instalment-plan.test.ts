import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { type InstalmentPlanTerms, instalmentPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent, ratio } from './rational.ts';

function terms(changes: Partial<InstalmentPlanTerms> = {}): InstalmentPlanTerms {
  return {
    price: minorUnits(239_900),
    annualRate: percent('13.99'),
    months: 24,
    advancedOn: isoDate('2026-11-21'),
    rounding: 'half-up',
    ...changes,
  };
}

const fee = fc.record({
  amount: fc.integer({ min: 0, max: 5_000 }).map(minorUnits),
  paid: fc.constantFrom('financed' as const, 'upfront' as const, 'with-first-payment' as const),
});
const anyPlan = fc.record({
  price: fc.integer({ min: 50_000, max: 5_000_000 }).map(minorUnits),
  downPayment: fc.integer({ min: 0, max: 20_000 }).map(minorUnits),
  fees: fc.array(fee, { maxLength: 3 }),
  otherFees: fc.integer({ min: 0, max: 5_000 }).map(minorUnits),
  annualRate: fc.integer({ min: 0, max: 3_600 }).map((hundredths) => ratio(hundredths, 10_000)),
  months: fc.integer({ min: 1, max: 84 }),
});

describe('an instalment plan', () => {
  test('for $2,399.00 at 13.99 % over 24 months costs $365.16 and totals $2,764.16', () => {
    const plan = instalmentPlan(terms());

    expect(plan).toMatchObject({ instalment: 11_517, financeCharge: 36_516, amountFinanced: 239_900, totalOfPayments: 276_416 });
    expect(plan.apr.percent).toBe('13.99');
  });

  test('starts a month after the advance and keeps the day of the advance', () => {
    const plan = instalmentPlan(terms({ advancedOn: isoDate('2027-01-31'), months: 3 }));

    expect(plan.rows.map((row) => row.dueOn)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect(plan.apr.unroundedPercent).toBeCloseTo(13.99, 1);
  });

  test('at 0 % paid by the merchant costs the buyer nothing', () => {
    const plan = instalmentPlan(terms({ annualRate: percent('0') }));

    expect(plan).toMatchObject({ financeCharge: 0, totalPaid: 239_900 });
    expect(plan.apr.percent).toBe('0.00');
  });

  test('takes the down payment off before anything is financed', () => {
    const plan = instalmentPlan(terms({ downPayment: minorUnits(39_900) }));

    expect(plan).toMatchObject({ principal: 200_000, amountFinanced: 200_000, downPayment: 39_900 });
    expect(plan.totalPaid).toBe(plan.totalOfPayments + 39_900);
  });

  test('borrows a financed fee, but never counts it as credit in hand', () => {
    const plan = instalmentPlan(terms({ fees: [{ amount: minorUnits(5_000), paid: 'financed' }] }));

    expect(plan).toMatchObject({ principal: 244_900, amountFinanced: 239_900, upfrontFees: 0 });
  });

  test('keeps an upfront fee off the amount financed', () => {
    const plan = instalmentPlan(terms({ fees: [{ amount: minorUnits(5_000), paid: 'upfront' }] }));

    expect(plan).toMatchObject({ principal: 239_900, amountFinanced: 234_900, upfrontFees: 5_000, instalment: 11_517 });
  });

  test('adds a fee due with the first payment to that payment alone', () => {
    const plan = instalmentPlan(terms({ fees: [{ amount: minorUnits(900), paid: 'with-first-payment' }] }));

    expect(plan.rows.slice(0, 2).map((row) => [row.payment, row.fees])).toEqual([
      [12_417, 900],
      [11_517, 0],
    ]);
    expect(plan.instalment).toBe(11_517);
  });

  test('costs more a year the earlier the same fee is paid', () => {
    const rate = (paid: 'upfront' | 'with-first-payment') =>
      instalmentPlan(terms({ fees: [{ amount: minorUnits(5_000), paid }] })).apr.unroundedPercent;

    expect(rate('upfront')).toBeGreaterThan(rate('with-first-payment'));
    expect(rate('with-first-payment')).toBeGreaterThan(instalmentPlan(terms()).apr.unroundedPercent);
  });

  test('counts fees outside the finance charge in the military rate, and there alone', () => {
    const plan = instalmentPlan(terms({ otherFees: minorUnits(5_000) }));

    expect(plan.apr).toEqual(instalmentPlan(terms()).apr);
    expect(plan.mapr.convention).toBe('us-mapr');
    expect(plan.mapr.unroundedPercent).toBeGreaterThan(plan.apr.unroundedPercent);
  });

  test('always adds up: amount financed and finance charge are the payments, price and cost are what is paid', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const plan = instalmentPlan({ ...terms(), ...any });
        expect(plan.amountFinanced + plan.financeCharge).toBe(plan.totalOfPayments);
        expect(plan.totalPaid).toBe(any.price + plan.financeCharge + plan.otherFees);
        expect(plan.mapr.unroundedPercent).toBeGreaterThanOrEqual(plan.apr.unroundedPercent);
      }),
    );
  });

  test.each([
    ['a down payment of the whole price', { downPayment: minorUnits(239_900) }, 'down-payment-too-large'],
    ['a negative down payment', { downPayment: minorUnits(-1) }, 'amount-out-of-range'],
    ['a negative fee', { fees: [{ amount: minorUnits(-1), paid: 'upfront' }] }, 'amount-out-of-range'],
    ['fees that eat up the credit', { fees: [{ amount: minorUnits(239_900), paid: 'upfront' }] }, 'amount-out-of-range'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => instalmentPlan(terms(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
