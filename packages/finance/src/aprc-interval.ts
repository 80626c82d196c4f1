import { addDays, addMonths, daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type Rational, ratio } from './rational.ts';
import { stepsBack } from './unit-period.ts';

/** What the dates of an agreement follow. Half years and quarters are months; a year has 12 equal months or 52 weeks. */
export type AprcPeriod = 'year' | 'month' | 'week' | 'day';

/**
 * Years between two dates, exactly: whole periods counted back from the later date, then the days before them over the days,
 * 365 or 366, of the year that ends where they end.
 *
 * Source: Directive (EU) 2023/2225 Annex III, remarks on part I, as in 2008/48/EC and 2014/17/EU Annex I; the United Kingdom's CONC App 1.2 kept them.
 *
 * @param dueDay the contract's day of the month, 1 to 31, where the later date may stand for a day that its month lacks.
 * @throws {FinanceError} `date-order` when `to` is before `from`, `due-day-out-of-range`, `unit-period-invalid`.
 */
export function aprcInterval(from: IsoDate, to: IsoDate, period: AprcPeriod = 'month', dueDay?: number): Rational {
  if (to < from) throw new FinanceError('date-order', `an interval cannot end on ${to}, before it starts on ${from}`);
  if (period === 'day') return yearsOfDays(from, to);
  if (period === 'week') {
    const weeks = Math.floor(daysBetween(from, to) / 7);
    return ratio(weeks, 52).plus(yearsOfDays(from, addDays(to, -7 * weeks)));
  }
  if (period !== 'year' && period !== 'month') {
    throw new FinanceError('unit-period-invalid', `a period must be year, month, week or day, got '${period}'`);
  }
  const size = period === 'year' ? 12 : 1;
  const { steps, endsOn } = stepsBack(from, to, size, dueDay);
  return ratio(steps * size, 12).plus(yearsOfDays(from, endsOn));
}

const yearsOfDays = (from: IsoDate, to: IsoDate) => ratio(daysBetween(from, to), daysOfYearBefore(to));

/** Days of the year that ends on a date; one that ends on 29 February begins on the 28th. */
const daysOfYearBefore = (date: IsoDate) => daysBetween(addMonths(date, -12), date);
