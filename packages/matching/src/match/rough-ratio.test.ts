import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProduct } from '../catalogue/product.builder.ts';
import type { Facts } from '../facts/fact.ts';
import { knowledgeFromFacts } from '../facts/possible.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { evaluate } from '../rules/evaluate.ts';
import { anyPricing } from '../testing/random-pricing.ts';
import { debtRatio } from './debt-ratio.ts';
import { rateSpan } from './rates.ts';
import { type RatioSpan, roughRatios, truthWithin } from './rough-ratio.ts';

const money = (max: number) => fc.integer({ min: 0, max });
/** Somebody who has told some of what the ratio comes from. */
const anybody: fc.Arbitrary<Facts> = fc.record(
  {
    amount: money(5_000_000),
    tenorMonths: fc.integer({ min: 1, max: 60 }),
    incomeMonthly: money(1_000_000),
    housingMonthly: money(300_000),
    debtMonthly: money(100_000),
    creditBand: fc.constantFrom('good', 'fair'),
  },
  { requiredKeys: [] },
);

test('a rough ratio has room for the exact one, at one product and at all with such rates', () => {
  fc.assert(
    fc.property(anyPricing, anybody, (pricing, facts) => {
      const product = aProduct({ pricing });
      const known = knowledgeFromFacts(usFacts, facts);
      const { possible } = debtRatio(product, facts, known);
      const { min, max } = possible as { min: number; max: number };
      const { at, between } = roughRatios(facts, known);
      const holds = (span: RatioSpan | undefined) =>
        !span || (span.minAtLeast <= min && min <= span.minAtMost && span.maxAtLeast <= max && max <= span.maxAtMost);

      expect(holds(at(product))).toBe(true);
      expect(!at(product)?.isSettled || min === max).toBe(true);
      const isPlain = !pricing.minimum && pricing.fee?.paid !== 'financed';
      expect(!isPlain || holds(between(rateSpan(product)))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('what a rough ratio says of bounds is what the exact one says, and near a bound it says nothing', () => {
  const bounds = fc.tuple(fc.nat(120), fc.nat(120));

  fc.assert(
    fc.property(anyPricing, anybody, bounds, fc.boolean(), (pricing, facts, [least, most], isTurned) => {
      const product = aProduct({ pricing });
      const known = knowledgeFromFacts(usFacts, facts);
      const within = { fact: 'debtRatio', between: [least, most] as const };
      const exact = evaluate(isTurned ? { not: within } : within, () => debtRatio(product, facts, known));
      const span = roughRatios(facts, known).at(product);

      expect([exact, undefined]).toContain(span && truthWithin({ least, most, isTurned }, span));
    }),
    { numRuns: 2_000 },
  );
});

test('a person whose ratio is far from a limit needs no exact instalment', () => {
  const facts = { amount: 120_000, tenorMonths: 12, incomeMonthly: 600_000, housingMonthly: 100_000, debtMonthly: 0 };
  const span = roughRatios(facts, knowledgeFromFacts(usFacts, facts)).at(aProduct())!;

  expect(truthWithin({ least: Number.NEGATIVE_INFINITY, most: 43, isTurned: false }, span)).toBe('pass');
  expect(truthWithin({ least: 43, most: Number.POSITIVE_INFINITY, isTurned: false }, span)).toBe('fail');
});
