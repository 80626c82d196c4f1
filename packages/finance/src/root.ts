/** Rates of a period above this are no rates of a loan: 100 000 000 % a period. */
export const highestRate = 1e6;

/** A function's value and slope at one rate. */
export interface Tangent {
  readonly value: number;
  readonly slope: number;
}

/** Steps along the tangent that may be taken before only halving is trusted. */
const tangentSteps = 60;

/**
 * Where a function crosses zero between `low` and `high`, at which it has opposite signs; to about the last bit of 1 + rate.
 *
 * The tangent is followed while it stays inside the bracket, and the bracket is halved where it does not, so that a bend
 * costs time and never the answer. Halves are taken of the growth 1 + rate, which may span many powers of ten.
 */
export function rootBetween(tangentAt: (rate: number) => Tangent, low: number, high: number, isRising: boolean): number {
  let [below, above] = [low, high];
  let rate = middleGrowth(below, above);
  for (let step = 0; rate > below && rate < above; step += 1) {
    const { value, slope } = tangentAt(rate);
    if (value === 0) return rate;
    if (value < 0 === isRising) below = rate;
    else above = rate;
    const along = rate - value / slope;
    const next = step < tangentSteps && along > below && along < above ? along : middleGrowth(below, above);
    if (Math.abs(next - rate) <= 2 * Number.EPSILON * (1 + rate)) return next;
    rate = next;
  }
  return rate;
}

/** The rate whose growth 1 + rate is the geometric mean of two others. */
export function middleGrowth(low: number, high: number): number {
  return low + (1 + low) * (Math.sqrt((1 + high) / (1 + low)) - 1);
}
