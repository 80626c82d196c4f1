import { isoDate, minorUnits, percent, rational } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetAt } from '../market.ts';
import { unitedKingdom } from '../uk.ts';
import { aCard, aDearShortLoan, aLoan, aPlan, on } from './offers.builder.ts';

const uk = ruleSetAt('UK', on);
const breached = (offer: Parameters<NonNullable<typeof uk.breachedChargeCaps>>[0]) => uk.breachedChargeCaps!(offer);

/** £100 for 30 days: the daily cap allows £24.00. */
function aMonth(feeMinor: number) {
  const service = {
    kind: 'service',
    paid: 'with-each-payment',
    payee: 'Fennick Credit',
    inCost: true,
    amount: minorUnits(feeMinor),
  } as const;
  return aLoan({
    plan: aPlan({ price: minorUnits(10_000), annualRate: percent('0'), months: 1, costItems: [service] }),
    borrowingRatePercent: '0',
  });
}

describe('UK4: [M] high-cost short-term credit is capped at 0.8 % a day, 100 % in all and £15 for default', () => {
  test('exactly at the daily cap is allowed, a penny more is not', () => {
    expect(breached(aMonth(2_400))).toEqual([]);
    expect(breached(aMonth(2_401))).toEqual([{ id: 'uk-hcstc-daily-cost', limit: 2_400, charged: 2_401 }]);
  });

  test('repayments lower what the daily cap is reckoned on', () => {
    // £100 for 30 days, £66.67 for 31 and £33.34 for 31 are £6,100.31 for one day; 0.8 % of it is £48.80.
    const plan = (feeMinor: number) =>
      aPlan({
        price: minorUnits(10_000),
        annualRate: percent('0'),
        months: 3,
        costItems: [{ kind: 'service', paid: 'with-first-payment', payee: 'Fennick Credit', inCost: true, amount: minorUnits(feeMinor) }],
      });
    const fees = [4_880, 4_881].map((fee) => breached(aLoan({ plan: plan(fee), borrowingRatePercent: '0' })));

    expect(fees).toEqual([[], [{ id: 'uk-hcstc-daily-cost', limit: 4_880, charged: 4_881 }]]);
  });

  test('all charges together never exceed the credit', () => {
    const plan = aPlan({ price: minorUnits(10_000), annualRate: percent('280'), months: 12 });
    const breaches = breached(aLoan({ plan, borrowingRatePercent: '280' }));

    expect(breaches.find(({ id }) => id === 'uk-hcstc-total-cost')).toEqual({
      id: 'uk-hcstc-total-cost',
      limit: 10_000,
      charged: plan.financeCharge,
    });
  });

  test('charges for default count together', () => {
    const charge = (kind: 'late-charge' | 'returned-payment', amount: number) => ({
      kind,
      payee: 'Fennick Credit',
      standard: { amount: minorUnits(amount) },
    });
    const withCharges = (...amounts: [number, number]) =>
      breached(aDearShortLoan({ contingentCosts: [charge('late-charge', amounts[0]), charge('returned-payment', amounts[1])] }));

    expect(withCharges(1_000, 500)).toEqual([]);
    expect(withCharges(1_000, 501)).toEqual([{ id: 'uk-hcstc-default-charges', limit: 1_500, charged: 1_501 }]);
  });

  test('charges for default count in the total as well', () => {
    // £100 over a year at 140 % nominal charges £90.70; what is left to the cap is £9.30.
    const plan = aPlan({ price: minorUnits(10_000), annualRate: percent('140'), months: 12 });
    const room = 10_000 - plan.financeCharge;
    const late = (amount: number) =>
      breached(
        aLoan({
          plan,
          borrowingRatePercent: '140',
          contingentCosts: [{ kind: 'late-charge', payee: 'Fennick Credit', standard: { amount: minorUnits(amount) } }],
        }),
      ).filter(({ id }) => id === 'uk-hcstc-total-cost');

    expect(late(room)).toEqual([]);
    expect(late(room + 1)).toEqual([{ id: 'uk-hcstc-total-cost', limit: 10_000, charged: 10_001 }]);
  });

  test('interest on what is late never exceeds 0.8 % a day, which is 292 % a year', () => {
    const lateAt = (annualPercent: string) =>
      breached(aDearShortLoan({ contingentCosts: [{ kind: 'late-interest', payee: 'Fennick Credit', standard: { annualPercent } }] }));

    expect(lateAt('292')).toEqual([]);
    expect(lateAt('292.01')).toEqual([{ id: 'uk-hcstc-default-interest', limit: 240, charged: 241 }]);
  });

  test('no other credit is capped', () => {
    expect(breached(aLoan())).toEqual([]);
    expect(breached(aCard())).toEqual([]);
    expect(breached(aLoan({ plan: aPlan({ annualRate: percent('290'), months: 13 }), borrowingRatePercent: '290' }))).toEqual([]);
  });

  test('each figure can be changed without a change of code', () => {
    const settings = { dailyCostCapPercent: 0.7, highCostAprPercent: 40 };
    const changed = unitedKingdom([{ from: isoDate('2026-09-01'), settings }]).ruleSets.at(-1)!;

    expect(changed.breachedChargeCaps!(aMonth(2_400))).toEqual([{ id: 'uk-hcstc-daily-cost', limit: 2_100, charged: 2_400 }]);
  });

  test('a loan at its daily cap is not above it, whatever the amount', () => {
    const pence = fc.integer({ min: 1_000, max: 1_000_000 });

    fc.assert(
      fc.property(pence, (amount) => {
        const limit = Number((BigInt(amount) * 30n * 8n) / 1_000n);
        const priced = (feeMinor: number) => {
          const service = { kind: 'service', paid: 'with-each-payment', payee: 'x', inCost: true, amount: minorUnits(feeMinor) } as const;
          return aLoan({ plan: aPlan({ price: minorUnits(amount), annualRate: rational('0'), months: 1, costItems: [service] }) });
        };

        expect(breached(priced(limit))).toEqual([]);
        expect(breached(priced(limit + 1))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
