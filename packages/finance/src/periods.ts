import { mustBePeriods } from './annuity.ts';
import { addDays, addMonths, dateParts, type IsoDate, isoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBeWhole, mustNotBeNegativeRate } from './guards.ts';
import { keptMonthsFrom } from './quick/kept-calendar.ts';
import type { Rational } from './rational.ts';
import { type AprUnitPeriod, monthly, mustBeUnit } from './unit-period.ts';
import { yearOf } from './year-of.ts';

/** When a loan is paid out and paid back, and what a period of it costs. */
export interface LoanCalendar {
  /** The day on which the money is advanced. */
  readonly advancedOn: IsoDate;
  /** Date of the first payment; one interval after `advancedOn` when left out. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor for months, 1 to 31, clamped in shorter ones; the day of the first payment, or of the advance, when left out. */
  readonly dueDay?: number;
  /** Of half months: the other day, 1 to 31; fifteen days from the due day when left out. */
  readonly otherDueDay?: number;
  /** Time between two payments; a month when left out. */
  readonly interval?: AprUnitPeriod;
  /** Number of periods, from 1 to 1,200. */
  readonly periods: number;
  /** Nominal rate of a year as an exact fraction, zero or above. */
  readonly annualRate: Rational;
  /**
   * How interest counts time: `byDayCount('ACT/360')` by the dates of each period. When left out, every period costs the same part of
   * the annual rate, a twelfth for a month, the first one too however long it is.
   */
  readonly accrual?: Accrual;
}

/** The time from one date to another in years, exactly, as interest counts it. */
export type Accrual = (from: IsoDate, to: IsoDate) => Rational;

/** The time up to one payment. */
export interface Period {
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
  /** Exact interest on one unit that is owed all through the period. */
  readonly rate: Rational;
}

/** When each payment is due, by its number from 0, and what a period costs where all cost the same. */
export interface EqualPeriods {
  readonly dueOnAt: (number: number) => IsoDate;
  readonly rate: Rational;
}

/**
 * The periods of a loan. Due dates are counted from the first one by the anchor, so they never drift through a short month.
 *
 * @throws {FinanceError} `periods-out-of-range`, `rate-out-of-range`, `unit-period-invalid`, `due-day-out-of-range`,
 * `date-order` when the first payment is not after the advance.
 */
export function loanPeriods(calendar: LoanCalendar): Period[] {
  const { advancedOn, periods, annualRate, accrual } = calendar;
  const { dueOnAt, rate } = equalPeriods(calendar);
  const all: Period[] = [];
  for (let startsOn = advancedOn; all.length < periods; ) {
    const dueOn = dueOnAt(all.length);
    all.push({ startsOn, dueOn, rate: accrual ? annualRate.times(accrual(startsOn, dueOn)) : rate });
    startsOn = dueOn;
  }
  return all;
}

/** The same of a loan whose interest does not count days, without making each period. @throws {FinanceError} as `loanPeriods`. */
export function equalPeriods(calendar: LoanCalendar): EqualPeriods {
  const { advancedOn, interval = monthly, periods, annualRate } = calendar;
  mustBePeriods(periods);
  mustNotBeNegativeRate('the rate', annualRate);
  mustBeUnit(interval.unit);
  mustBeWhole(`an interval of ${interval.unit}s`, interval.count, 1, undefined, 'unit-period-invalid');
  // The anchor is taken before any date is clamped: a loan of 31 January is due on 28 February, then on 31 March.
  const dueDay = calendar.dueDay ?? dateParts(calendar.firstDueOn ?? advancedOn).day;
  const dueOnAt = dueDates(calendar, interval, dueDay);
  if (dueOnAt(0) <= isoDate(advancedOn)) {
    throw new FinanceError('date-order', `the first payment ${dueOnAt(0)} must come after the advance ${advancedOn}`);
  }
  return { dueOnAt, rate: annualRate.times(yearOf(interval)) };
}

/** The day of each payment, by its number from 0, as the contract's due days have it. */
function dueDates({ advancedOn, firstDueOn, otherDueDay }: LoanCalendar, { unit, count }: AprUnitPeriod, dueDay: number) {
  const start = firstDueOn ?? advancedOn;
  if (unit === 'semimonth') {
    const days = [dueDay, otherDueDay ?? (dueDay > 15 ? dueDay - 15 : dueDay + 15)].sort((a, b) => a - b);
    const half = (number: number) => addMonths(start, Math.floor(number / 2), days[number % 2]);
    // Where the first is not given, it is the next of the two days after the advance.
    const before = firstDueOn ?? addDays(advancedOn, 1);
    const first = half(0) >= before ? 0 : half(1) >= before ? 1 : 2;
    return (number: number) => half(first + number);
  }
  const steps = (number: number) => (firstDueOn ? number : number + 1) * count;
  if (unit === 'month') {
    const dueOnAfter = keptMonthsFrom(start, dueDay);
    return (number: number) => dueOnAfter(steps(number));
  }
  return (number: number) => addDays(start, steps(number) * (unit === 'week' ? 7 : 1));
}
