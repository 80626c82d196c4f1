import { FinanceError } from './errors.ts';
import { mustBeWhole, mustNotBeNegative } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { type Rational, ratio, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';

/** A charge that was reckoned ahead for the whole term, and how far the term has gone. */
export interface RuleOf78Request {
  /** The whole charge, zero or above. */
  readonly charge: MinorUnits;
  /** Number of periods of the term, from 1 up. */
  readonly periods: number;
  /** Periods that have passed, from 0 up to all. */
  readonly elapsed: number;
  /**
   * The longest term, in periods, for which the market lets this rule be used; 0 where it is barred. In the United States
   * 61 months (15 USC 1615(b)), and less in many states.
   */
  readonly lawfulUpToPeriods: number;
  /** How the refund becomes whole. */
  readonly rounding: RoundingMode;
}

/**
 * What goes back to a borrower who settles early, by the sum of the digits: of n periods the first earns n parts of the charge,
 * the next n − 1. The lender keeps more than by actual interest, which is why it is barred for long terms and in many places.
 *
 * @throws {FinanceError} `refund-rule-unlawful`, and `amount-out-of-range`, `periods-out-of-range`.
 * @see docs/maths/early-repayment.md
 */
export function ruleOf78Refund({ charge, periods, elapsed, lawfulUpToPeriods, rounding }: RuleOf78Request): MinorUnits {
  mustNotBeNegative('a charge', charge);
  mustBeWhole('the longest lawful term', lawfulUpToPeriods, 0);
  const earned = ruleOf78Earned(periods, elapsed);
  if (!(periods <= lawfulUpToPeriods)) {
    throw new FinanceError(
      'refund-rule-unlawful',
      `the Rule of 78 is for terms up to ${lawfulUpToPeriods} periods here, this one has ${periods}`,
    );
  }
  return round(rational(1).minus(earned).times(minorUnits(charge)), rounding);
}

/** The exact share of the charge that `elapsed` of `periods` have earned: 12/78 after the first of twelve. @throws {FinanceError} `periods-out-of-range`. */
export function ruleOf78Earned(periods: number, elapsed: number): Rational {
  mustBeWhole('periods', periods, 1);
  mustBeWhole('periods that have passed', elapsed, 0, periods);
  const left = periods - elapsed;
  return rational(1).minus(ratio(BigInt(left) * BigInt(left + 1), BigInt(periods) * BigInt(periods + 1)));
}
