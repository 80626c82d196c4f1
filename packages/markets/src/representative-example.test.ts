import { instalmentPlan, isoDate, minorUnits, percent, planApr } from '@liana/finance';
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
  return { productId, family, plan, annualCost: planApr(plan) };
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
      pick: { method: 'median-total-cost' },
      chosen: 1,
      ranked: [
        { productId: 'a', months: 24 },
        { productId: 'b', months: 24, totalCost: 36_516, annualCost: { percent: '13.99' } },
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

describe('the example that a share of agreements is not above', () => {
  const rule = { ...us.representativeExample, pick: { method: 'share-at-or-below', sharePercent: 51, basis: 'expected' } as const };
  const ruleSet = { ...us, representativeExample: rule };
  const weighed = (productId: string, annualPercent: string, agreements: number) => ({
    ...candidate(productId, annualPercent),
    agreements,
  });

  test('is the cheapest that reaches the share, by the agreements and not by the products', () => {
    const few = [weighed('cheap', '5', 50), weighed('middle', '15', 10), weighed('dear', '25', 40)];

    const { candidate: chosen, computation } = representativeExample(ruleSet, few);

    expect(chosen.productId).toBe('middle');
    expect(computation).toMatchObject({ chosen: 1, shareAtOrBelowPercent: 60, pick: { basis: 'expected' } });
  });

  test('counts what costs exactly as much, and leaves out what nobody agreed to', () => {
    const { candidate: chosen } = representativeExample(ruleSet, [weighed('none', '1', 0), weighed('a', '5', 51), weighed('b', '9', 49)]);

    expect(chosen.productId).toBe('a');
  });

  test('always covers the share, and one product less would not', () => {
    const agreements = fc.integer({ min: 1, max: 1_000 });
    const products = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), agreements), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(products, fc.integer({ min: 1, max: 100 }), (drawn, sharePercent) => {
        const pick = { method: 'share-at-or-below', sharePercent, basis: 'observed' } as const;
        const candidates = drawn.map(([rate, count], index) => weighed(`p${index}`, String(rate), count));

        const { computation } = representativeExample({ ...us, representativeExample: { ...rule, pick } }, candidates);

        const cheaper = computation.ranked.filter(
          (each) => each.annualCost.unroundedPercent < computation.ranked[computation.chosen]!.annualCost.unroundedPercent,
        );
        const all = computation.ranked.reduce((sum, each) => sum + each.agreements, 0);
        expect(computation.shareAtOrBelowPercent).toBeGreaterThanOrEqual(sharePercent);
        expect((100 * cheaper.reduce((sum, each) => sum + each.agreements, 0)) / all).toBeLessThan(sharePercent);
      }),
      { numRuns: 50 },
    );
  });
});
