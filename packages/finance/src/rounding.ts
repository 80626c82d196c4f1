import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { Rational } from './rational.ts';

/**
 * How a fraction becomes whole.
 * `half-up`: to the nearest, ties away from zero (unlike `Math.round`, which sends -2.5 to -2).
 * `half-even`: to the nearest, ties to the even neighbour. `floor`: towards minus infinity. `ceiling`: towards plus infinity.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceiling';

/** Division of whole numbers, rounded once. `denominator` must be above zero. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator <= 0n) throw new FinanceError('division-by-zero', 'the denominator must be above zero');
  const truncated = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return truncated;
  const floor = rest < 0n ? truncated - 1n : truncated;
  const aboveFloor = rest < 0n ? rest + denominator : rest;
  switch (mode) {
    case 'floor':
      return floor;
    case 'ceiling':
      return floor + 1n;
    default: {
      const twice = aboveFloor * 2n;
      if (twice !== denominator) return twice > denominator ? floor + 1n : floor;
      const tieGoesUp = mode === 'half-even' ? floor % 2n !== 0n : numerator > 0n;
      return tieGoesUp ? floor + 1n : floor;
    }
  }
}

/**
 * An exact value in minor units, made whole by `mode`.
 *
 * @throws {FinanceError} `amount-out-of-range` beyond the safe integers.
 */
export function round(value: Rational, mode: RoundingMode): MinorUnits {
  return minorUnits(Number(divideRounded(value.numerator, value.denominator, mode)));
}

/** An exact value as a decimal string with exactly `decimals` places: `toDecimal(rational('3.055'), 1, 'half-up')` is `'3.1'`. */
export function toDecimal(value: Rational, decimals: number, mode: RoundingMode): string {
  const scaled = divideRounded(value.numerator * 10n ** BigInt(decimals), value.denominator, mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
