import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEntry, aRule } from '../catalogue/product.builder.ts';
import type { Facts } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { matchProduct } from './match.ts';

const words = (text: string) => ({ en: text, 'zh-Hans': text });
const hinting = (id: string) => ({ id, reason: { code: id, text: words('No.'), change: words('Change it.') } });

/** $100 to $5,000 over 6 or 12 months, for adults with an income that the amount and its instalment fit. */
const entry = anEntry({
  rules: [
    aRule({ fact: 'ageBand', noneOf: ['under-18'] }, { id: 'adult' }),
    aRule({ fact: 'incomeMonthly', atLeast: 100_000 }, hinting('least-income')),
    aRule({ fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 2 }, hinting('amount-to-income')),
    aRule({ fact: 'debtRatio', atMost: 40 }, hinting('debt-ratio')),
  ],
});

const grid = {
  ageBand: ['under-18', '35-44'],
  region: ['IL', 'TX'],
  amount: [5_000, 10_000, 90_000, 240_000, 500_000, 900_000],
  tenorMonths: [3, 6, 12, 24],
  incomeMonthly: [0, 50_000, 100_000, 140_000, 400_000, 5_000_000],
} as const;
const anybody = fc.record({
  ageBand: fc.constantFrom(...grid.ageBand),
  region: fc.constantFrom(...grid.region),
  amount: fc.constantFrom(...grid.amount),
  tenorMonths: fc.constantFrom(...grid.tenorMonths),
  incomeMonthly: fc.constantFrom(...grid.incomeMonthly),
});
const settled = { housingMonthly: 20_000, debtMonthly: 0 };
const match = (facts: Facts) => matchProduct(entry, usFacts, { ...settled, ...facts });
const hints = (facts: Facts) => match(facts).reasons.filter(({ change }) => change);

/** Every hint's rule, and what of it a person could say otherwise. */
const about: Readonly<Record<string, readonly (keyof typeof grid)[]>> = {
  'amount-range': ['amount'],
  'tenor-offered': ['tenorMonths'],
  'least-income': ['incomeMonthly'],
  'amount-to-income': ['amount'],
  'debt-ratio': ['amount', 'tenorMonths'],
};

test('a hint is given exactly when that one change makes the product fit', () => {
  fc.assert(
    fc.property(anybody, (facts) => {
      const { reasons } = match(facts);
      for (const { ruleId, change } of reasons) {
        const fitsThen = (about[ruleId] ?? []).some((fact) =>
          grid[fact].some((value) => match({ ...facts, [fact]: value }).result !== 'ineligible'),
        );
        expect(change !== undefined).toBe(fitsThen);
      }
    }),
    { numRuns: 600 },
  );
});

test('who is too young is told so, and nothing of another term', () => {
  const facts = { region: 'IL', amount: 90_000, tenorMonths: 24, incomeMonthly: 400_000 };

  expect(hints({ ...facts, ageBand: 'under-18' })).toEqual([]);
  expect(hints({ ...facts, ageBand: '35-44' }).map(({ ruleId }) => ruleId)).toEqual(['tenor-offered']);
});
