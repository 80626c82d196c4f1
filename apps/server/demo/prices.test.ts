import type { Product } from '@liana/matching';
import { offerTerms, priceCredit, scheduleOf, tenorFor } from '@liana/pricing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../src/testing/lenders.ts';

const products = demoCatalogue().products as Product[];
const aProduct = fc.constantFrom(...products);
/** A product with an amount, tenor and rate at which it is sold. */
const aSale = aProduct.chain((product) =>
  fc.record({
    product: fc.constant(product),
    amountMinor: fc.integer({ min: product.amount.minMinor, max: product.amount.maxMinor }),
    tenorMonths: product.tenorsMonths.length > 0 ? fc.constantFrom(...product.tenorsMonths) : fc.constant(1),
    annualPercent: fc.constantFrom(...product.pricing.tiers.map((tier) => tier.annualPercent)),
  }),
);
const termsOf = ({ product, ...terms }: { product: Product; amountMinor: number; tenorMonths: number; annualPercent: string }) => {
  const price = priceCredit(product, { ...terms, on: '2026-11-21' });
  return { price, terms: offerTerms(product, price, { annualPercent: terms.annualPercent, estimate: true }) };
};

describe('the price of an offer', () => {
  test('figures add up: what is paid is what was borrowed and what it costs, and the payments are the schedule’s', () => {
    fc.assert(
      fc.property(aSale, (sale) => {
        const { price, terms } = termsOf(sale);
        const rows = scheduleOf(price);
        const payments = rows.reduce((sum, row) => sum + row.payment, 0);

        expect(terms.totalPayable.amountMinor).toBe(terms.principal.amountMinor + terms.costOfCredit.amountMinor);
        expect(terms.totalPayable.amountMinor - payments).toBe(sale.product.pricing.fee?.paid === 'upfront' ? terms.fees.amountMinor : 0);
        expect(terms.numberOfPayments).toBe(rows.length);
        expect(rows.at(-1)!.balance).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('no product of the demo costs less than nothing, and a plan that the merchant pays for costs nothing', () => {
    fc.assert(
      fc.property(aSale, (sale) => {
        const { terms } = termsOf(sale);

        expect(terms.costOfCredit.amountMinor).toBeGreaterThanOrEqual(0);
        if (sale.product.pricing.paidByMerchant)
          expect(terms).toMatchObject({ costOfCredit: { amountMinor: 0 }, annualCost: { percent: '0.00' } });
      }),
      { numRuns: 400 },
    );
  });

  test('a worked example: 1,299.00 over 12 months at 14.99 % a year costs 117.24 a month', () => {
    const product = products.find(({ id }) => id === 'odela-monthly')!;

    const { terms } = termsOf({ product, amountMinor: 129_900, tenorMonths: 12, annualPercent: '14.99' });

    // 1299 · 0.0149900/12 / (1 − (1 + 0.14990/12)^−12) = 117.2399…
    expect(terms.instalment.amountMinor).toBe(11_724);
    expect(terms.annualCost.percent).toBe('14.99');
  });

  test('a tenor that is not offered gives way to the nearest, the shorter of two', () => {
    const product = products.find(({ tenorsMonths }) => tenorsMonths.includes(6) && tenorsMonths.includes(12))!;

    expect(tenorFor(product, 12)).toBe(12);
    expect(tenorFor(product, 9)).toBe(6);
    expect(tenorFor(product, 1)).toBe(Math.min(...product.tenorsMonths));
  });
});
