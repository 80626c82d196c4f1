import { describe, expect, test } from 'vitest';
import { annualCost } from './annual-cost.ts';
import { isoDate } from './dates.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { planFirstDueOn, planPayments } from './plan-flows.ts';
import { percent } from './rational.ts';
import { schedule } from './schedule.ts';

const terms: CreditPlanTerms = {
  price: minorUnits(1_200_000),
  annualRate: percent('9.9'),
  periods: 24,
  advancedOn: isoDate('2027-01-31'),
  rounding: 'half-up',
};
const item = { kind: 'service', payee: 'lender', inCost: true, amount: minorUnits(500) } as const;

describe('a plan whose rows nobody has read', () => {
  test('has the rows of its schedule when they are read, the same ones each time', () => {
    const plan = creditPlan(terms);

    expect(plan.rows).toEqual(schedule({ ...terms, principal: terms.price, repayment: { way: 'annuity' } }));
    expect(plan.rows).toBe(plan.rows);
  });

  test('is copied and serialised with them', () => {
    const plan = creditPlan(terms);

    expect(Object.keys(plan)).toContain('rows');
    expect({ ...plan }.rows).toHaveLength(24);
    expect(JSON.parse(JSON.stringify(plan)).rows).toEqual(structuredClone(plan).rows);
  });

  test('can be watched through a proxy that wraps what it gives, as pages do with their state', () => {
    const watched = <State extends object>(state: State): State =>
      new Proxy(state, {
        get: (target, key, receiver) => {
          const value = Reflect.get(target, key, receiver);
          return typeof value === 'object' && value !== null ? watched(value) : value;
        },
      });
    const plan = creditPlan(terms);

    expect(watched(plan).rows).toHaveLength(24);
    expect(annualCost(watched(plan), 'us-apr')).toEqual(annualCost(plan, 'us-apr'));
  });

  test('tells its payments and their first day as its rows do, whatever comes with them', () => {
    const plans = (['financed', 'with-first-payment', 'with-each-payment'] as const).map((paid) =>
      creditPlan({ ...terms, costItems: [{ ...item, paid }] }),
    );

    for (const plan of plans) {
      expect(planPayments(plan)).toEqual(plan.rows.map(({ payment }) => payment));
      expect(planFirstDueOn(plan)).toBe('2027-02-28');
    }
  });

  test('costs what a copy with other rows does not', () => {
    const plan = creditPlan(terms);
    const dearer = { ...plan, rows: plan.rows.map((row) => ({ ...row, interest: minorUnits(row.interest * 2) })) };

    expect(Number(annualCost(dearer, 'us-apr').percent)).toBeGreaterThan(Number(annualCost(plan, 'us-apr').percent) + 5);
    expect(annualCost({ ...plan }, 'us-apr')).toEqual(annualCost(plan, 'us-apr'));
  });

  test('is refused at once where its calendar ends before it does', () => {
    expect(() => creditPlan({ ...terms, advancedOn: isoDate('9998-06-30') })).toThrow(expect.objectContaining({ code: 'date-invalid' }));
  });
});
