import { FinanceError } from './errors.ts';
import { mustBeWhole } from './guards.ts';

/** A calendar date, `YYYY-MM-DD`, without time or zone. Dates compare correctly as strings. */
export type IsoDate = string & { readonly __unit: 'iso-date' };

/** A calendar date in parts. `month` and `day` count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Checks that `text` names a day that exists.
 *
 * @throws {FinanceError} `date-invalid`.
 */
export function isoDate(text: string): IsoDate {
  dateParts(text as IsoDate);
  return text as IsoDate;
}

/** Year, month and day of a date. @throws {FinanceError} `date-invalid` for what only looks like one to the compiler. */
export function dateParts(date: IsoDate): DateParts {
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  const isWritten = date.length === 10 && date[4] === '-' && date[7] === '-';
  if (!isWritten || !year || !month || !day || month > 12 || day > daysInMonth(year, month)) {
    throw new FinanceError('date-invalid', `expected a day that exists as YYYY-MM-DD, got '${date}'`);
  }
  return { year, month, day };
}

/** The number that a part of a text writes; NaN where one of its characters is no digit. A plan reads a dozen dates. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** Number of days of a month, 28 to 31, in the Gregorian calendar. @throws {FinanceError} `date-invalid`. */
export function daysInMonth(year: number, month: number): number {
  mustBeWhole('a year', year, 1, 9999, 'date-invalid');
  mustBeWhole('a month', month, 1, 12, 'date-invalid');
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The date `months` later (earlier when negative), on the day `dueDay`, or on the month's last day where it is shorter.
 * `dueDay` is the contract's own day, so a schedule counts from its first date and never drifts through February:
 * `addMonths(isoDate('2027-01-31'), 2)` is 31 March, not the 28th.
 *
 * @param dueDay 1 to 31; the day of `date` when left out.
 * @throws {FinanceError} `due-day-out-of-range`, `date-invalid` when the result leaves the years 1 to 9999.
 */
export function addMonths(date: IsoDate, months: number, dueDay?: number): IsoDate {
  return monthsFrom(date, dueDay)(months);
}

/** The same for many dates that are counted from one. @throws {FinanceError} as `addMonths`. */
export function monthsFrom(date: IsoDate, dueDay?: number): (months: number) => IsoDate {
  const { year, month, day } = dateParts(date);
  const anchor = dueDay ?? day;
  mustBeWhole('a due day', anchor, 1, 31, 'due-day-out-of-range');
  return (months) => {
    mustBeWhole('months', months, -120_000, 120_000, 'date-invalid');
    const index = year * 12 + (month - 1) + months;
    const newYear = Math.floor(index / 12);
    const newMonth = index - newYear * 12 + 1;
    return fromParts(newYear, newMonth, Math.min(anchor, daysInMonth(newYear, newMonth)));
  };
}

/** The date `days` later, or earlier when negative. @throws {FinanceError} `date-invalid` outside the years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  mustBeWhole('days', days, -4_000_000, 4_000_000, 'date-invalid');
  const day = dayNumber(date) + days;
  // The average year of the calendar; it puts a day near the new year into the year before or after.
  let year = Math.floor(day / 365.2425);
  if (day < firstOfYear(year)) year -= 1;
  else if (day >= firstOfYear(year + 1)) year += 1;
  let month = 1;
  let left = day - firstOfYear(year);
  for (; left >= daysInMonth(year, month); month += 1) left -= daysInMonth(year, month);
  return fromParts(year, month, left + 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

function fromParts(year: number, month: number, day: number): IsoDate {
  mustBeWhole('a year', year, 1, 9999, 'date-invalid');
  const written = (part: number, length: number) => String(part).padStart(length, '0');
  return `${written(year, 4)}-${written(month, 2)}-${written(day, 2)}` as IsoDate;
}

const firstOfYear = (year: number) => dayCountTo(year, 1, 1);

function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return dayCountTo(year, month, day);
}

// Days since a day in the year 0. The year is taken to begin in March, so that the leap day comes last and the months before
// it have lengths that one linear formula gives.
function dayCountTo(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
