import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvalFeatures } from '../approval/features.ts';
import { approvalProbability } from '../approval/probability.ts';
import { aSegment, madeUpOutcomes } from '../approval/testing/outcomes.ts';
import { trainApproval } from '../approval/train.ts';
import { aProduct, aSnapshot } from '../catalogue/product.builder.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { knownDebtRatio } from '../match/debt-ratio.ts';
import { anyPricing } from '../testing/random-pricing.ts';
import { estimator } from './estimate.ts';

/** A lender that looks at the debt ratio alone. */
const model = trainApproval(
  madeUpOutcomes({
    count: 600,
    features: (row) => approvalFeatures({}, (row * 7) % 60),
    rate: (_, row) => 1 - ((row * 7) % 60) / 60,
  }),
);
const anybody = fc.record(
  {
    amount: fc.integer({ min: 20_000, max: 2_000_000 }),
    incomeMonthly: fc.integer({ min: 0, max: 800_000 }),
    housingMonthly: fc.integer({ min: 0, max: 200_000 }),
    debtMonthly: fc.integer({ min: 0, max: 100_000 }),
    creditBand: fc.constantFrom('good', 'fair'),
  },
  { requiredKeys: ['amount'] },
);

test('a likelihood is that of the debt ratio to the cent, or of none while that is open', () => {
  fc.assert(
    fc.property(anyPricing, anybody, fc.constantFrom(6, 12, 36), (pricing, facts, tenorMonths) => {
      const product = aProduct({ pricing });
      const compiled = compileCatalogue(aSnapshot([product]), usFacts);
      const estimateOf = estimator({ compiled, facts, model, promise: 0.9, approvalEstimate: 'allowed' });
      const told = { ...facts, tenorMonths };
      const features = approvalFeatures(told, knownDebtRatio(product, usFacts, told));

      const { probability } = estimateOf(compiled.snapshot.entries[0]!, 'before', tenorMonths);

      expect(probability).toBe(approvalProbability(model, aSegment(), features).probability);
    }),
    { numRuns: 500 },
  );
});
