import { dateParts, type IsoDate, monthsFrom } from '../dates.ts';
import { remembering } from './remembering.ts';

/** By due day, then by months. */
const datesFrom = remembering(100, (_start: IsoDate): IsoDate[][] => []);

/**
 * `monthsFrom` for months from 0 up, with the dates that it has made: a thousand loans that start on one day have the same due dates.
 *
 * @throws {FinanceError} as `addMonths`.
 */
export function keptMonthsFrom(start: IsoDate, dueDay = dateParts(start).day): (months: number) => IsoDate {
  const dueOnAfter = monthsFrom(start, dueDay);
  const byDueDay = datesFrom(start);
  byDueDay[dueDay] ??= [];
  const dates = byDueDay[dueDay];
  return (months) => {
    dates[months] ??= dueOnAfter(months);
    return dates[months];
  };
}
