import { addMonths, type DateParts, dateParts, daysBetween, daysInMonth, type IsoDate, isoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type Rational, ratio } from './rational.ts';

/**
 * How the time between two dates becomes a fraction of a year.
 *
 * `30/360` Bond Basis (ISDA 2006, 4.16(f)); `30U/360` the same with the US rule for the end of February;
 * `30E/360` Eurobond Basis (4.16(g)); `30E/360-ISDA` (4.16(h)); `ACT/360`; `ACT/365` (fixed);
 * `ACT/ACT-ISDA` days of leap years over 366 and all others over 365 (4.16(b)); `ACT/ACT-AFB` whole years counted back
 * from the end, and the days before them over 366 where they hold a 29 February.
 * @see docs/maths/day-counts.md
 */
export type DayCount = (typeof dayCounts)[number];

/** Every day count, for checking data from outside. */
export const dayCounts = ['30/360', '30U/360', '30E/360', '30E/360-ISDA', 'ACT/360', 'ACT/365', 'ACT/ACT-ISDA', 'ACT/ACT-AFB'] as const;

/**
 * Checks that `text` names a day count.
 *
 * @throws {FinanceError} `day-count-unknown`.
 */
export function dayCount(text: string): DayCount {
  const known = dayCounts.find((name) => name === text);
  if (!known) throw new FinanceError('day-count-unknown', `a day count must be one of ${dayCounts.join(', ')}, got '${text}'`);
  return known;
}

/**
 * Days from `from` to `to` as the convention counts them: calendar days, or days of a year of twelve thirties.
 *
 * @param maturity the last day of the contract, which `30E/360-ISDA` alone asks for: a last day in February is not stretched to 30.
 * @throws {FinanceError} `date-order` when `to` is before `from`.
 */
export function countedDays(from: IsoDate, to: IsoDate, convention: DayCount, maturity?: IsoDate): number {
  dayCount(convention);
  if (to < from) throw new FinanceError('date-order', `a period cannot end on ${to}, before it starts on ${from}`);
  if (convention.startsWith('ACT')) return daysBetween(from, to);
  const start = dateParts(from);
  const end = dateParts(to);
  const [firstDay, lastDay] = thirties(start, end, convention, to === maturity);
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + lastDay - firstDay;
}

/**
 * The time from `from` to `to` in years, exactly.
 *
 * @throws {FinanceError} as `countedDays`.
 */
export function yearFraction(from: IsoDate, to: IsoDate, convention: DayCount, maturity?: IsoDate): Rational {
  const days = countedDays(from, to, convention, maturity);
  if (convention === 'ACT/365') return ratio(days, 365);
  if (convention === 'ACT/ACT-ISDA') return actualIsda(from, to);
  if (convention === 'ACT/ACT-AFB') return actualAfb(from, to);
  return ratio(days, 360);
}

/** The days of the month that a 30/360 convention counts with. */
function thirties(start: DateParts, end: DateParts, convention: DayCount, endsAtMaturity: boolean): readonly [number, number] {
  const atMost30 = (day: number) => Math.min(day, 30);
  const firstDay = atMost30(start.day);
  switch (convention) {
    case '30E/360':
      return [firstDay, atMost30(end.day)];
    case '30E/360-ISDA':
      return [isMonthEnd(start) ? 30 : start.day, isMonthEnd(end) && !(endsAtMaturity && end.month === 2) ? 30 : end.day];
    case '30U/360': {
      const startsAtFebruaryEnd = start.month === 2 && isMonthEnd(start);
      const first = startsAtFebruaryEnd ? 30 : firstDay;
      if (startsAtFebruaryEnd && end.month === 2 && isMonthEnd(end)) return [first, 30];
      return [first, first === 30 ? atMost30(end.day) : end.day];
    }
    default:
      return [firstDay, firstDay === 30 ? atMost30(end.day) : end.day];
  }
}

function isMonthEnd({ year, month, day }: DateParts): boolean {
  return day === daysInMonth(year, month);
}

function isLeap(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

function actualIsda(from: IsoDate, to: IsoDate): Rational {
  const [first, last] = [dateParts(from).year, dateParts(to).year];
  const basis = (year: number) => (isLeap(year) ? 366 : 365);
  if (first === last) return ratio(daysBetween(from, to), basis(first));
  const newYear = (year: number) => isoDate(`${String(year).padStart(4, '0')}-01-01`);
  const restOfFirst = ratio(basis(first) - daysBetween(newYear(first), from), basis(first));
  return restOfFirst.plus(last - first - 1).plus(ratio(daysBetween(newYear(last), to), basis(last)));
}

function actualAfb(from: IsoDate, to: IsoDate): Rational {
  let years = 0;
  let end = to;
  for (let earlier = yearsBack(to, 1); earlier !== undefined && earlier >= from; earlier = yearsBack(to, years + 1)) {
    end = earlier;
    years += 1;
  }
  return ratio(daysBetween(from, end), holdsLeapDay(from, end) ? 366 : 365).plus(years);
}

/** The same day `years` earlier, 28 February standing for a month's end where that is longer; undefined before the year 1. */
function yearsBack(date: IsoDate, years: number): IsoDate | undefined {
  const { year, month, day } = dateParts(date);
  if (year - years < 1) return undefined;
  const isFebruaryEnd = month === 2 && day === daysInMonth(year, 2);
  return addMonths(date, -12 * years, isFebruaryEnd ? 29 : day);
}

/** Whether a 29 February lies in the days from `from` up to, but not on, `to`. */
function holdsLeapDay(from: IsoDate, to: IsoDate): boolean {
  const [first, last] = [dateParts(from).year, dateParts(to).year];
  for (let year = first; year <= last; year += 1) {
    const leapDay = `${String(year).padStart(4, '0')}-02-29`;
    if (isLeap(year) && leapDay >= from && leapDay < to) return true;
  }
  return false;
}

/** Interest by the dates of each period, for `schedule`: `accrual: byDayCount('ACT/360')`. */
export function byDayCount(convention: DayCount): (from: IsoDate, to: IsoDate) => Rational {
  const known = dayCount(convention);
  return (from, to) => yearFraction(from, to, known);
}
