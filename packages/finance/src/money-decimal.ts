import { FinanceError } from './errors.ts';
import { type Currency, currencyExponent, type Money, minorUnits, money } from './money.ts';
import { ratio } from './rational.ts';
import { toDecimal } from './rounding.ts';

/** An amount as a decimal string in major units, exact: $2,999.00 is `'2999.00'`, ¥500 is `'500'`. Not for people to read. */
export function moneyToDecimal({ amountMinor, currency }: Money): string {
  const exponent = currencyExponent(currency);
  return toDecimal(ratio(minorUnits(amountMinor), 10 ** exponent), exponent, 'half-up');
}

/**
 * The amount that a decimal string in major units names: `'2999'`, `'2999.5'` and `'2999.50'` are accepted for USD.
 *
 * @throws {FinanceError} `number-not-decimal` for anything else, or for more decimals than the currency has; `amount-out-of-range`.
 */
export function moneyFromDecimal(text: string, currency: Currency): Money {
  const exponent = currencyExponent(currency);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const fraction = match?.[3] ?? '';
  if (!match || fraction.length > exponent) {
    throw new FinanceError(
      'number-not-decimal',
      `expected a decimal amount with at most ${exponent} decimals in ${currency}, got '${text}'`,
    );
  }
  return money(Number(`${match[1]}${match[2]}${fraction.padEnd(exponent, '0')}`), currency);
}
