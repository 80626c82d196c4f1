import { mustBeWhole, mustNotBeNegativeRate } from './guards.ts';
import { Rational } from './rational.ts';

/** Digits behind the point that a root is cut off at; far below what a minor unit of any amount can feel. */
const DIGITS = 30n;

/**
 * The rate of one period that compounds to an effective annual one: (1 + rate)^(1/periods) − 1, to thirty digits, cut off.
 *
 * @param effectiveAnnual exact, zero or above: `percent('9')`.
 * @param periodsPerYear whole, from 1 to 366.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range`.
 */
export function periodicOfEffective(effectiveAnnual: Rational, periodsPerYear: number): Rational {
  mustNotBeNegativeRate('the rate', effectiveAnnual);
  mustBeWhole('periods of a year', periodsPerYear, 1, 366);
  if (periodsPerYear === 1) return effectiveAnnual;
  const degree = BigInt(periodsPerYear);
  const growth = effectiveAnnual.plus(1);
  const scaled = (growth.numerator * 10n ** (DIGITS * degree)) / growth.denominator;
  // A double is right to fifteen digits; made a little too large, it is where Newton's steps may start.
  const start = BigInt(Math.ceil(growth.toNumber() ** (1 / periodsPerYear) * (1 + 1e-12) * 1e12)) * 10n ** (DIGITS - 12n);
  return new Rational(wholeRoot(scaled, degree, start), 10n ** DIGITS).minus(1);
}

/** The largest whole number whose power of `degree` is at most `value`. From a start above, Newton's steps fall until they are there. */
function wholeRoot(value: bigint, degree: bigint, start: bigint): bigint {
  let root = start;
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}
