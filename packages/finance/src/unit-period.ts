import { addMonths, dateParts, daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';

/** The usual interval between payments (Appendix J (b)(4)). */
export type UnitPeriod =
  | { readonly unit: 'month' /** 1 to 12. */; readonly count: number }
  | { readonly unit: 'week' /** 1 to 26. */; readonly count: number }
  | { readonly unit: 'day' /** 1 for daily payments; the whole term for a single payment. */; readonly count: number };

/** The unit-periods that Appendix J knows: those, and half a month, for payments on two days of each. */
export type AprUnitPeriod = UnitPeriod | { readonly unit: 'semimonth'; readonly count: 1 };

/** Time in unit-periods: whole ones and the odd fraction, from 0 up to below 1. */
export interface UnitPeriods {
  readonly whole: number;
  readonly fraction: number;
}

/** Payments month by month. */
export const monthly: UnitPeriod = { unit: 'month', count: 1 };

/** Unit-periods in a year: 12 for a month, 24 for half of one, 52 for a week, 365 for a day, divided by the count (Appendix J (b)(5)(vii)). */
export function periodsPerYear({ unit, count }: AprUnitPeriod): number {
  return { month: 12, semimonth: 24, week: 52, day: 365 }[unit] / count;
}

/**
 * Time from the first advance to a payment or another advance, counted back from the later one as Appendix J (b)(5) does:
 * whole unit-periods, then odd days over 30 a month (15 for half of one, 365 for a year), or over the days of the weeks.
 *
 * @param dueDay the contract's day of the month, 1 to 31: a payment on 28 February may stand for the 28th or for a month's end.
 * @throws {FinanceError} `date-order` when `to` is before `from`, `unit-period-invalid`, `due-day-out-of-range`.
 */
export function unitPeriodsBetween(
  from: IsoDate,
  to: IsoDate,
  { unit, count }: AprUnitPeriod,
  dueDay: number = dateParts(to).day,
): UnitPeriods {
  if (to < from) throw new FinanceError('date-order', `the flow of ${to} comes before the advance of ${from}`);
  if (!Number.isInteger(count) || count < 1 || (unit === 'month' && count > 12) || (unit === 'semimonth' && count > 1)) {
    throw new FinanceError('unit-period-invalid', `a unit-period is a whole number of ${unit}s from 1 up, at most 12 months, got ${count}`);
  }
  if (unit === 'month') return monthsBack(from, to, count, dueDay);
  if (unit === 'semimonth') return halves(monthsBack(from, to, 1, dueDay));
  const length = unit === 'week' ? 7 * count : count;
  const days = daysBetween(from, to);
  const whole = Math.floor(days / length);
  return { whole, fraction: (days - whole * length) / length };
}

/** All months have 30 days here, and their halves 15. */
function halves({ whole, fraction }: UnitPeriods): UnitPeriods {
  const days = whole * 30 + Math.round(fraction * 30);
  return { whole: Math.floor(days / 15), fraction: (days % 15) / 15 };
}

function monthsBack(from: IsoDate, to: IsoDate, count: number, dueDay: number): UnitPeriods {
  const back = (months: number) => addMonths(to, -months, dueDay);
  const start = dateParts(from);
  const end = dateParts(to);
  const monthsApart = (end.year - start.year) * 12 + end.month - start.month;
  const fullMonths = monthsApart > 0 && back(monthsApart) < from ? monthsApart - 1 : monthsApart;
  const whole = Math.floor(fullMonths / count);
  // In its own month the first payment stands as it is: a due day after it would put the payment later than it falls.
  const daysLeft = fullMonths === 0 ? daysBetween(from, to) : daysBetween(from, back(fullMonths));
  const fraction =
    count === 12 && daysLeft > 0
      ? daysBetween(from, whole === 0 ? to : back(whole * 12)) / 365
      : ((fullMonths - whole * count) * 30 + daysLeft) / (30 * count);
  // The thirty days of a long month that are less than that month, and the 365 of a leap year, are one unit-period.
  return fraction < 1 ? { whole, fraction } : { whole: whole + 1, fraction: fraction - 1 };
}
