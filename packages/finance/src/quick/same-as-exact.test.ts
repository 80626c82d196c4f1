import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuityInstalment as exactInstalment, annuitySchedule as exactSchedule } from '../annuity.ts';
import { type CreditPlanTerms, creditPlan } from '../instalment-plan.ts';
import { type MinorUnits, minorUnits } from '../money.ts';
import { overpaysExactly } from '../overpays.ts';
import { type InstalmentPlan, planOf } from '../plan.ts';
import { itemsOfCost } from '../plan-flows.ts';
import { type Rational, ratio } from '../rational.ts';
import { roundingModes } from '../rounding.ts';
import { aCostItem, aDay } from '../testing/arbitrary.ts';
import { answer } from '../testing/sound.ts';
import { monthly, unitPeriodsBetween } from '../unit-period.ts';
import { readRows } from '../unread-rows.ts';
import { usApr as exactApr } from '../us-apr.ts';
import { regularPayments } from '../us-plan-cost.ts';
import { annuityInstalment } from './annuity.ts';
import { overpaysInDoubles } from './overpays-in-doubles.ts';
import { usApr } from './us-apr.ts';

/** From one minor unit to a million dollars, ten million yen or a thousand and some dinars, the small as often as the large. */
const aPrice = fc
  .tuple(fc.constantFrom(0, 2, 3), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 999 }))
  .map(([exponent, zeros, digits]) => minorUnits(Math.min(1_000_000_000, digits * 10 ** (zeros + exponent) + (digits % 7))));

/** Of a year: mostly those of loans, up to 1,000 %, with up to eight digits; none at all in one of twenty. */
const aRate: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(ratio(0, 1)) },
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 6_000 }).map((units) => ratio(units, 10_000)) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }).map((units) => ratio(units, 100_000_000)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1_000 }).map((units) => ratio(units, 100)) },
);

const somePeriods = fc.oneof(
  { weight: 15, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 480 }) },
);

const someTerms: fc.Arbitrary<CreditPlanTerms> = fc.record(
  {
    price: aPrice,
    annualRate: aRate,
    periods: somePeriods,
    advancedOn: aDay,
    rounding: fc.constantFrom(...roundingModes),
    costItems: fc.array(aCostItem, { maxLength: 2 }),
    dueDay: fc.integer({ min: 1, max: 31 }),
  },
  { requiredKeys: ['price', 'annualRate', 'periods', 'advancedOn', 'rounding'] },
);

/** The plan by whole numbers of any length alone. */
function exactPlan(terms: CreditPlanTerms, firstDueOn: InstalmentPlan['advancedOn']): InstalmentPlan {
  const { annualRate, periods, rounding, dueDay = Number(terms.advancedOn.slice(8)) } = terms;
  const rowsOf = (principal: MinorUnits) =>
    readRows(exactSchedule({ principal, periodicRate: annualRate.over(12), periods, rounding, firstDueOn, dueDay }));
  return planOf(terms, { interval: monthly, periods }, rowsOf);
}

describe('what doubles find is what whole numbers of any length and the slow search find', () => {
  test('in 100,000 plans: every row to the unit, every total, and the annual percentage rate to the digit', { timeout: 240_000 }, () => {
    let priced = 0;
    fc.assert(
      fc.property(someTerms, (terms) => {
        const plan = answer(() => creditPlan(terms));
        const firstDueOn = plan?.rows[0]?.dueOn ?? terms.advancedOn;
        const exact = answer(() => exactPlan(terms, firstDueOn));
        if (!plan || !exact) return plan === exact;

        priced += 1;
        const flows = regularPayments(plan, itemsOfCost);
        return (
          JSON.stringify(plan, asText) === JSON.stringify(exact, asText) &&
          answer(() => usApr(flows).percent) === answer(() => exactApr(flows).percent)
        );
      }),
      { numRuns: 100_000 },
    );

    expect(priced).toBeGreaterThan(60_000);
  });

  test('where an instalment lies on half a unit, or beside it by less than doubles tell', () => {
    // One payment is the principal and its interest: half as much again, and a billion and a half of one, more or less by 1e-30.
    const halves = [1, 3, 5, 999_999_999].map((odd) => ({ principal: minorUnits(odd), periodicRate: ratio(1, 2), periods: 1 }));
    const beside = [1n, -1n].map((by) => ({
      principal: minorUnits(10 ** 9),
      periodicRate: ratio(10n ** 30n + by, 2n * 10n ** 39n),
      periods: 1,
    }));

    for (const terms of [...halves, ...beside].flatMap((each) => roundingModes.map((rounding) => ({ ...each, rounding })))) {
      expect(annuityInstalment(terms)).toBe(exactInstalment(terms));
    }
    const [up, down] = beside.map((terms) => annuityInstalment({ ...terms, rounding: 'half-down' }));
    expect([up, down]).toEqual([1_000_000_001, 1_000_000_000]);
  });

  test('where a cap is the cost itself, they do not tell, and elsewhere they tell the truth', () => {
    let told = 0;
    fc.assert(
      fc.property(someTerms, fc.integer({ min: 0, max: 400 }), (terms, tenths) => {
        const plan = answer(() => creditPlan({ ...terms, price: minorUnits(terms.price + 1_000) }));
        if (!plan) return true;
        const { amountFinanced, payments, advancedOn, firstDueOn, dueDay } = regularPayments(plan, itemsOfCost);
        const first = unitPeriodsBetween(advancedOn, firstDueOn, monthly, dueDay);
        const series = { payments, whole: first.whole, simple: first.odd / first.length };
        const rate = ratio(tenths, 12_000);
        const sure = overpaysInDoubles(amountFinanced, series, rate.toNumber());
        if (sure === undefined) return true;

        told += 1;
        return sure === overpaysExactly(amountFinanced, payments, rate, first);
      }),
      { numRuns: 5_000 },
    );

    expect(told).toBeGreaterThan(4_000);
    // A thousand that costs exactly the cap for one period, and a unit more or less.
    const caps = Array.from({ length: 300 }, (_, thousandths) => thousandths + 1);
    const toldAt = (by: number) =>
      caps.map((cap) => overpaysInDoubles(1_000, { payments: [1_000 + cap + by], whole: 1, simple: 0 }, cap / 1_000));
    expect([-1, 0, 1].map((by) => [...new Set(toldAt(by))])).toEqual([[false], [undefined], [true]]);
  });
});

const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
