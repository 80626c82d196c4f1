import { addMonths, dateParts, daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBeWhole } from './guards.ts';

/** The usual interval between payments (Appendix J (b)(4)). */
export type UnitPeriod =
  | { readonly unit: 'month' /** 1 to 12. */; readonly count: number }
  | { readonly unit: 'week' /** 1 to 26. */; readonly count: number }
  | { readonly unit: 'day' /** 1 for daily payments; the whole term for a single payment. */; readonly count: number };

/** The unit-periods that Appendix J knows: those, and half a month, for payments on two days of each. */
export type AprUnitPeriod = UnitPeriod | { readonly unit: 'semimonth'; readonly count: 1 };

/** Time in unit-periods: whole ones, and the odd part as a fraction below 1. */
export interface UnitPeriods {
  readonly whole: number;
  /** Days, counted as the unit counts them. */
  readonly odd: number;
  /** Days of one unit-period, above `odd`. */
  readonly length: number;
}

/** Payments month by month. */
export const monthly: UnitPeriod = { unit: 'month', count: 1 };

/** How many of each unit make a year (Appendix J (b)(5)(vii)). */
export const unitsPerYear: Readonly<Record<AprUnitPeriod['unit'], number>> = { month: 12, semimonth: 24, week: 52, day: 365 };

/** @throws {FinanceError} `unit-period-invalid`. */
export function mustBeUnit(unit: string): void {
  if (!Object.hasOwn(unitsPerYear, unit)) {
    throw new FinanceError('unit-period-invalid', `a unit must be one of ${Object.keys(unitsPerYear).join(', ')}, got '${unit}'`);
  }
}

/** Unit-periods in a year. @throws {FinanceError} `unit-period-invalid` for a unit that is none. */
export function periodsPerYear({ unit, count }: AprUnitPeriod): number {
  mustBeUnit(unit);
  return unitsPerYear[unit] / count;
}

/**
 * Time from the first advance to a payment or another advance, counted back from the later one as Appendix J (b)(5) does:
 * whole unit-periods, then odd days over 30 a month (15 for half of one, 365 for a year), or over the days of the weeks.
 *
 * @param dueDay the contract's day of the month, 1 to 31: a payment on 28 February may stand for the 28th or for a month's end.
 * @throws {FinanceError} `date-order` when `to` is before `from`, `unit-period-invalid`, `due-day-out-of-range`.
 */
export function unitPeriodsBetween(from: IsoDate, to: IsoDate, { unit, count }: AprUnitPeriod, dueDay?: number): UnitPeriods {
  mustBeUnit(unit);
  const most = { month: 12, semimonth: 1 }[unit as string];
  mustBeWhole(`a unit-period of ${unit}s`, count, 1, most, 'unit-period-invalid');
  if (unit === 'week' || unit === 'day') return parted(daysBetween(from, to), unit === 'week' ? 7 * count : count);
  const { steps, days } = stepsBack(from, to, 1, dueDay);
  if (count === 12 && days > 0) {
    const years = stepsBack(from, to, 12, dueDay);
    return parted(years.days, 365, years.steps);
  }
  return parted(steps * 30 + days, unit === 'month' ? 30 * count : 15);
}

/** The thirty days of a long month that are less than that month, and the 365 of a leap year, are one unit-period. */
function parted(days: number, length: number, before = 0): UnitPeriods {
  return { whole: before + Math.floor(days / length), odd: days % length, length };
}

/**
 * How many steps of months fit between two dates, counted back from the later one by the contract's due day, and the days before them.
 *
 * @throws {FinanceError} `date-order` when `to` is before `from`, `due-day-out-of-range`.
 */
export function stepsBack(from: IsoDate, to: IsoDate, months: number, dueDay: number = dateParts(to).day): StepsBack {
  mustBeWhole('a due day', dueDay, 1, 31, 'due-day-out-of-range');
  if (to < from) throw new FinanceError('date-order', `a time cannot end on ${to}, before it starts on ${from}`);
  const [start, end] = [dateParts(from), dateParts(to)];
  // Where it stands, the later date counts as it is: a due day after it would put the payment later than it falls.
  const back = (count: number) => (count === 0 ? to : addMonths(to, -count * months, dueDay));
  const most = Math.floor(((end.year - start.year) * 12 + end.month - start.month) / months);
  const steps = back(most) < from ? most - 1 : most;
  return { steps, endsOn: back(steps), days: daysBetween(from, back(steps)) };
}

interface StepsBack {
  readonly steps: number;
  /** Where the days before the steps end. */
  readonly endsOn: IsoDate;
  readonly days: number;
}
