import type { Product } from '@liana/matching';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceOffer } from './price-offer.ts';
import { roughOffer } from './rough-offer.ts';

const words = { en: 'Plan', 'zh-Hans': '分期' };
const percent = (min: number, max: number) => fc.integer({ min, max }).map((hundredths) => (hundredths / 100).toFixed(2));
const fee = fc.record({
  name: fc.constant(words),
  charge: percent(1, 500).map((percentOfAmount) => ({ percentOfAmount })),
  paid: fc.constantFrom('financed', 'upfront'),
});
const minimum = fc.record({ percentOfBalance: percent(50, 500), floorMinor: fc.constantFrom(0, 2_500) });

/** Up to the cap of 36 %, where a price is rounded down. */
const anyProduct: fc.Arbitrary<Product> = fc
  .record(
    { annualPercent: fc.oneof(percent(0, 3_600), percent(3_590, 3_600)), rounding: fc.constantFrom('half-up', 'ceiling'), fee, minimum },
    { requiredKeys: ['annualPercent', 'rounding'] },
  )
  .map(({ annualPercent, ...pricing }) => ({
    id: 'alder-plan',
    lenderId: 'alder',
    family: 'instalment',
    name: words,
    currency: 'USD',
    amount: { minMinor: 10_000, maxMinor: 5_000_000 },
    tenorsMonths: pricing.minimum ? [] : [3, 6, 12, 24, 36, 60],
    pricing: { convention: 'nominal-monthly', tiers: [{ annualPercent }], paidByMerchant: false, ...pricing },
    moneyWithin: 'same-day',
    prepayment: { charge: 'free', text: words },
    rules: [],
    applicationFields: ['firstName'],
    stages: {},
  }));

test('quick bounds of a price hold whatever is sold, and name the tenor that is priced', () => {
  const wishes = fc.record({ amount: fc.integer({ min: 1_000, max: 5_000_000 }), tenorMonths: fc.integer({ min: 1, max: 70 }) });

  fc.assert(
    fc.property(anyProduct, wishes, (product, facts) => {
      const rough = roughOffer(product, facts);
      const price = priceOffer(product, facts, '2026-11-22');
      if (!rough) return;

      expect(price?.tenorMonths).toBe(rough.tenorMonths);
      expect(price!.totalCostMinor).toBeGreaterThanOrEqual(rough.leastCostMinor);
      expect(price!.totalCostMinor).toBeLessThanOrEqual(rough.mostCostMinor);
    }),
    { numRuns: 1_000 },
  );
});
