import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualCost } from './annual-cost.ts';
import type { CostItem } from './cost-item.ts';
import { isoDate } from './dates.ts';
import { creditPlan, type InstalmentPlanTerms, instalmentPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent, type Rational, ratio } from './rational.ts';

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

function aFee(paid: CostItem['paid'], amount = 5_000, inCost = true): CostItem {
  return { kind: 'arrangement', amount: minorUnits(amount), paid, payee: 'Fennick Credit', inCost };
}

const aShare = (rate: Rational, of: 'credit' | 'balance'): CostItem => ({
  kind: 'guarantee',
  rate,
  of,
  paid: 'upfront',
  payee: 'Anling',
  inCost: true,
});

const anyItem = fc.record({
  kind: fc.constantFrom('arrangement' as const, 'guarantee' as const, 'insurance' as const),
  amount: fc.integer({ min: 0, max: 5_000 }).map(minorUnits),
  paid: fc.constantFrom('financed' as const, 'upfront' as const, 'with-first-payment' as const, 'with-each-payment' as const),
  payee: fc.constant('Fennick Credit'),
  inCost: fc.boolean(),
});
const anyPlan = fc.record({
  price: fc.integer({ min: 50_000, max: 5_000_000 }).map(minorUnits),
  downPayment: fc.integer({ min: 0, max: 20_000 }).map(minorUnits),
  costItems: fc.array(anyItem, { maxLength: 3 }),
  annualRate: fc.integer({ min: 0, max: 3_600 }).map((hundredths) => ratio(hundredths, 10_000)),
  months: fc.integer({ min: 1, max: 84 }),
  repayment: fc.constantFrom({ way: 'annuity' as const }, { way: 'equal-principal' as const }, { way: 'interest-first' as const }),
});

describe('an instalment plan', () => {
  test('for $2,399.00 at 13.99 % over 24 months costs $365.16 and totals $2,764.16', () => {
    const plan = instalmentPlan(terms());

    expect(plan).toMatchObject({ instalment: 11_517, financeCharge: 36_516, amountFinanced: 239_900, totalOfPayments: 276_416 });
    expect(annualCost(plan, 'us-apr').percent).toBe('13.99');
  });

  test('starts a month after the advance and keeps the day of the advance', () => {
    const plan = instalmentPlan(terms({ advancedOn: isoDate('2027-01-31'), months: 3 }));

    expect(plan.rows.map((row) => row.dueOn)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect(annualCost(plan, 'us-apr').unroundedPercent).toBeCloseTo(13.99, 1);
  });

  test('at 0 % paid by the merchant costs the buyer nothing', () => {
    const plan = instalmentPlan(terms({ annualRate: percent('0') }));

    expect(plan).toMatchObject({ financeCharge: 0, totalPaid: 239_900 });
    expect(annualCost(plan, 'us-apr').percent).toBe('0.00');
  });

  test('takes the down payment off before anything is financed', () => {
    const plan = instalmentPlan(terms({ downPayment: minorUnits(39_900) }));

    expect(plan).toMatchObject({ credit: 200_000, principal: 200_000, amountFinanced: 200_000, downPayment: 39_900 });
    expect(plan.totalPaid).toBe(plan.totalOfPayments + 39_900);
  });

  test('borrows a financed item, but never counts it as credit in hand', () => {
    const plan = instalmentPlan(terms({ costItems: [aFee('financed')] }));

    expect(plan).toMatchObject({ credit: 239_900, principal: 244_900, amountFinanced: 239_900, received: 239_900, upfrontFees: 0 });
  });

  test('keeps an upfront item off the amount financed', () => {
    const plan = instalmentPlan(terms({ costItems: [aFee('upfront')] }));

    expect(plan).toMatchObject({ principal: 239_900, amountFinanced: 234_900, received: 234_900, upfrontFees: 5_000, instalment: 11_517 });
  });

  test('adds an item due with the first payment to that payment alone', () => {
    const plan = instalmentPlan(terms({ costItems: [aFee('with-first-payment', 900)] }));

    expect(plan.rows.slice(0, 2).map((row) => [row.payment, row.fees])).toEqual([
      [12_417, 900],
      [11_517, 0],
    ]);
    expect(plan.instalment).toBe(11_517);
  });

  test('adds an item due with each payment to all of them, and to the instalment', () => {
    const plan = instalmentPlan(terms({ costItems: [aFee('with-each-payment', 300)] }));

    expect(plan.rows.every((row) => row.fees === 300 && row.payment === row.interest + row.principal + 300)).toBe(true);
    expect(plan).toMatchObject({ instalment: 11_817, financeCharge: 36_516 + 24 * 300 });
  });

  test('charges a share of the credit, or of what is owed before each payment', () => {
    const guarantee = { kind: 'guarantee', paid: 'with-each-payment', payee: 'Anling', inCost: true } as const;
    const share = percent('0.1');

    const ofCredit = instalmentPlan(terms({ costItems: [{ ...guarantee, rate: share }] }));
    const ofBalance = instalmentPlan(terms({ costItems: [{ ...guarantee, rate: share, of: 'balance' }] }));

    expect(ofCredit.rows.every((row) => row.fees === 240)).toBe(true);
    expect(ofBalance.rows.slice(0, 3).map((row) => row.fees)).toEqual([240, 231, 222]);
  });

  test('costs more a year the earlier the same item is paid', () => {
    const rate = (paid: CostItem['paid']) => annualCost(instalmentPlan(terms({ costItems: [aFee(paid)] })), 'us-apr').unroundedPercent;

    expect(rate('upfront')).toBeGreaterThan(rate('with-first-payment'));
    expect(rate('with-first-payment')).toBeGreaterThan(annualCost(instalmentPlan(terms()), 'us-apr').unroundedPercent);
  });

  test('counts items outside the finance charge in the military rate, and there alone', () => {
    const plan = instalmentPlan(terms({ costItems: [aFee('upfront', 5_000, false)] }));

    expect(annualCost(plan, 'us-apr')).toEqual(annualCost(instalmentPlan(terms()), 'us-apr'));
    expect(annualCost(plan, 'us-mapr').convention).toBe('us-mapr');
    expect(annualCost(plan, 'us-mapr').unroundedPercent).toBeGreaterThan(annualCost(plan, 'us-apr').unroundedPercent);
  });

  test('always adds up: amount financed, finance charge and other items are the payments, price and cost are what is paid', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const plan = instalmentPlan({ ...terms(), ...any });
        const otherOutside = plan.costItems.filter(({ item }) => !item.inCost && item.paid.startsWith('with-'));
        const others = otherOutside.reduce((sum, { total }) => sum + total, 0);
        expect(plan.amountFinanced + plan.financeCharge + others).toBe(plan.totalOfPayments);
        expect(plan.totalPaid).toBe(any.price + plan.financeCharge + plan.otherFees);
        expect(plan.rows.every((row) => row.payment === row.interest + row.principal + row.fees)).toBe(true);
      }),
    );
  });

  test('may have a payment each quarter', () => {
    const quarters = creditPlan({ ...terms({ advancedOn: isoDate('2026-01-31') }), periods: 4, interval: { unit: 'month', count: 3 } });

    expect(quarters.rows.map((row) => row.dueOn)).toEqual(['2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31']);
    expect(annualCost(quarters, 'us-apr').percent).toBe('13.99');
  });

  test.each([
    ['a down payment of the whole price', { downPayment: minorUnits(239_900) }, 'down-payment-too-large'],
    ['a negative down payment', { downPayment: minorUnits(-1) }, 'amount-out-of-range'],
    ['a negative charge', { costItems: [aFee('upfront', -1)] }, 'amount-out-of-range'],
    ['a negative rate of a charge', { costItems: [aShare(percent('-1'), 'credit')] }, 'rate-out-of-range'],
    ['a share of the balance on the first day', { costItems: [aShare(percent('1'), 'balance')] }, 'charge-unknown'],
    ['a charge that is paid at no known time', { costItems: [aFee('someday' as CostItem['paid'])] }, 'charge-unknown'],
    ['a share of nothing known', { costItems: [aShare(percent('1'), 'price' as 'credit')] }, 'charge-unknown'],
    ['charges that eat up the credit', { costItems: [aFee('upfront', 239_900)] }, 'amount-out-of-range'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => instalmentPlan(terms(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
