import { addMonths, type DateParts, dateParts, daysBetween, daysInMonth, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';

/** The usual interval between payments (Appendix J (b)(4)). */
export type UnitPeriod =
  | { readonly unit: 'month' /** 1 to 12. */; readonly count: number }
  | { readonly unit: 'week' /** 1 to 26. */; readonly count: number }
  | { readonly unit: 'day' /** 1 for daily payments; the whole term for a single payment. */; readonly count: number };

/** Time in unit-periods: whole ones and the odd fraction, from 0 up to below 1. */
export interface UnitPeriods {
  readonly whole: number;
  readonly fraction: number;
}

/** Payments month by month. */
export const monthly: UnitPeriod = { unit: 'month', count: 1 };

/** Unit-periods in a year: 12 for a month, 52 for a week, 365 for a day, divided by the count (Appendix J (b)(5)(vii)). */
export function periodsPerYear({ unit, count }: UnitPeriod): number {
  return { month: 12, week: 52, day: 365 }[unit] / count;
}

/**
 * Time from the advance to the first payment, counted back from the payment as Appendix J (b)(5) does: whole unit-periods,
 * then odd days over 30 a month (over 365 for a year), or over the days of the weeks.
 *
 * @throws {FinanceError} `date-order` when `to` is before `from`, `unit-period-invalid`.
 */
export function firstInterval(from: IsoDate, to: IsoDate, unitPeriod: UnitPeriod): UnitPeriods {
  const { unit, count } = unitPeriod;
  if (to < from) throw new FinanceError('date-order', `the first payment ${to} comes before the advance ${from}`);
  if (!Number.isInteger(count) || count < 1 || (unit === 'month' && count > 12)) {
    throw new FinanceError('unit-period-invalid', `a unit-period is a whole number of ${unit}s from 1 up, at most 12 months, got ${count}`);
  }
  if (unit === 'month') return monthsBack(from, to, count);
  const length = unit === 'week' ? 7 * count : count;
  const days = daysBetween(from, to);
  const whole = Math.floor(days / length);
  return { whole, fraction: (days - whole * length) / length };
}

function monthsBack(from: IsoDate, to: IsoDate, count: number): UnitPeriods {
  const fullMonths = fullMonthsBack(from, to);
  const whole = Math.floor(fullMonths / count);
  const monthsLeft = fullMonths - whole * count;
  const daysLeft = daysBetween(from, backFrom(to, fullMonths));
  if (count === 12 && daysLeft > 0) return { whole, fraction: daysBetween(from, backFrom(to, whole * 12)) / 365 };
  return { whole, fraction: (monthsLeft * 30 + daysLeft) / (30 * count) };
}

/** Full months from `to` back to `from`, a month's end counting as the same day as a later one. */
function fullMonthsBack(from: IsoDate, to: IsoDate): number {
  const start = dateParts(from);
  const end = dateParts(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return backFrom(to, months) < from ? months - 1 : months;
}

function backFrom(to: IsoDate, months: number): IsoDate {
  const end = dateParts(to);
  return addMonths(to, -months, isMonthEnd(end) ? 31 : end.day);
}

/** Appendix J (b)(5)(i): where a schedule runs on month ends, the last day stands for the last day. */
function isMonthEnd({ year, month, day }: DateParts): boolean {
  return day === daysInMonth(year, month);
}
