import type { RoundingMode } from '../rounding.ts';
import { power } from './power.ts';
import { quotient } from './quotient.ts';

/** Above this share of itself, what a figure can be off is not told from its own doubles. */
const mostOff = 1e-6;

/**
 * The equal payment of a loan, rounded once, from doubles; undefined where they do not settle it: a rounding boundary, whole or
 * half a unit, lies within what they can be off.
 *
 * Each operation of IEEE 754 is off by at most half of EPSILON. So the growth 1 + rate is off by less than 5 halves, its power, by
 * multiplication alone, by less than 5 for each period, and the annuity's denominator by that over (grown − 1): the bound is twice what
 * these come to.
 *
 * @param rate of a period, the exact one to within 3 halves of EPSILON of itself.
 */
export function instalmentInDoubles(principal: number, rate: number, periods: number, mode: RoundingMode): number | undefined {
  const grown = power(1 + rate, periods);
  const off = Number.EPSILON * (8 + (6 * periods) / (grown - 1));
  const halves = (2 * principal * rate) / (1 - 1 / grown);
  const below = Math.floor(halves * (1 - off));
  if (!(off < mostOff && below === Math.floor(halves * (1 + off)) && below < Number.MAX_SAFE_INTEGER / 4)) return undefined;
  // All values between two halves of a unit round alike, and the quarter between them stands for them.
  return quotient(2 * below + 1, 4, mode);
}
