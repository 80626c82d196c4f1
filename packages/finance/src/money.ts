import { FinanceError } from './errors.ts';

/** Whole minor units of a currency: cents, fen, yen. Always a safe integer, never a fraction. */
export type MinorUnits = number & { readonly __unit: 'minor' };

/** Decimal places of each currency's minor unit, by ISO 4217. */
const exponents = { USD: 2, CNY: 2, EUR: 2, GBP: 2, JPY: 0, KWD: 3 } as const;

/** ISO 4217 code of a currency that this library knows the minor unit of. */
export type Currency = keyof typeof exponents;

/** An amount with its currency: the form that money has on the wire and in stores. */
export interface Money {
  readonly amountMinor: MinorUnits;
  readonly currency: Currency;
}

/**
 * Marks a number as whole minor units. May be negative: refunds and differences are.
 *
 * @throws {FinanceError} `amount-not-whole` for a fraction or NaN, `amount-out-of-range` beyond the safe integers.
 */
export function minorUnits(amount: number): MinorUnits {
  if (!Number.isInteger(amount)) {
    throw new FinanceError('amount-not-whole', `an amount must be whole minor units, got ${amount}`);
  }
  if (!Number.isSafeInteger(amount)) {
    throw new FinanceError('amount-out-of-range', `an amount must be a safe integer, got ${amount}`);
  }
  // Adding zero turns -0 into 0, which would print and compare differently.
  return (amount + 0) as MinorUnits;
}

/** Whether `code` is a currency that this library knows. */
export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(exponents, code);
}

/**
 * Decimal places of a currency's minor unit: 2 for USD, 0 for JPY, 3 for KWD.
 *
 * @throws {FinanceError} `currency-unknown`.
 */
export function currencyExponent(currency: Currency): number {
  if (!isCurrency(currency))
    throw new FinanceError('currency-unknown', `currency must be one of ${Object.keys(exponents).join(', ')}, got '${currency}'`);
  return exponents[currency];
}

/**
 * An amount of minor units in a currency: `money(299900, 'USD')` is $2,999.00.
 *
 * @throws {FinanceError} `amount-not-whole`, `amount-out-of-range`, `currency-unknown`.
 */
export function money(amountMinor: number, currency: Currency): Money {
  currencyExponent(currency);
  return { amountMinor: minorUnits(amountMinor), currency };
}

/**
 * The sum of amounts in minor units; 0 for an empty list.
 *
 * @throws {FinanceError} `amount-out-of-range` when the sum leaves the safe integers.
 */
export function sumMinor(amounts: readonly MinorUnits[]): MinorUnits {
  let total = 0;
  for (const amount of amounts) total = minorUnits(total + minorUnits(amount));
  return minorUnits(total);
}

/**
 * The sum of two amounts of one currency.
 *
 * @throws {FinanceError} `currency-mismatch` when the currencies differ, `amount-out-of-range`.
 */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new FinanceError('currency-mismatch', `cannot add ${b.currency} to ${a.currency}`);
  return money(minorUnits(a.amountMinor) + minorUnits(b.amountMinor), a.currency);
}
