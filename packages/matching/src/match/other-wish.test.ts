import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEntry, aRule } from '../catalogue/product.builder.ts';
import type { Facts } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { matchProduct } from './match.ts';
import { type OtherWish, wishThatFits } from './other-wish.ts';

const words = (text: string) => ({ en: text, 'zh-Hans': text });
const hinting = (id: string) => ({ id, reason: { code: id, text: words('No.'), change: words('Change it.') } });

/** $100 to $5,000 over 6 or 12 months, for adults whose payments stay within two fifths of their income. */
const entry = anEntry({
  rules: [
    aRule({ fact: 'ageBand', noneOf: ['under-18'] }, { id: 'adult' }),
    aRule({ fact: 'debtRatio', atMost: 40 }, hinting('debt-ratio')),
  ],
});
const somebody: Facts = {
  ageBand: '35-44',
  region: 'IL',
  amount: 120_000,
  tenorMonths: 12,
  incomeMonthly: 500_000,
  housingMonthly: 20_000,
  debtMonthly: 0,
};
const wishes = (facts: Facts, isAmountFree = true): (OtherWish | undefined)[] => {
  const wanted = { ...somebody, ...facts };
  const { reasons } = matchProduct(entry, usFacts, wanted);
  return reasons.map((reason) => wishThatFits(reason, { entry, dictionary: usFacts, facts: wanted, isAmountFree }));
};

describe('another wish', () => {
  test('is the nearest number of months that is offered; the fewer of two', () => {
    expect(wishes({ tenorMonths: 24 })).toEqual([{ fact: 'tenorMonths', months: 12 }]);
    expect(wishes({ tenorMonths: 9 })).toEqual([{ fact: 'tenorMonths', months: 6 }]);
  });

  test('is the least or the greatest amount that is lent', () => {
    expect(wishes({ amount: 5_000 })).toEqual([{ fact: 'amount', amountMinor: 10_000 }]);
    expect(wishes({ amount: 900_000 })).toEqual([{ fact: 'amount', amountMinor: 500_000 }]);
  });

  test('is never an amount where the shop sets it', () => {
    expect(wishes({ amount: 5_000 }, false)).toEqual([undefined]);
  });

  test('is more months where the payment takes too much of the income, and no amount that hangs on a price', () => {
    expect(wishes({ tenorMonths: 6, incomeMonthly: 80_000 })).toEqual([{ fact: 'tenorMonths', months: 12 }]);
    expect(wishes({ tenorMonths: 12, incomeMonthly: 60_000 })).toEqual([undefined]);
  });

  test('is none where another rule fails as well', () => {
    expect(wishes({ tenorMonths: 24, ageBand: 'under-18' })).toEqual([undefined, undefined]);
  });

  test('leaves no rule failing, whatever it is and whoever asks', () => {
    const anybody = fc.record({
      ageBand: fc.constantFrom('under-18', '35-44'),
      amount: fc.constantFrom(5_000, 10_000, 90_000, 500_000, 900_000),
      tenorMonths: fc.constantFrom(3, 6, 9, 12, 24),
      incomeMonthly: fc.constantFrom(0, 50_000, 140_000, 5_000_000),
    });
    fc.assert(
      fc.property(anybody, fc.boolean(), (facts, isAmountFree) => {
        for (const wish of wishes(facts, isAmountFree)) {
          if (!wish) continue;
          const value = wish.fact === 'amount' ? wish.amountMinor : wish.months;
          const then = matchProduct(entry, usFacts, { ...somebody, ...facts, [wish.fact]: value });
          expect(then.result).not.toBe('ineligible');
        }
      }),
    );
  });
});
