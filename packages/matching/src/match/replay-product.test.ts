import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEntry, aRule } from '../catalogue/product.builder.ts';
import { bandFacts } from '../facts/band.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { matchProduct } from './match.ts';
import { keptPreApproval, replayProduct } from './replay-product.ts';

const entry = anEntry({
  rules: [
    aRule({ fact: 'ageBand', noneOf: ['under-18'] }, { id: 'adult' }),
    aRule({ fact: 'incomeMonthly', atLeast: 250_000 }, { id: 'least-income' }),
    aRule({ fact: 'debtRatio', atMost: 40 }, { id: 'debt-ratio' }),
  ],
});
const somebody = {
  ageBand: '35-44',
  region: 'IL',
  amount: 120_000,
  tenorMonths: 12,
  incomeMonthly: 500_000,
  housingMonthly: 20_000,
  debtMonthly: 0,
};
const replayed = (facts: Partial<typeof somebody>) => replayProduct(entry, usFacts, bandFacts(usFacts, facts));

test('a match is replayed from bands where no bound lies within one', () => {
  expect(replayed(somebody)).toBe('eligible');
  expect(replayed({ ...somebody, incomeMonthly: 180_000 })).toBe('ineligible');
});

test('where a bound lies within a band, the replay says that it cannot tell', () => {
  expect(replayed({ ...somebody, incomeMonthly: 240_000 })).toBe('possible');
});

test('a replay never says another thing than was said, whoever it was and whatever was known', () => {
  const anybody = fc.record(
    {
      ageBand: fc.constantFrom('under-18', '35-44'),
      region: fc.constantFrom('IL', 'TX'),
      amount: fc.integer({ min: 5_000, max: 600_000 }),
      tenorMonths: fc.constantFrom(3, 6, 12, 24),
      incomeMonthly: fc.nat(1_000_000),
      housingMonthly: fc.nat(400_000),
      debtMonthly: fc.nat(200_000),
    },
    { requiredKeys: [] },
  );

  const preApproved = fc.option(
    fc.record({ waives: fc.subarray(['least-income', 'debt-ratio', 'licensed-state']), limitMinor: fc.constantFrom(50_000, 200_000) }),
    { nil: undefined },
  );

  fc.assert(
    fc.property(anybody, preApproved, (facts, list) => {
      const preApproval = list && { ...list, waives: new Set(list.waives) };
      const kept = preApproval && keptPreApproval(preApproval, facts.amount);

      const again = replayProduct(entry, usFacts, bandFacts(usFacts, facts), kept);

      expect([matchProduct(entry, usFacts, facts, preApproval).result, 'possible']).toContain(again);
    }),
    { numRuns: 1_000 },
  );
});

test('whom a lender approved in advance is replayed by what it waived, and of the limit only whether it was kept within remains', () => {
  const preApproval = { waives: new Set(['least-income', 'debt-ratio']), limitMinor: 150_000 };
  const poor = { ...somebody, incomeMonthly: 180_000 };
  const again = (amount: number) => {
    const facts = { ...poor, amount };
    const kept = keptPreApproval(preApproval, amount);
    return [kept, replayProduct(entry, usFacts, bandFacts(usFacts, facts), kept)];
  };

  expect(again(120_000)).toEqual([{ waives: ['debt-ratio', 'least-income'], isWithinLimit: true }, 'eligible']);
  expect(again(160_000)).toEqual([{ waives: ['debt-ratio', 'least-income'], isWithinLimit: false }, 'ineligible']);
});
