import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isoDate } from './dates.ts';
import { countedDays, type DayCount, dayCount, dayCounts, yearFraction } from './day-count.ts';
import { ratio } from './rational.ts';

const between = (convention: DayCount, from: string, to: string, maturity?: string) =>
  countedDays(isoDate(from), isoDate(to), convention, maturity === undefined ? undefined : isoDate(maturity));
const years = (convention: DayCount, from: string, to: string) => yearFraction(isoDate(from), isoDate(to), convention);

const anyDate = fc
  .record({ year: fc.integer({ min: 1990, max: 2090 }), month: fc.integer({ min: 0, max: 11 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day }) => addMonths(isoDate(`${year}-01-01`), month, day));

describe('days of a year of twelve thirties', () => {
  test('differ by convention at a month’s end', () => {
    expect(between('30/360', '2007-02-28', '2007-08-31')).toBe(183);
    expect(between('30E/360', '2007-02-28', '2007-08-31')).toBe(182);
    expect(between('30E/360-ISDA', '2007-02-28', '2007-08-31')).toBe(180);
    expect(between('30U/360', '2007-02-28', '2007-08-31')).toBe(180);
  });

  test('leave the last day of a contract in February as it is, where the convention asks for it', () => {
    expect(between('30E/360-ISDA', '2007-08-31', '2008-02-29')).toBe(180);
    expect(between('30E/360-ISDA', '2007-08-31', '2008-02-29', '2008-02-29')).toBe(179);
  });

  test('of a full month from the first to the first are thirty', () => {
    expect(between('30U/360', '2026-01-01', '2026-02-01')).toBe(30);
  });
});

describe('the fraction of a year', () => {
  test('takes leap days over 366, year by year (ACT/ACT ISDA)', () => {
    expect(years('ACT/ACT-ISDA', '2007-12-28', '2008-02-28')).toEqual(ratio(4, 365).plus(ratio(58, 366)));
    expect(years('ACT/ACT-ISDA', '2008-02-01', '2011-05-31')).toEqual(ratio(335, 366).plus(ratio(2, 1)).plus(ratio(150, 365)));
  });

  test('counts whole years back from the end, then the days before them (ACT/ACT AFB)', () => {
    expect(years('ACT/ACT-AFB', '1999-07-30', '2001-01-30')).toEqual(ratio(1, 1).plus(ratio(184, 365)));
    expect(years('ACT/ACT-AFB', '2000-01-30', '2000-06-30')).toEqual(ratio(152, 366));
    expect(years('ACT/ACT-AFB', '2004-02-28', '2008-02-28')).toEqual(ratio(4, 1));
  });

  test('over 360 is the dearer count of the same days', () => {
    expect(years('ACT/360', '2026-01-01', '2027-01-01')).toEqual(ratio(365, 360));
    expect(years('ACT/365', '2028-01-01', '2029-01-01')).toEqual(ratio(366, 365));
  });

  test('is nothing from a day to itself, and never shrinks when the end moves on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dayCounts), anyDate, anyDate, anyDate, (convention, ...dates) => {
        const [first, second, third] = dates.toSorted();

        expect(yearFraction(first!, first!, convention).isZero).toBe(true);
        // Two ends of one February may both count as the 30th; apart from that, later is more.
        expect(yearFraction(first!, second!, convention).compare(yearFraction(first!, third!, convention))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('of one period does not depend on how it is cut, where days are calendar days', () => {
    fc.assert(
      fc.property(fc.constantFrom<DayCount>('ACT/360', 'ACT/365', 'ACT/ACT-ISDA'), anyDate, anyDate, anyDate, (convention, ...dates) => {
        const [first, second, third] = dates.toSorted();
        const inTwo = yearFraction(first!, second!, convention).plus(yearFraction(second!, third!, convention));

        expect(inTwo).toEqual(yearFraction(first!, third!, convention));
      }),
    );
  });

  test('backwards, or by a convention that nobody knows, is refused', () => {
    expect(() => years('ACT/365', '2026-02-01', '2026-01-31')).toThrow(expect.objectContaining({ code: 'date-order' }));
    expect(dayCount('30E/360')).toBe('30E/360');
    expect(() => dayCount('30/365')).toThrow(expect.objectContaining({ code: 'day-count-unknown' }));
  });
});
