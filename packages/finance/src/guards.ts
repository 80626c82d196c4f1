import { FinanceError, type FinanceErrorCode } from './errors.ts';
import { minorUnits } from './money.ts';
import type { Rational } from './rational.ts';

/** @throws {FinanceError} `amount-out-of-range` for zero, less, or NaN; and as `minorUnits`. */
export function mustBePositive(what: string, amount: number): void {
  if (!(amount > 0)) throw new FinanceError('amount-out-of-range', `${what} must be above zero, got ${amount}`);
  minorUnits(amount);
}

/** @throws {FinanceError} `amount-out-of-range` for less than zero, or NaN; and as `minorUnits`. */
export function mustNotBeNegative(what: string, amount: number): void {
  if (!(amount >= 0)) throw new FinanceError('amount-out-of-range', `${what} must not be below zero, got ${amount}`);
  minorUnits(amount);
}

/** @throws {FinanceError} `rate-out-of-range` for less than zero. */
export function mustNotBeNegativeRate(what: string, rate: Rational): void {
  if (rate.isNegative) throw new FinanceError('rate-out-of-range', `${what} must not be below zero, got ${rate.toNumber()}`);
}

/** @throws {FinanceError} `code` for a fraction, NaN, or a number outside `low` to `high`. */
export function mustBeWhole(
  what: string,
  value: number,
  low: number,
  high: number = Number.MAX_SAFE_INTEGER,
  code: FinanceErrorCode = 'periods-out-of-range',
): void {
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw new FinanceError(code, `${what} must be a whole number from ${low} to ${high}, got ${value}`);
  }
}
