import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMoney, type Currency, currencyExponent, minorUnits, money, sumMinor } from './money.ts';
import { moneyFromDecimal, moneyToDecimal } from './money-decimal.ts';

const currency = fc.constantFrom<Currency>('USD', 'CNY', 'EUR', 'GBP', 'JPY', 'KWD');

describe('money', () => {
  test('has the minor units of its currency', () => {
    expect((['JPY', 'USD', 'KWD'] as const).map(currencyExponent)).toEqual([0, 2, 3]);
  });

  test('written as a decimal and read again is the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), currency, (amount, code) => {
        const original = money(amount, code);
        expect(moneyFromDecimal(moneyToDecimal(original), code)).toEqual(original);
      }),
    );
  });

  test.each([
    ['2999.00', 'USD', 299_900],
    ['0.05', 'USD', 5],
    ['-0.05', 'USD', -5],
    ['500', 'JPY', 500],
    ['1.5', 'KWD', 1_500],
  ] as const)('%s %s is %i minor units', (decimal, code, amountMinor) => {
    expect(moneyFromDecimal(decimal, code).amountMinor).toBe(amountMinor);
  });

  test.each(['1.234', '1,000.00', '1e3', '', '.5', 'NaN'])('is not read from "%s"', (text) => {
    expect(() => moneyFromDecimal(text, 'USD')).toThrow(expect.objectContaining({ name: 'FinanceError', code: 'number-not-decimal' }));
  });

  test.each([
    [0.5, 'amount-not-whole'],
    [Number.NaN, 'amount-not-whole'],
    [2 ** 53, 'amount-out-of-range'],
  ])('is never %d minor units', (amount, code) => {
    expect(() => minorUnits(amount)).toThrow(expect.objectContaining({ code }));
  });

  test('knows no negative zero', () => {
    expect(Object.is(minorUnits(-0), 0)).toBe(true);
  });

  test('of two currencies is not added', () => {
    expect(() => addMoney(money(1, 'USD'), money(1, 'EUR'))).toThrow(expect.objectContaining({ code: 'currency-mismatch' }));
  });

  test('that is not known has no amount', () => {
    expect(() => money(1, 'XXX' as Currency)).toThrow(expect.objectContaining({ code: 'currency-unknown' }));
  });

  test('does not overflow unseen', () => {
    const largest = minorUnits(Number.MAX_SAFE_INTEGER);

    expect(() => sumMinor([largest, minorUnits(1)])).toThrow(expect.objectContaining({ code: 'amount-out-of-range' }));
  });
});
