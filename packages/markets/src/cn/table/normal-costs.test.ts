import { type CostItem, minorUnits, ratio, rational, toDecimal } from '@liana/finance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleSetAt } from '../../market.ts';
import { aLoan, aPlan, on } from '../testing/offers.ts';
import { normalCosts } from './normal-costs.ts';

const rules = ruleSetAt('CN', on);

const anyItem: fc.Arbitrary<CostItem> = fc.record({
  kind: fc.constantFrom('guarantee' as const, 'service' as const, 'insurance' as const),
  amount: fc.integer({ min: 0, max: 3_000 }).map(minorUnits),
  paid: fc.constantFrom('with-first-payment' as const, 'with-each-payment' as const),
  payee: fc.constant('安岭融资担保'),
  inCost: fc.constant(true),
});
const anyPlan = fc.record({
  price: fc.integer({ min: 100_000, max: 20_000_000 }).map(minorUnits),
  annualRate: fc.integer({ min: 0, max: 2_400 }).map((hundredths) => ratio(hundredths, 10_000)),
  months: fc.integer({ min: 1, max: 60 }),
  repayment: fc.constantFrom({ way: 'annuity' as const }, { way: 'equal-principal' as const }, { way: 'interest-first' as const }),
  costItems: fc.array(anyItem, { maxLength: 3 }),
});

test('whatever the offer, what the table lists adds up: amounts to the total, levels to the annual cost that leads, principal and cost to what is paid', () => {
  fc.assert(
    fc.property(anyPlan, (terms) => {
      const plan = aPlan(terms);
      const offer = aLoan({ plan, repayment: terms.repayment.way });

      const { lines, totalPercent, totalAmount } = normalCosts(offer);

      const levels = lines.reduce((sum, { levelPercent }) => sum.plus(rational(levelPercent)), rational(0));
      expect(toDecimal(levels, 2, 'half-up')).toBe(totalPercent);
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(totalAmount);
      expect(plan.principal + totalAmount).toBe(plan.totalOfPayments);
      const [leading] = rules.disclose(offer).sections.find(({ key }) => key === 'cost')!.rows;
      expect(leading!.value['zh-Hans']).toBe(`${totalPercent}%`);
    }),
    { numRuns: 60 },
  );
});
