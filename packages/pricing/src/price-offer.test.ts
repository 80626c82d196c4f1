import type { Product } from '@liana/matching';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceOffer } from './price-offer.ts';

const words = { en: 'Plan', 'zh-Hans': '分期' };
const aPlan = (rest: Partial<Product> = {}): Product => ({
  id: 'alder-plan',
  lenderId: 'alder',
  family: 'instalment',
  name: words,
  currency: 'USD',
  amount: { minMinor: 10_000, maxMinor: 500_000 },
  tenorsMonths: [6, 12, 24],
  pricing: {
    convention: 'nominal-monthly',
    tiers: [{ creditBand: ['good'], annualPercent: '8' }, { annualPercent: '12' }],
    rounding: 'half-up',
    paidByMerchant: false,
  },
  moneyWithin: 'same-day',
  prepayment: { charge: 'free', text: words },
  rules: [],
  applicationFields: ['firstName'],
  stages: {},
  ...rest,
});
const on = '2026-11-22';

describe('the price of an offer', () => {
  test('is the dearest that is still possible, so that an answer never raises it', () => {
    const wish = { amount: 120_000, tenorMonths: 12 };
    const unknown = priceOffer(aPlan(), wish, on)!;

    expect(unknown.terms.contractRate).toBe('12');
    fc.assert(
      fc.property(fc.constantFrom('good', 'fair', 'poor'), (creditBand) => {
        expect(priceOffer(aPlan(), { ...wish, creditBand }, on)!.totalCostMinor).toBeLessThanOrEqual(unknown.totalCostMinor);
      }),
    );
  });

  test('is for the tenor that is wished, or the nearest that is offered', () => {
    const tenorFor = (tenorMonths: number) => priceOffer(aPlan(), { amount: 120_000, tenorMonths }, on)!.terms.numberOfPayments;

    expect([6, 10, 30].map(tenorFor)).toEqual([6, 12, 24]);
  });

  test('is by the terms that the lender has named, once it has', () => {
    const confirmed = { principalMinor: 100_000, tenorMonths: 6, contractRate: '7.5', feesMinor: 1_500 };
    const { terms } = priceOffer(
      aPlan({ pricing: { ...aPlan().pricing, fee: { name: words, charge: { amountMinor: 0 }, paid: 'upfront' } } }),
      {},
      on,
      confirmed,
    )!;

    expect([terms.principal.amountMinor, terms.numberOfPayments, terms.contractRate, terms.fees.amountMinor]).toEqual([
      100_000,
      6,
      '7.5',
      1_500,
    ]);
    expect(terms.annualCost.estimate).toBe(false);
  });

  test('is none for an amount of nothing', () => {
    expect(priceOffer(aPlan(), { amount: 0, tenorMonths: 12 }, on)).toBeUndefined();
  });
});
