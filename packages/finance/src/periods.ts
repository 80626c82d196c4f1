import { MOST_PERIODS } from './annuity.ts';
import { addDays, addMonths, dateParts, type IsoDate } from './dates.ts';
import { type DayCount, yearFraction } from './day-count.ts';
import { FinanceError } from './errors.ts';
import { type Rational, ratio, rational } from './rational.ts';
import { monthly, type UnitPeriod } from './unit-period.ts';

/** When a loan is paid out and paid back, and what a period of it costs. */
export interface LoanCalendar {
  /** The day on which the money is advanced. */
  readonly advancedOn: IsoDate;
  /** Date of the first payment; one interval after `advancedOn` when left out. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor for months, 1 to 31, clamped in shorter ones; the day of the first payment, or of the advance, when left out. */
  readonly dueDay?: number;
  /** Time between two payments; a month when left out. */
  readonly interval?: UnitPeriod;
  /** Number of periods, from 1 to 1,200. */
  readonly periods: number;
  /** Nominal rate of a year as an exact fraction, zero or above. */
  readonly annualRate: Rational;
  /**
   * `equal-periods`: every period costs the same part of the annual rate, a twelfth for a month, the first one too however
   * long it is. A day count: each costs what its own dates say. `equal-periods` when left out.
   */
  readonly accrual?: 'equal-periods' | DayCount;
}

/** The time up to one payment. */
export interface Period {
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
  /** Exact interest on one unit that is owed all through the period. */
  readonly rate: Rational;
}

/**
 * The periods of a loan. Due dates are counted from the first one by the anchor, so they never drift through a short month.
 *
 * @throws {FinanceError} `periods-out-of-range`, `rate-out-of-range`, `unit-period-invalid`, `due-day-out-of-range`,
 * `date-order` when the first payment is not after the advance.
 */
export function loanPeriods(calendar: LoanCalendar): Period[] {
  const { advancedOn, interval = monthly, periods, annualRate } = calendar;
  if (!Number.isInteger(periods) || periods < 1 || periods > MOST_PERIODS) {
    throw new FinanceError('periods-out-of-range', `periods must be a whole number from 1 to ${MOST_PERIODS}, got ${periods}`);
  }
  if (annualRate.isNegative) throw new FinanceError('rate-out-of-range', 'the rate must not be below zero');
  if (!Number.isInteger(interval.count) || interval.count < 1) {
    throw new FinanceError('unit-period-invalid', `an interval is a whole number of ${interval.unit}s from 1 up, got ${interval.count}`);
  }
  // The anchor is taken before any date is clamped: a loan of 31 January is due on 28 February, then on 31 March.
  const dueDay = calendar.dueDay ?? dateParts(calendar.firstDueOn ?? advancedOn).day;
  const firstDueOn = calendar.firstDueOn ?? later(advancedOn, interval, 1, dueDay);
  if (firstDueOn <= advancedOn) {
    throw new FinanceError('date-order', `the first payment ${firstDueOn} must come after the advance ${advancedOn}`);
  }
  const dueDates = Array.from({ length: periods }, (_, index) => later(firstDueOn, interval, index, dueDay));
  return dueDates.map((dueOn, index) => {
    const startsOn = dueDates[index - 1] ?? advancedOn;
    return { startsOn, dueOn, rate: periodRate(calendar, interval, startsOn, dueOn) };
  });
}

function later(from: IsoDate, { unit, count }: UnitPeriod, times: number, dueDay: number): IsoDate {
  return unit === 'month' ? addMonths(from, times * count, dueDay) : addDays(from, times * count * (unit === 'week' ? 7 : 1));
}

function periodRate({ annualRate, accrual = 'equal-periods' }: LoanCalendar, { unit, count }: UnitPeriod, from: IsoDate, to: IsoDate) {
  if (accrual !== 'equal-periods') return annualRate.times(yearFraction(from, to, accrual));
  return annualRate.times(rational(count)).over(ratio({ month: 12, week: 52, day: 365 }[unit], 1));
}
