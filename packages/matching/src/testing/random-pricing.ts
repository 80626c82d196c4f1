import fc from 'fast-check';
import type { Product } from '../catalogue/schema.ts';

const percent = (most: number) => fc.integer({ min: 1, max: most }).map((hundredths) => (hundredths / 100).toFixed(2));
const rate = fc.oneof(fc.constant('0'), percent(3_599));
const charge = fc.oneof(
  fc.integer({ min: 1, max: 50_000 }).map((amountMinor) => ({ amountMinor })),
  percent(1_000).map((percentOfAmount) => ({ percentOfAmount })),
);
const fee = fc.record({ charge, paid: fc.constantFrom('financed', 'upfront'), name: fc.constant({ en: 'Fee', 'zh-Hans': '费用' }) });
const minimum = fc.record({ percentOfBalance: percent(1_000), floorMinor: fc.constantFrom(0, 2_500, 10_000) });

/** Loans, lines and cards at one rate for a good credit band and one for all others. */
export const anyPricing: fc.Arbitrary<Product['pricing']> = fc
  .record(
    {
      tiers: fc.tuple(rate, rate).map(([good, other]) => [{ creditBand: ['good'], annualPercent: good }, { annualPercent: other }]),
      rounding: fc.constantFrom('half-up', 'half-even', 'floor', 'ceiling'),
      fee,
      minimum,
    },
    { requiredKeys: ['tiers', 'rounding'] },
  )
  .map((drawn) => ({ convention: 'nominal-monthly', paidByMerchant: false, ...drawn }));
