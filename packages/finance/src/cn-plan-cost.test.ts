import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualCost } from './annual-cost.ts';
import { cnCostLevels, planCnCost } from './cn-plan-cost.ts';
import type { CostItem } from './cost-item.ts';
import { isoDate } from './dates.ts';
import { instalmentPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent, rational } from './rational.ts';

const guarantee: CostItem = {
  kind: 'guarantee',
  amount: minorUnits(1_190),
  paid: 'with-each-payment',
  payee: '安岭融资担保',
  inCost: true,
};
const service: CostItem = { kind: 'service', amount: minorUnits(3_000), paid: 'upfront', payee: '岚石银行', inCost: true };

const renovation = (costItems: readonly CostItem[], rate = '7.2') =>
  instalmentPlan({
    price: minorUnits(680_000),
    annualRate: percent(rate),
    months: 12,
    advancedOn: isoDate('2026-11-21'),
    rounding: 'half-up',
    costItems,
  });

describe('the all-in annual cost of a plan', () => {
  test('of ¥6,800 over 12 months at 7.2 % with a guarantee of ¥11.90 each month: ¥600.91 a month, ¥410.92 in all, 10.97 % a year', () => {
    const plan = renovation([guarantee]);

    expect(plan).toMatchObject({ instalment: 60_091, interest: 26_812, financeCharge: 41_092, totalOfPayments: 721_092 });
    expect(plan.costItems[0]!.total).toBe(14_280);
    expect(annualCost(plan, 'cn-simple').percent).toBe('10.97');
    expect(planCnCost(plan).compound.percent).toBe('11.54');
  });

  test('is told apart by interest, 7.20 %, and guarantee, 3.77 %, which add up to it', () => {
    const levels = cnCostLevels(renovation([guarantee]));

    expect(levels.map(({ item, level }) => [item?.kind, level.percent])).toEqual([
      [undefined, '7.20'],
      ['guarantee', '3.77'],
    ]);
  });

  test('is reckoned over the money in hand, so that what is kept back weighs more than its share', () => {
    const keptBack = renovation([{ ...service, amount: minorUnits(68_000) }], '0');

    expect(keptBack.received).toBe(612_000);
    expect(Number(annualCost(keptBack, 'cn-simple').percent)).toBeGreaterThan(18);
  });

  test('leaves out what the law does not count', () => {
    expect(annualCost(renovation([{ ...service, inCost: false }]), 'cn-simple').percent).toBe('7.20');
  });

  test('of one payment after a year counts all its twelve months', () => {
    const bullet = instalmentPlan({
      price: minorUnits(680_000),
      annualRate: percent('12'),
      months: 12,
      advancedOn: isoDate('2026-11-21'),
      rounding: 'half-up',
      repayment: { way: 'bullet', interest: 'compound' },
    });

    expect(annualCost(bullet, 'cn-simple').percent).toBe('12.00');
    expect(annualCost(bullet, 'cn-compound').percent).toBe('12.68');
  });

  test('always is the sum of its levels, in whatever order, as they are shown', () => {
    const anyItem = fc.record({
      kind: fc.constant('service' as const),
      amount: fc.integer({ min: 0, max: 2_000 }).map(minorUnits),
      paid: fc.constantFrom('financed' as const, 'upfront' as const, 'with-first-payment' as const, 'with-each-payment' as const),
      payee: fc.constant('岚石银行'),
      inCost: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 4 }), (items) => {
        const plan = renovation(items);

        const levels = cnCostLevels(plan);

        const sum = levels.reduce((total, { level }) => total.plus(rational(level.percent)), rational(0));
        expect(sum.compare(rational(annualCost(plan, 'cn-simple').percent))).toBe(0);
        expect(levels).toHaveLength(1 + items.filter(({ inCost }) => inCost).length);
      }),
    );
  });
});
