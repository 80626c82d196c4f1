import { isRoundedUp, type RoundingMode } from '../rounding.ts';

/**
 * Division of whole numbers in doubles, rounded once: exact where `numerator + denominator`, without their signs, is a safe integer.
 * `denominator` must be above zero.
 *
 * A double's quotient is at most one too high for a floor, and the rest, which is a safe integer itself, tells whether it is.
 */
export function quotient(numerator: number, denominator: number, mode: RoundingMode): number {
  let floor = Math.floor(numerator / denominator);
  let rest = numerator - floor * denominator;
  if (rest < 0) {
    floor -= 1;
    rest += denominator;
  }
  return rest !== 0 && isRoundedUp(mode, 2 * rest - denominator, numerator > 0, floor % 2 !== 0) ? floor + 1 : floor;
}
