import { annualCost, isoDate } from '@liana/finance';
import { breachedCaps, ruleSetAt } from '@liana/markets';
import type { Product } from '@liana/matching';
import { priceCredit } from '@liana/pricing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../testing/lenders.ts';
import { admissionFaults } from './admission.ts';

const today = '2026-11-21';
const ruleSet = ruleSetAt('US', isoDate(today));
const { products } = demoCatalogue() as { products: Product[] };
const template = products.find(({ pricing }) => !pricing.fee && !pricing.minimum && !pricing.paidByMerchant)!;

function aProduct(annualPercent: string, pricing: Partial<Product['pricing']> = {}): Product {
  return {
    ...template,
    amount: { minMinor: 99_999, maxMinor: 99_999 },
    tenorsMonths: [36],
    pricing: { ...template.pricing, tiers: [{ annualPercent }], ...pricing },
  };
}

describe('a product at the cap of 36 %', () => {
  test('is admitted: no sale of it exceeds the cap by a rounded cent', () => {
    const product = aProduct('36');

    expect(admissionFaults([product], ruleSet, today)).toEqual([]);
    fc.assert(
      fc.property(
        fc.integer({ min: 50_000, max: 5_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('half-up' as const, 'half-even' as const, 'ceiling' as const),
        (amountMinor, tenorMonths, rounding) => {
          const price = priceCredit(aProduct('36', { rounding }), { amountMinor, tenorMonths, annualPercent: '36', on: today });
          if (price.kind !== 'closed-end') throw new Error('expected a plan');
          expect(annualCost(price.plan, 'us-mapr').unroundedPercent).toBeLessThanOrEqual(36.000000001);
        },
      ),
    );
  });

  test('is refused a thousandth above it, and the message names the cost with the decimals that show it', () => {
    const [fault] = admissionFaults([aProduct('36.001')], ruleSet, today);

    expect(fault).toMatchObject({ code: 'above-cap', product: template.id, field: 'pricing' });
    expect(fault!.message).toMatch(/36\.001 % on \$999\.99 over 36 months costs 36\.00\d\d % a year; the cap us-mapr-36 allows 36 %/);
  });

  test('is refused with a fee of a cent', () => {
    const fee = { name: template.name, charge: { amountMinor: 1 }, paid: 'upfront' as const };

    const [fault] = admissionFaults([aProduct('36', { fee })], ruleSet, today);

    expect(fault!.message).toMatch(/costs 36\.\d+ % a year/);
  });

  test('is judged by its terms, not by how the least and the greatest amount happen to be rounded', () => {
    const product = aProduct('36.0001', { rounding: 'floor' });
    const wide = { ...product, amount: { minMinor: 17_300, maxMinor: 2_746_900 }, tenorsMonths: [1] };

    expect(admissionFaults([wide], ruleSet, today)[0]!.message).toContain('costs 36.0001 % a year');
  });

  test('with a fee that is a share is admitted, and no sale of it exceeds the cap by a cent that its fee is rounded up', () => {
    const fee = { name: template.name, charge: { percentOfAmount: '0.37' }, paid: 'upfront' as const };
    const product = { ...aProduct('31.42676', { fee }), amount: { minMinor: 140_600, maxMinor: 759_300 }, tenorsMonths: [1, 36] };
    const sale = (amountMinor: number) => priceCredit(product, { amountMinor, tenorMonths: 1, annualPercent: '31.42676', on: today });

    expect(admissionFaults([product], ruleSet, today)).toEqual([]);
    expect(breachedCaps(ruleSet, sale(725_650).capped, ['covered-borrowers'])).toEqual([]);
    expect(sale(725_650).feeMinor).toBe(2_684);
  });
});

test('a line or a card with a fee is refused: no figure that is capped would count it', () => {
  const line = products.find(({ pricing }) => pricing.minimum)!;
  const fee = { name: template.name, charge: { amountMinor: 20_000 }, paid: 'financed' as const };

  expect(admissionFaults([line], ruleSet, today)).toEqual([]);
  expect(admissionFaults([{ ...line, pricing: { ...line.pricing, fee } }], ruleSet, today)).toMatchObject([{ code: 'pricing-invalid' }]);
});
