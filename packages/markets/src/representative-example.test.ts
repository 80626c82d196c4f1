import { instalmentPlan, isoDate, minorUnits, percent } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetAt } from './market.ts';
import { type ExampleCandidate, representativeExample } from './representative-example.ts';

const on = isoDate('2026-11-21');
const us = ruleSetAt('US', on);

function candidate(productId: string, annualPercent: string, months = 24, family = 'instalment'): ExampleCandidate {
  const plan = instalmentPlan({
    price: minorUnits(239_900),
    annualRate: percent(annualPercent),
    months,
    advancedOn: on,
    rounding: 'half-up',
  });
  return { productId, family, plan };
}

describe('the representative example', () => {
  test('is the product of median total cost, not the cheapest', () => {
    const { candidate: chosen } = representativeExample(us, [
      candidate('dear', '24'),
      candidate('cheap', '0'),
      candidate('middle', '13.99'),
    ]);

    expect(chosen.productId).toBe('middle');
  });

  test('of an even number is the dearer of the middle two, so that it never flatters', () => {
    const { candidate: chosen } = representativeExample(us, [
      candidate('a', '5'),
      candidate('b', '9'),
      candidate('c', '13'),
      candidate('d', '17'),
    ]);

    expect(chosen.productId).toBe('c');
  });

  test('is an instalment product', () => {
    const { candidate: chosen } = representativeExample(us, [candidate('line', '1', 24, 'revolving-line'), candidate('loan', '20')]);

    expect(chosen.productId).toBe('loan');
  });

  test('keeps how it came about', () => {
    const { computation } = representativeExample(us, [candidate('b', '13.99'), candidate('a', '5')]);

    expect(computation).toMatchObject({
      ruleSetId: 'US-2026-01-01',
      method: 'median-total-cost',
      chosen: 1,
      ranked: [
        { productId: 'a', months: 24 },
        { productId: 'b', months: 24, totalCost: 36_516, apr: { percent: '13.99' } },
      ],
    });
  });

  test('has at least as many products as cheap on one side as dear on the other, in whatever order they come', () => {
    const rates = fc.uniqueArray(fc.integer({ min: 0, max: 3_500 }), { minLength: 1, maxLength: 9 });

    fc.assert(
      fc.property(rates, fc.infiniteStream(fc.nat()), (hundredths, stream) => {
        const all = hundredths.map((rate) => candidate(`p-${rate}`, (rate / 100).toFixed(2)));
        const shuffled = all
          .map((each) => ({ each, at: stream.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const { candidate: chosen } = representativeExample(us, shuffled);

        const cheaper = all.filter(({ plan }) => plan.financeCharge < chosen.plan.financeCharge).length;
        const dearer = all.filter(({ plan }) => plan.financeCharge > chosen.plan.financeCharge).length;
        expect(chosen.productId).toBe(representativeExample(us, all).candidate.productId);
        expect(cheaper).toBeGreaterThanOrEqual(dearer);
        expect(cheaper - dearer).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('is refused where nothing is admissible', () => {
    expect(() => representativeExample(us, [candidate('line', '10', 24, 'revolving-line')])).toThrow(
      expect.objectContaining({ name: 'MarketError', code: 'no-admissible-product' }),
    );
  });
});
