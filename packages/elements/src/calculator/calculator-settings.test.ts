import { marketOf } from '@liana/markets';
import { expect, test } from 'vitest';
import { type CalculatorAttributes, readSettings } from './calculator-settings.ts';

const noon = new Date('2026-11-21T12:00:00.000Z');
const written: CalculatorAttributes = {
  amount: 240_000,
  min: 50_000,
  max: 1_000_000,
  rate: '13.99',
  terms: '6 12, 24',
  ways: 'annuity bullet',
  fees: [],
};
const read = (changes: Partial<Record<keyof CalculatorAttributes, unknown>> = {}) =>
  readSettings({ ...written, ...changes } as CalculatorAttributes, marketOf('US'), noon);

test('reads lists, and takes the currency, the law and the day from the market', () => {
  expect(read()).toMatchObject({
    currency: 'USD',
    step: 100,
    terms: [6, 12, 24],
    ways: ['annuity', 'bullet'],
    on: '2026-11-21',
    ruleSet: { headlineCost: { convention: 'us-apr' } },
  });
});

test.each([
  ['amount', Number.NaN],
  ['currency', 'dollars'],
  ['min', undefined],
  ['min', -1],
  ['min', 99.5],
  ['max', undefined],
  ['max', 49_999],
  ['step', 0],
  ['rate', undefined],
  ['rate', '13,99'],
  ['rate', '-1'],
  ['rate', '1e3'],
  ['terms', ''],
  ['terms', '12 0'],
  ['terms', '481'],
  ['terms', 'a year'],
  ['months', 18],
  ['months', Number.NaN],
  ['way', 'equal-principal'],
  ['ways', 'annuity weekly'],
  ['ways', ''],
  ['fees', null],
  ['fees', {}],
  ['date', '2026-02-30'],
] as const)('names %s where it is %s', (attribute, value) => {
  expect(read({ [attribute]: value })).toMatchObject([{ attribute }]);
});

test('names the markets there are, where a page is in another', () => {
  expect(readSettings(written, undefined, noon)).toEqual([{ attribute: 'market', expected: 'one of CN, DE, UK, US' }]);
});

test.each([
  [1, 'fees[1]', 1],
  [{ kind: 'arrangement' }, 'fees[1].amount', undefined],
  [{ kind: 'bribe', amount: 1 }, 'fees[1].kind', 'bribe'],
  [{ kind: 'service', percent: '-2' }, 'fees[1].percent', '-2'],
  [{ kind: 'service', amount: 1.5 }, 'fees[1].amount', 1.5],
  [{ kind: 'service', paid: 'never', amount: 100 }, 'fees[1].paid', 'never'],
  [{ kind: 'service', amount: 100, percent: '1' }, 'fees[1]', { kind: 'service', amount: 100, percent: '1' }],
])('says which part of a fee is wrong: %j', (fee, attribute, got) => {
  expect(read({ fees: [{ kind: 'service', amount: 100 }, fee] })).toMatchObject([{ attribute, got }]);
});

test('names everything that is wrong at once', () => {
  expect(read({ rate: 'x', terms: 'y' })).toMatchObject([{ attribute: 'rate' }, { attribute: 'terms' }]);
});

test('shows nothing on a day before the market has rules', () => {
  expect(read({ date: '1999-01-01' })).toMatchObject([{ attribute: 'date', expected: expect.stringContaining('not 1999-01-01') }]);
  expect(readSettings(written, marketOf('US'), new Date(0))).toMatchObject([{ attribute: 'date' }]);
});
