import { expect, test } from 'vitest';
import { aProduct } from '../catalogue/product.builder.ts';
import type { Product } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';
import { costBounds } from './cost-bounds.ts';
import { possibleRates } from './rates.ts';
import { productFee, productInstalment } from './terms.ts';

const pricing = (rest: Partial<Product['pricing']>) => ({ pricing: { ...aProduct().pricing, ...rest } });
const name = { en: 'Fee', 'zh-Hans': '费用' };

test('a financed fee is paid back with interest, an upfront fee is not', () => {
  const fee = { name, charge: { percentOfAmount: '5' } };
  const terms = { amountMinor: 100_000, tenorMonths: 12, annualPercent: '0' };

  expect(productInstalment(aProduct(pricing({ fee: { ...fee, paid: 'financed' } })), terms)).toBe(8_750);
  expect(productInstalment(aProduct(pricing({ fee: { ...fee, paid: 'upfront' } })), terms)).toBe(8_333);
});

test('a fixed fee does not depend on the amount', () => {
  const product = aProduct(pricing({ fee: { name, charge: { amountMinor: 1_500 }, paid: 'upfront' } }));

  expect([productFee(product, 10_000), productFee(product, 500_000)]).toEqual([1_500, 1_500]);
});

test('a line asks each month for its interest and a share of the balance', () => {
  const line = aProduct({
    family: 'revolving-line',
    tenorsMonths: [],
    ...pricing({ minimum: { percentOfBalance: '2', floorMinor: 2_500 } }),
  });

  // 1,000.00 at 12 % a year: 10.00 of interest and 20.00 of the balance.
  expect(productInstalment(line, { amountMinor: 100_000, tenorMonths: 1, annualPercent: '12' })).toBe(3_000);
});

test('an unknown credit band leaves every rate possible, an answer leaves one', () => {
  const product = aProduct(
    pricing({
      tiers: [
        { creditBand: ['excellent'], tenorAtMostMonths: 6, annualPercent: '9.5' },
        { creditBand: ['excellent'], annualPercent: '10' },
        { annualPercent: '24.99' },
      ],
    }),
  );

  const ratesFor = (facts: Facts) => Object.values(possibleRates(product, facts));
  expect(ratesFor({})).toEqual(['9.5', '24.99', 9.5, 24.99]);
  expect(ratesFor({ creditBand: 'excellent' })).toEqual(['9.5', '10', 9.5, 10]);
  expect(ratesFor({ creditBand: 'excellent', tenorMonths: 12 })).toEqual(['10', '10', 10, 10]);
  expect(ratesFor({ creditBand: 'fair' })).toEqual(['24.99', '24.99', 24.99, 24.99]);
});

test('the cost of credit is bounded by the rates that are still possible', () => {
  const product = aProduct(pricing({ tiers: [{ creditBand: ['good'], annualPercent: '0' }, { annualPercent: '12' }] }));

  // 1,200.00 over 12 months at 12 %: eleven payments of 106.62 and one of 106.60.
  expect(costBounds(product, { amount: 120_000, tenorMonths: 12 })).toEqual({ lowestMinor: 0, highestMinor: 7_942 });
  expect(costBounds(product, { amount: 120_000 })).toEqual({ lowestMinor: 0, highestMinor: Number.POSITIVE_INFINITY });
});
