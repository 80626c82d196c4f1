import { FinanceError } from '../errors.ts';

/** @throws {FinanceError} `amount-out-of-range` unless it is a finite number. */
export function amountChecked(name: string, amount: number): number {
  if (!Number.isFinite(amount)) throw new FinanceError('amount-out-of-range', `${name} must be a finite amount, got ${amount}`);
  return amount;
}

/** @throws {FinanceError} `amount-out-of-range` where a result left what a double can hold. */
export function resultChecked(name: string, result: number, rate: number, periods: number): number {
  if (!Number.isFinite(result)) {
    throw new FinanceError(
      'amount-out-of-range',
      `${name} cannot be told at a rate of ${rate} over ${periods} periods: no double holds it`,
    );
  }
  return result;
}

/** @throws {FinanceError} `rate-out-of-range` unless it is a finite number above -1, which is -100 %. */
export function rateChecked(rate: number): number {
  if (!(rate > -1 && rate < Number.POSITIVE_INFINITY)) {
    throw new FinanceError('rate-out-of-range', `a rate is a fraction above -1, 0.05 for 5 %, got ${rate}`);
  }
  return rate;
}

/** @throws {FinanceError} `periods-out-of-range` unless it is a finite number above zero. Parts of a period are allowed. */
export function periodsChecked(periods: number): number {
  if (!(periods > 0 && periods < Number.POSITIVE_INFINITY)) {
    throw new FinanceError('periods-out-of-range', `periods must be a finite number above zero, got ${periods}`);
  }
  return periods;
}

/** @throws {FinanceError} `periods-out-of-range` unless it is a whole number from `least` to `most`. */
export function wholeChecked(name: string, count: number, least: number, most: number): number {
  if (!Number.isInteger(count) || count < least || count > most) {
    throw new FinanceError('periods-out-of-range', `${name} must be a whole number from ${least} to ${most}, got ${count}`);
  }
  return count;
}
