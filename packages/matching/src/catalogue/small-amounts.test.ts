import { describe, expect, test } from 'vitest';
import { usFacts } from '../facts/us/us-facts.ts';
import type { Predicate } from '../rules/rule.ts';
import { aLender, aProduct, aRule } from './product.builder.ts';
import type { Product } from './schema.ts';
import { validateCatalogue } from './validate.ts';

const warningsOf = (product: Product) =>
  validateCatalogue({ ruleLanguage: 'v1', market: 'US', lenders: [aLender()], products: [product] }, usFacts).warnings.filter(
    ({ code }) => code === 'small-amount',
  );
const ofRule = (when: Predicate) => warningsOf(aProduct({ rules: [aRule(when)] }));

describe('an amount that may be meant in dollars', () => {
  test('is pointed out in a rule, with its place, how it is read and what to write', () => {
    expect(
      ofRule({
        all: [
          { fact: 'creditBand', is: 'good' },
          { fact: 'incomeMonthly', atLeast: 1_500 },
        ],
      }),
    ).toEqual([
      {
        code: 'small-amount',
        message: 'the limit of incomeMonthly is 1500, which is $15.00',
        fix: 'write 150000 if $1,500.00 is meant: amounts are in minor units',
        path: 'products.0.rules.0.when.all.1.atLeast',
        product: 'alder-plan',
        field: 'rules',
        rule: 'a-rule',
      },
    ]);
  });

  test.each<Predicate>([
    { fact: 'incomeMonthly', atLeast: 150_000 },
    { fact: 'debtMonthly', atMost: 0 },
    { fact: 'debtMonthly', between: [0, 50_000] },
    { fact: 'tenorMonths', atMost: 24 },
    { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 4 },
  ])('is not suspected in %j', (when) => {
    expect(ofRule(when)).toEqual([]);
  });

  const { pricing } = aProduct();
  const fee = (amountMinor: number) => ({ name: { en: 'Fee', 'zh-Hans': '费用' }, charge: { amountMinor }, paid: 'upfront' as const });
  test.each<[string, Partial<Product>, string[]]>([
    ['the most that is lent', { amount: { minMinor: 100, maxMinor: 5_000 } }, ['products.0.amount.maxMinor: $50.00']],
    [
      'the line above which documents are due',
      { documents: { aboveMinor: 5_000, kinds: ['pay-stubs'] } },
      ['products.0.documents.aboveMinor: $50.00'],
    ],
    ['a fee', { pricing: { ...pricing, fee: fee(25) } }, ['products.0.pricing.fee.charge.amountMinor: $0.25']],
    [
      'the floor of a payment',
      { pricing: { ...pricing, minimum: { percentOfBalance: '2', floorMinor: 35 } } },
      ['products.0.pricing.minimum.floorMinor: $0.35'],
    ],
    ['nothing in a fee of $25', { pricing: { ...pricing, fee: fee(2_500) } }, []],
  ])('is suspected in %s', (_name, change, places) => {
    expect(
      warningsOf(aProduct({ rules: [aRule({ fact: 'amount', atMost: 200_000 })], ...change })).map(
        ({ path, message }) => `${path}: ${message.split('which is ')[1]}`,
      ),
    ).toEqual(places);
  });
});
