import { FinanceError } from './errors.ts';
import { mustBeWhole } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { Rational } from './rational.ts';

/**
 * How a fraction becomes whole.
 *
 * To the nearest, and where two are equally near: `half-up` away from zero (unlike `Math.round`, which sends -2.5 to -2),
 * `half-down` towards zero, `half-even` and `half-odd` to that neighbour, `half-ceiling` towards plus infinity,
 * `half-floor` towards minus infinity.
 * Always one way: `floor` towards minus infinity, `ceiling` towards plus infinity, `truncate` towards zero.
 * @see docs/maths/rounding.md
 */
export type RoundingMode = (typeof roundingModes)[number];

/** Every rounding mode, for checking data from outside. */
export const roundingModes = [
  'half-up',
  'half-down',
  'half-even',
  'half-odd',
  'half-ceiling',
  'half-floor',
  'floor',
  'ceiling',
  'truncate',
] as const;

/**
 * Checks that `text` names a rounding mode.
 *
 * @throws {FinanceError} `rounding-unknown`.
 */
export function roundingMode(text: string): RoundingMode {
  const mode = roundingModes.find((known) => known === text);
  if (!mode) throw new FinanceError('rounding-unknown', `rounding must be one of ${roundingModes.join(', ')}, got '${text}'`);
  return mode;
}

/** Division of whole numbers, rounded once. `denominator` must be above zero. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  roundingMode(mode);
  if (denominator <= 0n) throw new FinanceError('division-by-zero', `the denominator must be above zero, got ${denominator}`);
  const truncated = numerator / denominator;
  const rest = numerator - truncated * denominator;
  if (rest === 0n) return truncated;
  const floor = rest < 0n ? truncated - 1n : truncated;
  const aboveFloor = rest < 0n ? rest + denominator : rest;
  // A difference that is too long for a double is one without an end there, and keeps its sign.
  const nearness = Number(aboveFloor * 2n - denominator);
  return isRoundedUp(mode, nearness, numerator > 0n, floor % 2n !== 0n) ? floor + 1n : floor;
}

/** Whether a value between two whole numbers becomes the upper one. `nearness` is above zero where that one is nearer, and zero midway. */
export function isRoundedUp(mode: RoundingMode, nearness: number, isPositive: boolean, isFloorOdd: boolean): boolean {
  return mode.startsWith('half') && nearness !== 0 ? nearness > 0 : goesUp[mode](isPositive, isFloorOdd);
}

/** The same midway, or for the modes that go one way. */
const goesUp: Record<RoundingMode, (isPositive: boolean, isFloorOdd: boolean) => boolean> = {
  'half-up': (isPositive) => isPositive,
  'half-down': (isPositive) => !isPositive,
  'half-even': (_, isFloorOdd) => isFloorOdd,
  'half-odd': (_, isFloorOdd) => !isFloorOdd,
  'half-ceiling': () => true,
  'half-floor': () => false,
  floor: () => false,
  ceiling: () => true,
  truncate: (isPositive) => !isPositive,
};

/**
 * An exact value in minor units, made whole by `mode`.
 *
 * @throws {FinanceError} `amount-out-of-range` beyond the safe integers.
 */
export function round(value: Rational, mode: RoundingMode): MinorUnits {
  return minorUnits(Number(divideRounded(value.numerator, value.denominator, mode)));
}

/**
 * An exact value as a decimal string with exactly `decimals` places, 0 to 300: `toDecimal(rational('3.055'), 1, 'half-up')` is `'3.1'`.
 *
 * @throws {FinanceError} `number-not-decimal`.
 */
export function toDecimal(value: Rational, decimals: number, mode: RoundingMode): string {
  mustBeWhole('decimals', decimals, 0, 300, 'number-not-decimal');
  const scaled = divideRounded(value.numerator * 10n ** BigInt(decimals), value.denominator, mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
