import type { Product } from '@liana/matching';
import { priceOffer, roughOffer } from '@liana/pricing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoCatalogue } from '../src/testing/lenders.ts';

const products = demoCatalogue().products as Product[];

test('the bounds of a price hold it, for every product of the demo, whatever is wished and known', () => {
  const facts = fc.record({
    amount: fc.integer({ min: 1, max: 5_000_000 }),
    tenorMonths: fc.option(fc.integer({ min: 3, max: 60 }), { nil: undefined }),
    creditBand: fc.constantFrom(undefined, 'excellent', 'good', 'fair', 'building', 'unsure'),
  });

  fc.assert(
    fc.property(fc.constantFrom(...products), facts, (product, told) => {
      const rough = roughOffer(product, told);
      const price = priceOffer(product, told, '2026-11-22');
      if (!rough) return;
      expect(price!.tenorMonths).toBe(rough.tenorMonths);
      expect(price!.totalCostMinor).toBeGreaterThanOrEqual(rough.leastCostMinor);
      expect(price!.totalCostMinor).toBeLessThanOrEqual(rough.mostCostMinor);
    }),
    { numRuns: 3_000 },
  );
});
