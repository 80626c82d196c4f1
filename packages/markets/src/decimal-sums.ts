import { type Rational, rational, toDecimal } from '@liana/finance';

/** The product of two settings as the decimal that it is: 1.1 × 3 is 3.3, and no double above it that a cost at the limit would pass. */
export function decimalProduct(a: number, b: number): number {
  return toNumber(rational(String(a)).times(rational(String(b))));
}

/** Their sum, the same way. */
export function decimalSum(a: number, b: number): number {
  return toNumber(rational(String(a)).plus(rational(String(b))));
}

const toNumber = (exact: Rational) => Number(toDecimal(exact, 12, 'half-up'));
