import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualCost, type CostConvention } from './annual-cost.ts';
import type { CostItem } from './cost-item.ts';
import { isoDate } from './dates.ts';
import { periodicOfEffective } from './effective-rate.ts';
import { exceedsCap } from './exceeds-cap.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent, rational } from './rational.ts';
import type { Repayment } from './repayment.ts';
import { roundingModes } from './rounding.ts';
import { planWithinCaps } from './within-caps.ts';

function terms(changes: Partial<CreditPlanTerms> = {}): CreditPlanTerms {
  return {
    price: minorUnits(99_999),
    annualRate: percent('24'),
    periods: 36,
    advancedOn: isoDate('2026-01-15'),
    rounding: 'half-up',
    ...changes,
  };
}

const nominal: CostConvention[] = ['us-apr', 'us-mapr', 'cn-simple'];
const effective: CostConvention[] = ['eu-aprc', 'uk-apr', 'cn-compound'];
const anyCap = fc.constantFrom('12', '24', '36');
const anyLoan = fc.record({
  price: fc.integer({ min: 20_000, max: 1_000_000_000 }).map(minorUnits),
  periods: fc.integer({ min: 1, max: 84 }),
  rounding: fc.constantFrom(...roundingModes),
  repayment: fc.constantFrom<Repayment>(
    { way: 'annuity' },
    { way: 'equal-principal' },
    { way: 'interest-first' },
    { way: 'balloon', balloon: minorUnits(10_000) },
  ),
});

describe('a plan that is priced at a cap', () => {
  test('is rounded down where a rounded cent would lift it above, and stays as it is where it would not', () => {
    const caps = [{ measure: 'us-mapr', limitPercent: 24 }] as const;

    const lowered = planWithinCaps(terms(), caps)!;
    const untouched = planWithinCaps(terms({ price: minorUnits(100_000), periods: 24 }), caps);

    expect(annualCost(creditPlan(terms()), 'us-mapr').unroundedPercent).toBeGreaterThan(24);
    expect(annualCost(lowered, 'us-mapr').unroundedPercent).toBeLessThan(24);
    expect(lowered).toEqual(creditPlan(terms({ rounding: 'floor' })));
    expect(untouched).toEqual(creditPlan(terms({ price: minorUnits(100_000), periods: 24 })));
  });

  test('never exceeds it, by any way of rounding and repayment, where the cap is a nominal rate', () => {
    fc.assert(
      fc.property(anyLoan, anyCap, fc.constantFrom(...nominal), (loan, limitPercent, measure) => {
        const plan = planWithinCaps(terms({ ...loan, annualRate: percent(limitPercent) }), [{ measure, limitPercent }]);

        expect(plan).toBeDefined();
        expect(exceedsCap(plan!, measure, limitPercent)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('never exceeds it by steps, after a grace, or by one payment at the end', () => {
    const steps = [
      { payments: 12, weight: rational('1.4') },
      { payments: 24, weight: rational(1) },
    ];
    const anyWay = fc.constantFrom<Partial<CreditPlanTerms>>(
      { repayment: { way: 'stepped', steps } },
      { grace: { periods: 6, interest: 'capitalised' } },
      { grace: { periods: 6, interest: 'paid' }, repayment: { way: 'equal-principal' } },
      { repayment: { way: 'bullet', interest: 'compound' } },
    );
    fc.assert(
      fc.property(anyLoan, anyWay, anyCap, ({ price, rounding }, way, limitPercent) => {
        const caps = [{ measure: 'cn-simple' as const, limitPercent }];
        const plan = planWithinCaps(terms({ price, rounding, annualRate: percent(limitPercent), ...way }), caps);

        expect(plan).toBeDefined();
        expect(exceedsCap(plan!, 'cn-simple', limitPercent)).toBe(false);
      }),
    );
  });

  test('never exceeds it where the cap is an effective rate', () => {
    fc.assert(
      fc.property(anyLoan, anyCap, fc.constantFrom(...effective), (loan, limitPercent, measure) => {
        const annualRate = periodicOfEffective(percent(limitPercent), 12).times(rational(12));
        const plan = planWithinCaps(terms({ ...loan, annualRate }), [{ measure, limitPercent }]);

        expect(plan).toBeDefined();
        expect(exceedsCap(plan!, measure, limitPercent)).toBe(false);
      }),
    );
  });

  test('never exceeds it with charges, where the terms without any rounding do not', () => {
    const anyCharge = fc.record({
      kind: fc.constant('guarantee' as const),
      rate: fc.integer({ min: 0, max: 40 }).map((tenThousandths) => percent(`0.${String(tenThousandths).padStart(2, '0')}`)),
      of: fc.constantFrom('credit' as const, 'balance' as const),
      paid: fc.constant<CostItem['paid']>('with-each-payment'),
      payee: fc.constant('Anling'),
      inCost: fc.constant(true),
    });
    fc.assert(
      fc.property(anyLoan, fc.array(anyCharge, { maxLength: 2 }), fc.constantFrom(...nominal), (loan, costItems, measure) => {
        // A million times the units are as good as no rounding.
        const repayment =
          loan.repayment.way === 'balloon' ? { ...loan.repayment, balloon: minorUnits(loan.repayment.balloon * 1e4) } : loan.repayment;
        const fine = creditPlan(terms({ ...loan, repayment, costItems, price: minorUnits(loan.price * 1e4) }));
        const limitPercent = (annualCost(fine, measure).unroundedPercent + 0.0001).toFixed(9);

        const plan = planWithinCaps(terms({ ...loan, costItems }), [{ measure, limitPercent }]);

        expect(plan).toBeDefined();
        expect(exceedsCap(plan!, measure, limitPercent)).toBe(false);
      }),
    );
  });

  test('has no plan where the terms themselves are above the cap, even if rounding down would bring it under', () => {
    const caps = [{ measure: 'cn-simple', limitPercent: 24 }] as const;
    const above = terms({ annualRate: percent('24.001') });

    expect(annualCost(creditPlan({ ...above, rounding: 'floor' }), 'cn-simple').unroundedPercent).toBeLessThan(24);
    expect(planWithinCaps(above, caps)).toBeUndefined();
    expect(planWithinCaps(terms({ annualRate: percent('24.01'), price: minorUnits(1_000_000_000_000) }), caps)).toBeUndefined();
  });

  test('is held against every cap', () => {
    const caps = [
      { measure: 'us-mapr', limitPercent: 36 },
      { measure: 'us-apr', limitPercent: 12 },
    ] as const;

    expect(planWithinCaps(terms(), caps)).toBeUndefined();
  });
});
