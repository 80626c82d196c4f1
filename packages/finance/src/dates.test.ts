import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateParts, daysBetween, daysInMonth, isoDate } from './dates.ts';

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays(isoDate('1970-01-01'), days));

describe('a date', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-1', '', '2026-11-21T00:00:00Z'])(
    'is refused when it is %s',
    (text) => {
      expect(() => isoDate(text)).toThrow(expect.objectContaining({ name: 'FinanceError', code: 'date-invalid' }));
    },
  );

  test('exists on 29 February of leap years and of no others', () => {
    expect([2000, 2024, 2100, 2026].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  test('counts days as the built-in calendar does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  test('moves by months from the original day, so that no month end is lost on the way', () => {
    const start = isoDate('2027-01-31');

    expect([1, 2, 3, 13].map((months) => addMonths(start, months))).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2028-02-29']);
  });

  test('moves back by months over the turn of the year', () => {
    expect(addMonths(isoDate('2027-01-15'), -2)).toBe('2026-11-15');
  });

  test('moved by months falls on the due day or on the end of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -24, max: 24 }), fc.integer({ min: 1, max: 31 }), (date, months, dueDay) => {
        const { year, month, day } = dateParts(addMonths(date, months, dueDay));
        expect(day).toBe(Math.min(dueDay, daysInMonth(year, month)));
      }),
    );
  });

  test('is not moved to a due day that no month has', () => {
    expect(() => addMonths(isoDate('2027-01-15'), 1, 32)).toThrow(expect.objectContaining({ code: 'due-day-out-of-range' }));
  });
});
