import { expect, test } from 'vitest';
import { fullBitset, hasBit } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { compileCatalogue } from './compile.ts';
import { matchCompiled } from './match-compiled.ts';

const rules = [
  aRule({ fact: 'incomeMonthly', atLeast: 300_000 }, { id: 'earns-enough' }),
  aRule({ fact: 'timeInJob', noneOf: ['under-3-months'] }, { id: 'settled' }),
];
const compiled = compileCatalogue(aSnapshot([aProduct({ rules })]), usFacts);
const fitting = { amount: 100_000, tenorMonths: 12, region: 'IL', incomeMonthly: 400_000, timeInJob: '3-years-plus' };

/** What becomes of somebody whose income the list does not ask for, up to $2,000. */
function resultFor(facts: Record<string, string | number | undefined>, waives = ['earns-enough']): string {
  const preApprovals = new Map([['alder-plan', { waives: new Set(waives), limitMinor: 200_000 }]]);
  const { eligible, possible } = matchCompiled({ compiled, facts: { ...fitting, ...facts }, mask: fullBitset(1), preApprovals });
  return hasBit(eligible, 0) ? 'eligible' : hasBit(possible, 0) ? 'possible' : 'ineligible';
}

test.each([
  ['passes without the rule that is waived', { incomeMonthly: 100_000 }, 'eligible'],
  ['passes without that it is asked for', { incomeMonthly: undefined }, 'eligible'],
  ['waits for what is not waived', { incomeMonthly: 100_000, timeInJob: undefined }, 'possible'],
  ['is refused for what is not waived', { incomeMonthly: 100_000, timeInJob: 'under-3-months' }, 'ineligible'],
  ['is refused above the limit', { incomeMonthly: 100_000, amount: 300_000 }, 'ineligible'],
  ['needs no list above the limit where every rule is met', { amount: 300_000 }, 'eligible'],
])('who is approved in advance %s', (_, facts, result) => {
  expect(resultFor(facts)).toBe(result);
});

test('a list that waives no rule of the product changes nothing', () => {
  expect(resultFor({ incomeMonthly: 100_000 }, ['another-rule'])).toBe('ineligible');
});
