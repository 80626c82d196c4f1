import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProduct } from '../catalogue/product.builder.ts';
import type { Product } from '../catalogue/schema.ts';
import { costBounds } from '../match/cost-bounds.ts';
import { exactCosts, roughCosts } from './rough-cost.ts';

const rate = fc.integer({ min: 0, max: 3_599 }).map((hundredths) => (hundredths / 100).toFixed(2));
const charge = fc.oneof(
  fc.integer({ min: 1, max: 50_000 }).map((amountMinor) => ({ amountMinor })),
  fc.integer({ min: 1, max: 1_000 }).map((hundredths) => ({ percentOfAmount: (hundredths / 100).toFixed(2) })),
);
const pricing: fc.Arbitrary<Product['pricing']> = fc
  .record({
    tiers: fc.tuple(rate, rate).map(([good, other]) => [{ creditBand: ['good'], annualPercent: good }, { annualPercent: other }]),
    rounding: fc.constantFrom('half-up', 'half-even', 'floor', 'ceiling'),
    fee: fc.option(
      fc.record({ charge, paid: fc.constantFrom('financed', 'upfront'), name: fc.constant({ en: 'Fee', 'zh-Hans': '费用' }) }),
      { nil: undefined },
    ),
  })
  .map(({ fee, ...rest }) => ({ convention: 'nominal-monthly', paidByMerchant: false, ...rest, ...(fee && { fee }) }));

test('a rough cost has room for the exact one', () => {
  const loans = fc.record({ amount: fc.integer({ min: 20_000, max: 5_000_000 }), tenorMonths: fc.integer({ min: 3, max: 60 }) });

  fc.assert(
    fc.property(pricing, loans, (priced, loan) => {
      const product = aProduct({ pricing: priced });
      const { lowestMinor, highestMinor } = costBounds(product, loan);
      const { lowest, highest } = roughCosts(product, loan);

      expect([lowest.least <= lowestMinor, lowestMinor <= lowest.most]).toEqual([true, true]);
      expect([highest.least <= highestMinor, highestMinor <= highest.most]).toEqual([true, true]);
    }),
    { numRuns: 1_000 },
  );
});

test('nothing is known of a cost before amount and tenor are', () => {
  expect(roughCosts(aProduct(), { amount: 120_000 }).highest.most).toBe(Number.POSITIVE_INFINITY);
});

test('what is too little to be paid in so many parts costs more than anything', () => {
  expect(exactCosts(aProduct(), { amount: 10, tenorMonths: 60 }).lowestMinor).toBe(Number.POSITIVE_INFINITY);
});
