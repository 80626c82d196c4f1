import type { Rational } from './rational.ts';

/**
 * Logarithms and powers in whole numbers: a value v stands for v / `one`, where `one` is a power of ten. Each step cuts off less
 * than one unit of the last place; there are a few hundred steps, and each of the squarings, about fifteen for a loan of a hundred
 * years, doubles what they add up to. So the last ten digits are not to be trusted, and all before them are.
 */
export const UNSURE_DIGITS = 10n;

/** The natural logarithm of a value from 1 up. */
export function logarithm({ numerator, denominator }: Rational, one: bigint): bigint {
  let halved = denominator;
  let doublings = 0n;
  for (; numerator >= 2n * halved; doublings += 1n) halved *= 2n;
  return betweenOneAndTwo(numerator, halved, one) + doublings * betweenOneAndTwo(2n, 1n, one);
}

/** ln(n/d) = 2 · (z + z³/3 + z⁵/5 + …) with z = (n − d) / (n + d), at most a third: a digit with each term. */
function betweenOneAndTwo(n: bigint, d: bigint, one: bigint): bigint {
  const [above, below] = [n - d, n + d];
  let sum = 0n;
  let power = (one * above) / below;
  for (let k = 1n; power > 0n; k += 2n) {
    sum += power / k;
    power = (power * above * above) / (below * below);
  }
  return 2n * sum;
}

/** e^−x for x from 0 up: the series of e^−(x/2^k), which is then squared k times. */
export function decay(x: bigint, one: bigint): bigint {
  let part = x;
  let squarings = 0;
  for (; part > one; squarings += 1) part /= 2n;
  let sum = 0n;
  let term = one;
  for (let k = 1n; term !== 0n; k += 1n) {
    sum += term;
    term = (-term * part) / (one * k);
  }
  for (let done = 0; done < squarings; done += 1) sum = (sum * sum) / one;
  return sum;
}
