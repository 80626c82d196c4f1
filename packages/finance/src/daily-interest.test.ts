import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditLineRows, dailyInterest, type LineMovement } from './daily-interest.ts';
import { addDays, isoDate } from './dates.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent } from './rational.ts';

const dailyRate = percent('0.05');
const draw = (on: string, amount: number): LineMovement => ({ kind: 'draw', on: isoDate(on), amount: minorUnits(amount) });
const repay = (on: string, amount: number | 'all'): LineMovement => ({
  kind: 'repay',
  on: isoDate(on),
  amount: amount === 'all' ? amount : minorUnits(amount),
});
const rowsOf = (...movements: LineMovement[]) => creditLineRows({ movements, dailyRate, rounding: 'half-up' });

describe('a line with daily interest (随借随还)', () => {
  test('costs 5 cents a day on each 100.00 at 0.05 %', () => {
    expect(dailyInterest(minorUnits(1_000_000), dailyRate, 30, 'half-up')).toBe(15_000);
  });

  test('charges each day on what is owed that day', () => {
    const rows = rowsOf(
      draw('2026-11-01', 1_000_000),
      draw('2026-11-11', 500_000),
      repay('2026-11-21', 512_500),
      repay('2026-12-01', 'all'),
    );

    // 10 days on 10,000.00 and 10 on 15,000.00 are 125.00; then 10 days on 10,000.00.
    expect(rows).toMatchObject([
      { number: 1, payment: 512_500, interest: 12_500, principal: 500_000, balance: 1_000_000 },
      { number: 2, payment: 1_005_000, interest: 5_000, principal: 1_000_000, balance: 0 },
    ]);
  });

  test('costs nothing when it is paid back on the same day', () => {
    expect(rowsOf(draw('2026-11-01', 1_000_000), repay('2026-11-01', 'all'))[0]!.payment).toBe(1_000_000);
  });

  test('is paid back exactly, however it was drawn', () => {
    const anyDraws = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 1_000_000_000 })), { minLength: 1 });

    fc.assert(
      fc.property(anyDraws, (parts) => {
        const draws = parts.toSorted(([a], [b]) => a - b).map(([day, amount]) => draw(addDays(isoDate('2026-01-01'), day), amount));
        const rows = rowsOf(...draws, repay('2027-06-01', 'all'));

        expect(sumMinor(rows.map((row) => row.principal))).toBe(parts.reduce((sum, [, amount]) => sum + amount, 0));
        expect(rows.at(-1)!.balance).toBe(0);
      }),
    );
  });

  test.each<[string, LineMovement[], string]>([
    ['movements in the wrong order', [draw('2026-11-02', 100), draw('2026-11-01', 100)], 'date-order'],
    ['a draw of nothing', [draw('2026-11-02', 0)], 'drawdown-invalid'],
    ['a repayment below the interest', [draw('2026-11-01', 1_000_000), repay('2026-11-11', 4_999)], 'amount-too-small'],
    ['a repayment above the debt', [draw('2026-11-01', 1_000_000), repay('2026-11-11', 1_005_001)], 'amount-out-of-range'],
    ['a repayment of nothing owed', [repay('2026-11-01', 'all')], 'loan-already-paid'],
  ])('is refused for %s', (_, movements, code) => {
    expect(() => rowsOf(...movements)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['minus one day', percent('0.05'), -1, 'periods-out-of-range'],
    ['a negative rate', percent('-0.05'), 1, 'rate-out-of-range'],
  ])('has no interest for %s', (_, rate, days, code) => {
    expect(() => dailyInterest(minorUnits(100), rate, days, 'half-up')).toThrow(expect.objectContaining({ code }));
  });
});
