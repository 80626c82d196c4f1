import { FinanceError } from './errors.ts';

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
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new FinanceError('date-invalid', `expected a date as YYYY-MM-DD, got '${text}'`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new FinanceError('date-invalid', `there is no day '${text}'`);
  }
  return text as IsoDate;
}

/** Year, month and day of a date. */
export function dateParts(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Number of days of a month, 28 to 31, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
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
export function addMonths(date: IsoDate, months: number, dueDay: number = dateParts(date).day): IsoDate {
  if (!Number.isInteger(dueDay) || dueDay < 1 || dueDay > 31) {
    throw new FinanceError('due-day-out-of-range', `a due day is a whole number from 1 to 31, got ${dueDay}`);
  }
  if (!Number.isInteger(months)) throw new FinanceError('date-invalid', `months must be a whole number, got ${months}`);
  const { year, month } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return fromParts(newYear, newMonth, Math.min(dueDay, daysInMonth(newYear, newMonth)));
}

/** The date `days` later, or earlier when negative. @throws {FinanceError} `date-invalid` outside the years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) throw new FinanceError('date-invalid', `days must be a whole number, got ${days}`);
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

function fromParts(year: number, month: number, day: number): IsoDate {
  if (year < 1 || year > 9999) throw new FinanceError('date-invalid', `the year ${year} is outside 1 to 9999`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

// Days since 1970-01-01. The year is taken to begin in March, so that the leap day comes last and the months before
// it have lengths that one linear formula gives; 146 097 days make 400 years.
function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return fromParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
