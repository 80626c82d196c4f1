import { FinanceError } from './errors.ts';

/** What a fraction is added to or multiplied by: a fraction, or a whole number. */
type Factor = Rational | number | bigint;

/** An exact fraction, kept in lowest terms with the denominator above zero. Immutable. */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;

  /** Reduces the fraction. @throws {FinanceError} `division-by-zero` when `denominator` is zero. */
  constructor(numerator: bigint, denominator: bigint) {
    if (denominator === 0n) throw new FinanceError('division-by-zero', `the denominator of ${numerator}/0 must not be zero`);
    const divisor = greatestCommonDivisor(numerator, denominator);
    const sign = denominator < 0n ? -1n : 1n;
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  plus(value: Factor): Rational {
    const other = exactly(value);
    return new Rational(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(value: Factor): Rational {
    const other = exactly(value);
    return new Rational(this.numerator * other.denominator - other.numerator * this.denominator, this.denominator * other.denominator);
  }

  times(value: Factor): Rational {
    const other = exactly(value);
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws {FinanceError} `division-by-zero`. */
  over(value: Factor): Rational {
    const other = exactly(value);
    return new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below zero when this is smaller than `other`, zero when equal, above zero when larger. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  /** The nearest double, for display and for the rate solver; never for contract amounts. */
  toNumber(): number {
    const [above, below] = [Number(this.numerator), Number(this.denominator)];
    if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
    // Parts that are too long for a double have twenty digits cut off exactly first.
    const scale = 10n ** 20n;
    const whole = this.numerator / this.denominator;
    const rest = this.numerator % this.denominator;
    return Number(whole) + Number((rest * scale) / this.denominator) / 1e20;
  }
}

/**
 * The exact value of a decimal string: `rational('0.0062')` is 0.62 %. Whole numbers may be given as such.
 * A double with a fraction is refused, because 0.1 as a double is not a tenth. Up to 300 digits before and behind the point: a text from
 * outside has to end somewhere, or powers of it take minutes.
 *
 * @throws {FinanceError} `number-not-decimal`.
 */
export function rational(value: string | number | bigint): Rational {
  if (typeof value !== 'string') return new Rational(typeof value === 'bigint' ? value : wholeNumber(value), 1n);
  const match = /^(-?)(\d{1,300})(?:\.(\d{1,300}))?$/.exec(value);
  if (!match) throw new FinanceError('number-not-decimal', `expected a decimal number such as '0.0062', got '${value}'`);
  const fraction = match[3] ?? '';
  return new Rational(BigInt(`${match[1]}${match[2]}${fraction}`), 10n ** BigInt(fraction.length));
}

/**
 * The exact quotient of two whole numbers: `ratio(1, 12)`.
 *
 * @throws {FinanceError} `number-not-decimal` for a fraction, `division-by-zero`.
 */
export function ratio(numerator: number | bigint, denominator: number | bigint): Rational {
  return rational(numerator).over(denominator);
}

/** The exact fraction of a percentage: `percent('13.99')` is 0.1399. @throws {FinanceError} `number-not-decimal`. */
export function percent(text: string): Rational {
  return rational(text).over(100);
}

const exactly = (value: Factor): Rational => (value instanceof Rational ? value : rational(value));

function wholeNumber(value: number): bigint {
  if (!Number.isSafeInteger(value)) {
    throw new FinanceError('number-not-decimal', `expected a whole number or a decimal string, got the double ${value}`);
  }
  return BigInt(value);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
