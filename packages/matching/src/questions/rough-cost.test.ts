import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProduct } from '../catalogue/product.builder.ts';
import { anyPricing } from '../testing/random-pricing.ts';
import { exactCosts, roughCosts } from './rough-cost.ts';

test('a rough cost has room for the exact one, of a loan, a line or a card', () => {
  const loans = fc.record({ amount: fc.integer({ min: 20_000, max: 5_000_000 }), tenorMonths: fc.integer({ min: 3, max: 60 }) });

  fc.assert(
    fc.property(anyPricing, loans, (pricing, loan) => {
      const product = aProduct({ pricing });
      const { lowestMinor, highestMinor } = exactCosts(product, loan);
      const { lowest, highest } = roughCosts(product, loan);

      expect([lowest.least <= lowestMinor, lowestMinor <= lowest.most]).toEqual([true, true]);
      expect([highest.least <= highestMinor, highestMinor <= highest.most]).toEqual([true, true]);
    }),
    { numRuns: 2_000 },
  );
});

test('a loan free of interest costs nothing, which needs no bounds', () => {
  const pricing = { ...aProduct().pricing, tiers: [{ annualPercent: '0' }] };

  expect(roughCosts(aProduct({ pricing }), { amount: 120_000, tenorMonths: 12 }).highest).toEqual({ least: 0, most: 0 });
});

test('nothing is known of a cost before amount and tenor are', () => {
  expect(roughCosts(aProduct(), { amount: 120_000 }).highest.most).toBe(Number.POSITIVE_INFINITY);
});

test('what is too little to be paid in so many parts costs more than anything', () => {
  expect(exactCosts(aProduct(), { amount: 10, tenorMonths: 60 }).lowestMinor).toBe(Number.POSITIVE_INFINITY);
});
