import { periodInterest } from '../annuity.ts';
import { type MinorUnits, minorUnits } from '../money.ts';
import type { Rational } from '../rational.ts';
import { type RoundingMode, roundingMode } from '../rounding.ts';
import { quotient } from './quotient.ts';

/**
 * `periodInterest` for balance after balance: the same division, in doubles while its parts are small enough for that to be exact.
 * It keeps the parts of the last rate, because the periods of most loans share one.
 *
 * @throws {FinanceError} `rounding-unknown`.
 */
export function interestOf(rounding: RoundingMode): (balance: MinorUnits, rate: Rational) => MinorUnits {
  roundingMode(rounding);
  let parted: Rational | undefined;
  let cost = 0;
  let unit = 0;
  return (balance, rate) => {
    if (rate !== parted) {
      parted = rate;
      cost = Number(rate.numerator);
      unit = Number(rate.denominator);
    }
    const product = balance * cost;
    if (Math.abs(product) + unit <= Number.MAX_SAFE_INTEGER) return minorUnits(quotient(product, unit, rounding));
    return periodInterest(balance, rate, rounding);
  };
}
