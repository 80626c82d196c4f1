import { describe, expect, test } from 'vitest';
import { usFacts } from '../facts/us/us-facts.ts';
import type { Predicate } from '../rules/rule.ts';
import { aLender, aProduct, aRule } from './product.builder.ts';
import type { Product } from './schema.ts';
import { validateCatalogue } from './validate.ts';

const warningsOf = (product: Product) =>
  validateCatalogue({ ruleLanguage: 'v1', market: 'US', lenders: [aLender()], products: [product] }, usFacts).warnings.filter(
    ({ code }) => code === 'small-share' || code === 'large-share',
  );
const ofRule = (when: Predicate) => warningsOf(aProduct({ rules: [aRule(when)] }));

describe('a percentage that may be meant in another unit', () => {
  test('is pointed out in a rule, with its place and what to write', () => {
    expect(
      ofRule({
        any: [
          { fact: 'creditBand', is: 'good' },
          { fact: 'debtRatio', atMost: 0.43 },
        ],
      }),
    ).toEqual([
      {
        code: 'small-share',
        message: 'the limit of debtRatio is 0.43, which is 0.43 %',
        fix: 'write 43 if that share of one is meant',
        path: 'products.0.rules.0.when.any.1.atMost',
        product: 'alder-plan',
        field: 'rules',
        rule: expect.any(String),
      },
    ]);
  });

  test.each<Predicate>([
    { fact: 'debtRatio', atMost: 43 },
    { fact: 'debtRatio', atMost: 1 },
    { fact: 'debtRatio', between: [0, 43] },
    { fact: 'debtRatio', between: [0.5, 43] },
    { fact: 'debtRatio', atMost: 100 },
    { fact: 'tenorMonths', atMost: 24 },
    { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 0.5 },
  ])('is not suspected in %j', (when) => {
    expect(ofRule(when)).toEqual([]);
  });

  test('is pointed out where basis points were likely meant', () => {
    expect(ofRule({ fact: 'debtRatio', atMost: 4_300 })).toMatchObject([
      {
        code: 'large-share',
        message: 'the limit of debtRatio is 4300, which is 4300 %',
        fix: 'write 43 if 4300 basis points are meant, and a percentage otherwise',
        path: 'products.0.rules.0.when.atMost',
      },
    ]);
  });

  test.each([
    ['0.0999', ['write 9.99 if that share of one is meant']],
    ['0.29', ['write 29 if that share of one is meant']],
    ['0', []],
    ['0.9', []],
    ['9.99', []],
  ])('is suspected of a rate of "%s": %j', (annualPercent, fixes) => {
    const { pricing } = aProduct();

    const warnings = warningsOf(aProduct({ pricing: { ...pricing, tiers: [{ annualPercent }] } }));

    expect(warnings.map(({ fix, path }) => [fix, path])).toEqual(fixes.map((fix) => [fix, 'products.0.pricing.tiers.0.annualPercent']));
  });
});
