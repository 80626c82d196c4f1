import { languages } from '@liana/markets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencySign, moneyToType, typedMoney } from './typed-money.ts';

test.each([
  ['640', 64_000],
  ['2,850', 285_000],
  ['2850.5', 285_050],
  ['$1,299.00', 129_900],
  [' 640 ', 64_000],
  ['２８５０', 285_000],
  ['4500元', 450_000],
  ['0', 0],
])('reads %s as an amount', (typed, minor) => {
  expect(typedMoney(typed, 'USD')).toBe(minor);
});

test.each([
  ['de', '2.850', 285_000],
  ['de', '2.850,50', 285_050],
  ['de', '640,5 €', 64_050],
  ['ar', '2,850.50', 285_050],
  ['ar', '٢٬٨٥٠٫٥', 285_050],
] as const)('reads %s %s as an amount', (language, typed, minor) => {
  expect(typedMoney(typed, 'USD', language)).toBe(minor);
});

test('does not take one language’s decimals for another’s thousands', () => {
  expect(typedMoney('2,850.50', 'USD', 'de')).toBeUndefined();
});

test.each(['six hundred', '', '-5', '1,2,3', '12.345', '1e3', '2.850,00', '1/2', '9'.repeat(20)])(
  'does not guess what %s may mean',
  (typed) => {
    expect(typedMoney(typed, 'USD')).toBeUndefined();
  },
);

test('whatever is shown to be typed over is read back as the same amount', () => {
  const currencies = fc.constantFrom('USD', 'JPY', 'CNY', 'KWD');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      currencies,
      fc.constantFrom(...languages),
      (minor, currency, language) => typedMoney(moneyToType(minor, currency, language), currency, language) === minor,
    ),
  );
});

test('cents are shown only where there are some', () => {
  expect(moneyToType(285_000, 'USD', 'en')).toBe('2,850');
  expect(moneyToType(64_050, 'USD', 'en')).toBe('640.50');
});

test('the sign before the field is the currency’s own', () => {
  expect(currencySign('USD', 'en')).toBe('$');
  expect(currencySign('CNY', 'zh-Hans')).toBe('¥');
});
