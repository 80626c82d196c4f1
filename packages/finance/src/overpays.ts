import { mustBePositive, mustNotBeNegative } from './guards.ts';
import { overpaysInDoubles } from './quick/overpays-in-doubles.ts';
import type { Rational } from './rational.ts';
import type { UnitPeriods } from './unit-period.ts';

/** Whether payments a period apart are worth more than what was received: told by doubles where they can tell it. */
export function overpays(received: number, payments: readonly number[], limit: Rational, period: Rational, first: UnitPeriods): boolean {
  mustBeAmounts(received, payments);
  const series = { payments, whole: first.whole, simple: first.odd / first.length };
  const told = overpaysInDoubles(received, series, limit.toNumber() * period.toNumber());
  return told ?? overpaysExactly(received, payments, limit.times(period), first);
}

/** Whether payments a period apart clear more than the debt, which is carried forward at a rate of the period to the last of them. */
export function overpaysExactly(
  received: number,
  payments: readonly number[],
  { numerator: cost, denominator: unit }: Rational,
  { whole, odd, length }: UnitPeriods,
): boolean {
  const grown = unit + cost;
  // The debt on the day of the first payment, as a count of 1/scale: whole periods compound, the odd part is simple.
  let debt = BigInt(received) * grown ** BigInt(whole) * (unit * BigInt(length) + cost * BigInt(odd));
  let scale = unit ** BigInt(whole) * unit * BigInt(length);
  for (const [index, payment] of payments.entries()) {
    if (index > 0) {
      debt *= grown;
      scale *= unit;
    }
    debt -= BigInt(payment) * scale;
  }
  return debt < 0n;
}

/** @throws {FinanceError} `amount-out-of-range`. */
export function mustBeAmounts(received: number, payments: readonly number[]): void {
  mustBePositive('the amount received', received);
  for (const payment of payments) mustNotBeNegative('a payment', payment);
}
