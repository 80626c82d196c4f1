import { type DateParts, dateParts, daysInMonth, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustNotBeNegative } from './guards.ts';
import type { MinorUnits } from './money.ts';

/** An amount and the day on which it moves. */
export interface DatedAmount {
  readonly on: IsoDate;
  /** Zero or above: who pays whom is said by the list that it stands in. */
  readonly amount: MinorUnits;
}

/** All that moves between lender and borrower. Neither list needs an order. */
export interface DatedCredit {
  /** To the borrower, without what is kept back; at least one. */
  readonly advances: readonly DatedAmount[];
  /** From the borrower, every cost that counts included; at least one. */
  readonly payments: readonly DatedAmount[];
}

/**
 * The day of the first advance, from which times count.
 *
 * @throws {FinanceError} `periods-out-of-range` without an advance or a payment, `amount-out-of-range` for an amount below zero.
 */
export function firstAdvance({ advances, payments }: DatedCredit): IsoDate {
  if (advances.length === 0 || payments.length === 0) {
    throw new FinanceError('periods-out-of-range', `a credit has advances and payments, got ${advances.length} and ${payments.length}`);
  }
  for (const { on, amount } of [...advances, ...payments]) mustNotBeNegative(`the amount of ${on}`, amount);
  return advances.map(({ on }) => on).sort()[0]!;
}

/**
 * The day of the month, 1 to 31, that a series of dates is tied to: the highest that they show, where each of them is that
 * day or the last of a month that lacks it. Undefined where they follow no one day.
 */
export function seriesDueDay(dates: readonly IsoDate[]): number | undefined {
  const parts = dates.map(dateParts);
  const highest = Math.max(...parts.map(({ day }) => day));
  const isTied = ({ year, month, day }: DateParts) => day === Math.min(highest, daysInMonth(year, month));
  return parts.length > 0 && parts.every(isTied) ? highest : undefined;
}
