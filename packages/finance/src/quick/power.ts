/**
 * A power by multiplication alone: less than half of EPSILON for each factor is all that it can be off, which no language promises of its
 * own powers. `exponent` must be a whole number from 0 up.
 */
export function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) result *= square;
  }
  return result;
}
