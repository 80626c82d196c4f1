import type { Rational } from './rational.ts';

/** A fraction that is not reduced: reducing numbers of thousands of digits costs more than dividing them once. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** A debt on the day of its first payment, and how it is to be paid from that day on. */
export interface LevelDebt {
  /** Owed on the first payment's day, with that period's interest. */
  readonly owed: Rational;
  /** Exact rate of each period that follows the first payment: one fewer than there are payments. */
  readonly laterRates: readonly Rational[];
  /** Size of each payment relative to the one sought, zero or above and not all zero: all 1 for equal payments. */
  readonly weights: readonly Rational[];
  /** Paid in addition with the last payment. */
  readonly balloon?: number;
}

/**
 * The payment that clears a debt: the value of all payments on the last day equals that of the debt.
 *
 * With growth g = 1 + rate of a period, value(k) = value(k−1) · g + weight. Everything is brought to one denominator
 * first, so that the loop works on whole numbers.
 */
export function levelPayment({ owed, laterRates, weights, balloon }: LevelDebt): Fraction {
  const unit = laterRates.reduce((common, rate) => leastCommonMultiple(common, rate.denominator), 1n);
  const weightUnit = weights.reduce((common, weight) => leastCommonMultiple(common, weight.denominator), 1n);
  const wholeWeight = (weight: Rational) => (weight.numerator * weightUnit) / weight.denominator;

  let growth = 1n;
  let scale = 1n;
  let value = wholeWeight(weights[0]!);
  for (const [index, rate] of laterRates.entries()) {
    const grows = unit + (rate.numerator * unit) / rate.denominator;
    scale *= unit;
    growth *= grows;
    value = value * grows + wholeWeight(weights[index + 1]!) * scale;
  }
  const toPay = owed.numerator * growth - BigInt(balloon ?? 0) * scale * owed.denominator;
  return { numerator: toPay * weightUnit, denominator: value * owed.denominator };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
