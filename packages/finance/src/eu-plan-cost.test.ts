import { describe, expect, test } from 'vitest';
import { aprc } from './aprc.ts';
import { isoDate } from './dates.ts';
import { planAprc } from './eu-plan-cost.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent } from './rational.ts';

function plan(changes: Partial<CreditPlanTerms> = {}) {
  return creditPlan({
    price: minorUnits(600_000),
    annualRate: percent('12'),
    periods: 12,
    advancedOn: isoDate('2026-01-31'),
    rounding: 'half-up',
    ...changes,
  });
}

describe('the annual percentage rate of charge of a plan', () => {
  test('at 12 % a year, charged monthly, is 12.7 %: a year of twelve months at one percent', () => {
    const rate = planAprc(plan(), 'uk-apr');

    expect(rate).toMatchObject({ convention: 'uk-apr', percent: '12.7' });
    expect(rate.unroundedPercent).toBeCloseTo((1.01 ** 12 - 1) * 100, 2);
  });

  test('leaves a financed charge out of the credit, and what is no cost out of the payments', () => {
    const charge = { kind: 'insurance', amount: minorUnits(6_000), payee: 'Harlow', inCost: true } as const;

    const financed = planAprc(plan({ costItems: [{ ...charge, paid: 'financed' }] }), 'eu-aprc').unroundedPercent;
    const voluntary = planAprc(plan({ costItems: [{ ...charge, paid: 'with-each-payment', inCost: false }] }), 'eu-aprc');

    expect(financed).toBeGreaterThan(planAprc(plan(), 'eu-aprc').unroundedPercent + 1);
    expect(voluntary).toEqual(planAprc(plan(), 'eu-aprc'));
  });

  test.each([
    ['weeks', { unit: 'week', count: 1 }, 'week'],
    ['fortnights', { unit: 'week', count: 2 }, 'week'],
    ['half months', { unit: 'semimonth', count: 1 }, 'month'],
    ['quarters', { unit: 'month', count: 3 }, 'month'],
    ['days', { unit: 'day', count: 30 }, 'day'],
  ] as const)('over %s is that of its dated flows', (_, interval, period) => {
    const any = plan({ interval, advancedOn: isoDate('2026-01-15') });
    const payments = any.rows.map(({ dueOn, payment }) => ({ on: dueOn, amount: payment }));

    const rate = planAprc(any, 'eu-aprc');

    const ofFlows = aprc({ advances: [{ on: any.advancedOn, amount: any.received }], payments, period }, 'eu-aprc');
    expect(rate.unroundedPercent).toBeCloseTo(ofFlows.unroundedPercent, 9);
  });
});
