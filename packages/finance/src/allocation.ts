import { FinanceError } from './errors.ts';
import { mustBeWhole } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';

/**
 * Who gets the units that whole shares leave over. `largest-remainder`: whose exact share was cut most, the earlier on a tie.
 * `first`: the earliest shares that are not zero, one unit each.
 */
export type Leftover = 'largest-remainder' | 'first';

/**
 * Splits an amount in proportion to whole-number shares. The parts add up to the amount, each is within one unit of its
 * exact share, and a share of zero gets nothing. A negative amount is split like its opposite.
 *
 * @param shares whole numbers from 0 up, not all zero: `[50, 50]`, `[1, 3]`.
 * @throws {FinanceError} `shares-invalid`.
 */
export function allocate(amount: MinorUnits, shares: readonly number[], leftover: Leftover = 'largest-remainder'): MinorUnits[] {
  for (const share of shares) mustBeWhole('a share', share, 0, undefined, 'shares-invalid');
  const all = shares.reduce((sum, share) => sum + BigInt(share), 0n);
  if (all === 0n) throw new FinanceError('shares-invalid', `at least one share must be above zero, got [${shares.join(', ')}]`);

  const size = BigInt(Math.abs(minorUnits(amount)));
  const exact = shares.map((share, place) => ({ place, share, cut: (size * BigInt(share)) % all }));
  const parts = shares.map((share) => (size * BigInt(share)) / all);
  const inLine = exact.filter(({ share }) => share > 0);
  if (leftover === 'largest-remainder') inLine.sort((a, b) => (a.cut === b.cut ? a.place - b.place : a.cut > b.cut ? -1 : 1));
  const unitsLeft = Number(parts.reduce((left, part) => left - part, size));
  for (const { place } of inLine.slice(0, unitsLeft)) parts[place]! += 1n;
  return parts.map((part) => minorUnits(Math.sign(amount) * Number(part)));
}
