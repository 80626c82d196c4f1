import { type DatedCredit, firstAdvance, seriesDueDay } from './dated-credit.ts';
import { addMonths, dateParts, daysBetween, type IsoDate } from './dates.ts';
import type { AprUnitPeriod } from './unit-period.ts';

const year: AprUnitPeriod = { unit: 'month', count: 12 };

/**
 * The unit-period of a credit by Appendix J (b)(3) and (4): the interval between its advances or between its payments, up to a
 * year, that comes most often, the shorter of two that come as often; the average interval where none comes twice; the whole
 * term, up to a year, of one advance repaid by one payment.
 *
 * @throws {FinanceError} `periods-out-of-range` without an advance or a payment, `amount-out-of-range` for an amount below zero.
 */
export function usualUnitPeriod(credit: DatedCredit): AprUnitPeriod {
  const start = firstAdvance(credit);
  const advances = [...new Set(credit.advances.map(({ on }) => on))].sort();
  const payments = [...new Set(credit.payments.map(({ on }) => on))].sort();
  if (advances.length === 1 && payments.length === 1) return termOf(start, payments[0]!);

  const intervals = [...intervalsOf(advances), intervalBetween(start, payments[0]!), ...intervalsOf(payments)];
  const common = mostFrequent(intervals.filter((interval) => daysOf(interval) > 0 && daysOf(interval) <= daysOf(year)));
  if (common) return common;
  const days = intervals.reduce((sum, interval) => sum + daysOf(interval), 0) / intervals.length;
  return nearestStandard(days);
}

/**
 * The unit-period of one advance repaid by one payment: the term, up to a year (Appendix J (b)(4)(ii)). Whole months where it is that, or
 * its days: weeks are a unit-period of series only (Appendix J (b)(5)(vi) and (vii)).
 */
export function termOf(from: IsoDate, to: IsoDate): AprUnitPeriod {
  const months = monthsBetween(from, to);
  const term: AprUnitPeriod = months ? { unit: 'month', count: months } : { unit: 'day', count: daysBetween(from, to) };
  return daysOf(term) > daysOf(year) ? year : term;
}

function intervalsOf(dates: readonly IsoDate[]): AprUnitPeriod[] {
  const dueDay = seriesDueDay(dates);
  const isSemimonthly = dates.length > 2 && dates.slice(2).every((date, index) => monthsBetween(dates[index]!, date) === 1);
  if (isSemimonthly) return dates.slice(1).map(() => ({ unit: 'semimonth', count: 1 }));
  return dates.slice(1).map((date, index) => intervalBetween(dates[index]!, date, dueDay));
}

function intervalBetween(from: IsoDate, to: IsoDate, dueDay?: number): AprUnitPeriod {
  const months = monthsBetween(from, to, dueDay);
  if (months) return { unit: 'month', count: months };
  const days = daysBetween(from, to);
  return days % 7 === 0 ? { unit: 'week', count: days / 7 } : { unit: 'day', count: days };
}

/** Whole months between two dates; undefined where days are left over. */
function monthsBetween(from: IsoDate, to: IsoDate, dueDay = Math.max(dateParts(from).day, dateParts(to).day)): number | undefined {
  const [start, end] = [dateParts(from), dateParts(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return months > 0 && addMonths(from, months, dueDay) === to && addMonths(to, -months, dueDay) === from ? months : undefined;
}

/** Length for comparing, with months of 30 days and a year of 365. */
function daysOf({ unit, count }: AprUnitPeriod): number {
  if (unit === 'month') return count === 12 ? 365 : count * 30;
  return count * { semimonth: 15, week: 7, day: 1 }[unit];
}

function mostFrequent(intervals: readonly AprUnitPeriod[]): AprUnitPeriod | undefined {
  const seen = new Map<string, { interval: AprUnitPeriod; times: number }>();
  for (const interval of intervals) {
    const name = `${interval.count} ${interval.unit}`;
    seen.set(name, { interval, times: (seen.get(name)?.times ?? 0) + 1 });
  }
  const common = [...seen.values()].filter(({ times }) => times > 1);
  return common.sort((a, b) => b.times - a.times || daysOf(a.interval) - daysOf(b.interval))[0]?.interval;
}

/** The day, weeks, half month or months nearest to a length, the shorter of two as near (Appendix J (b)(4)(i)(B)). */
function nearestStandard(days: number): AprUnitPeriod {
  const standard: AprUnitPeriod[] = [
    { unit: 'day', count: 1 },
    { unit: 'semimonth', count: 1 },
  ];
  for (let count = 1; count <= 52; count += 1) standard.push({ unit: 'week', count });
  for (let count = 1; count <= 12; count += 1) standard.push({ unit: 'month', count });
  const distance = (interval: AprUnitPeriod) => Math.abs(daysOf(interval) - days);
  return standard.sort((a, b) => distance(a) - distance(b) || daysOf(a) - daysOf(b))[0]!;
}
