import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from './dates.ts';
import { byDayCount } from './day-count.ts';
import { type DrawdownTerms, drawdownSchedule } from './drawdowns.ts';
import { minorUnits, sumMinor } from './money.ts';
import type { Accrual } from './periods.ts';
import { percent } from './rational.ts';
import { schedule } from './schedule.ts';

const startsOn = isoDate('2026-01-15');
const draw = (on: string, amount: number) => ({ on: isoDate(on), amount: minorUnits(amount) });

function loan(changes: Partial<DrawdownTerms> = {}): DrawdownTerms {
  return { drawdowns: [draw(startsOn, 1_000_000)], annualRate: percent('12'), periods: 12, rounding: 'half-up', ...changes };
}

describe('several drawdowns', () => {
  test('that are only one make the plain schedule', () => {
    const plain = schedule({
      ...loan(),
      principal: minorUnits(1_000_000),
      advancedOn: startsOn,
      accrual: byDayCount('ACT/365'),
      repayment: { way: 'annuity' },
    });

    expect(drawdownSchedule(loan({ accrual: byDayCount('ACT/365') }))).toEqual(plain);
  });

  test('on a due date come after its payment, and the payment is reckoned anew over those that are left', () => {
    const rows = drawdownSchedule(loan({ drawdowns: [draw(startsOn, 1_000_000), draw('2026-03-15', 500_000)] }));
    const rest = schedule({
      ...loan({ periods: 10 }),
      principal: minorUnits(rows[1]!.balance + 500_000),
      advancedOn: isoDate('2026-03-15'),
      repayment: { way: 'annuity' },
    });

    expect(rows[0]!.payment).toBe(88_849);
    expect(rows.slice(2).map((row) => row.payment)).toEqual(rest.map((row) => row.payment));
  });

  test('cost interest from their own day', () => {
    const interest = (accrual?: Accrual) =>
      drawdownSchedule(loan({ accrual, drawdowns: [draw(startsOn, 1_000_000), draw('2026-01-31', 310_000)] }))[0]!.interest;

    // 15 of 31 days at one percent; then 31 and 15 days over 360 at twelve.
    expect(interest()).toBe(10_000 + 1_500);
    expect(interest(byDayCount('ACT/360'))).toBe(Math.round((1_000_000 * 0.12 * 31 + 310_000 * 0.12 * 15) / 360));
  });

  test('may be paid for in interest alone until the last of them, and then by equal payments', () => {
    const draws = [draw('2026-01-15', 600_000), draw('2026-03-15', 400_000), draw('2026-04-15', 200_000)];

    const rows = drawdownSchedule(loan({ drawdowns: draws, untilDrawn: 'interest' }));

    // One percent a month: of 6,000.00 twice, of 10,000.00 once; then the annuity of 12,000.00 over the nine months left.
    expect(rows.slice(0, 3).map((row) => [row.payment, row.principal, row.balance])).toEqual([
      [6_000, 0, 600_000],
      [6_000, 0, 600_000],
      [10_000, 0, 1_000_000],
    ]);
    expect(new Set(rows.slice(3, 11).map((row) => row.payment))).toEqual(new Set([140_088]));
    expect(rows[11]!.balance).toBe(0);
  });

  test('are all paid back, to the last unit', () => {
    const anyDraws = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 10_000, max: 10_000_000 })), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.toSorted(([a], [b]) => a - b).map(([day, amount]) => draw(addDays(startsOn, day), amount)));

    const anyWait = fc.constantFrom('equal-payments' as const, 'interest' as const);

    fc.assert(
      fc.property(
        anyDraws,
        fc.constantFrom(undefined, byDayCount('30E/360'), byDayCount('ACT/365')),
        anyWait,
        (drawdowns, accrual, untilDrawn) => {
          const rows = drawdownSchedule(loan({ drawdowns, accrual, untilDrawn }));

          expect(sumMinor(rows.map((row) => row.principal))).toBe(sumMinor(drawdowns.map(({ amount }) => amount)));
          expect(rows.at(-1)!.balance).toBe(0);
        },
      ),
    );
  });

  test.each<[string, DrawdownTerms['drawdowns']]>([
    ['none', []],
    ['one of nothing', [draw(startsOn, 0)]],
    ['two in the wrong order', [draw('2026-02-20', 100_000), draw('2026-02-19', 100_000)]],
    ['one on the day of the last payment', [draw(startsOn, 100_000), draw('2027-01-15', 100_000)]],
  ])('are refused when there is %s', (_, drawdowns) => {
    expect(() => drawdownSchedule(loan({ drawdowns }))).toThrow(expect.objectContaining({ code: 'drawdown-invalid' }));
  });
});
