import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from './dates.ts';
import { type LateChargeRule, type LatePayment, lateCharge } from './late-charge.ts';
import { minorUnits } from './money.ts';
import { percent } from './rational.ts';

const dueOn = isoDate('2026-11-01');
const payment = (daysLate: number, changes: Partial<LatePayment> = {}): LatePayment => ({
  overdue: minorUnits(100_000),
  dueOn,
  paidOn: addDays(dueOn, daysLate),
  rounding: 'half-up',
  ...changes,
});
const fivePercent: LateChargeRule = { graceDays: 10, once: { share: percent('5'), atMost: minorUnits(2_500) } };

describe('a late payment', () => {
  test('costs nothing within its days of grace, and the charge after them', () => {
    expect(lateCharge(payment(10), fivePercent).total).toBe(0);
    expect(lateCharge(payment(11), fivePercent)).toEqual({ daysLate: 11, charge: 2_500, interest: 0, total: 2_500 });
  });

  test('costs a share of what is overdue, between the least and the most', () => {
    const charge = (overdue: number) =>
      lateCharge(payment(1, { overdue: minorUnits(overdue) }), {
        graceDays: 0,
        once: { share: percent('5'), atLeast: minorUnits(500), atMost: minorUnits(2_500) },
      }).charge;

    expect([1_000, 20_000, 90_000].map(charge)).toEqual([500, 1_000, 2_500]);
  });

  test('costs interest by the day from its due date (罚息)', () => {
    expect(lateCharge(payment(20), { graceDays: 3, dailyRate: percent('0.075') })).toMatchObject({ charge: 0, interest: 1_500 });
  });

  test('costs nothing when it is early, or when nothing was overdue', () => {
    expect(lateCharge(payment(-3), fivePercent)).toEqual({ daysLate: 0, charge: 0, interest: 0, total: 0 });
    expect(lateCharge(payment(30, { overdue: minorUnits(0) }), fivePercent).total).toBe(0);
  });

  test('never costs less a day later', () => {
    const rule: LateChargeRule = { ...fivePercent, dailyRate: percent('0.05') };

    fc.assert(
      fc.property(fc.integer({ min: -20, max: 3_000 }), fc.integer({ min: 0, max: 1_000_000_000 }), (days, amount) => {
        const total = (daysLate: number) => lateCharge(payment(daysLate, { overdue: minorUnits(amount) }), rule).total;

        expect(total(days + 1)).toBeGreaterThanOrEqual(total(days));
      }),
    );
  });

  test.each<[string, Partial<LatePayment>, LateChargeRule, string]>([
    ['a negative amount', { overdue: minorUnits(-1) }, fivePercent, 'amount-out-of-range'],
    ['half a day of grace', {}, { graceDays: 0.5 }, 'periods-out-of-range'],
    ['a negative rate', {}, { graceDays: 0, dailyRate: percent('-1') }, 'rate-out-of-range'],
    [
      'a least above the most',
      {},
      { graceDays: 0, once: { share: percent('5'), atLeast: minorUnits(2), atMost: minorUnits(1) } },
      'amount-out-of-range',
    ],
  ])('is refused with %s', (_, changes, rule, code) => {
    expect(() => lateCharge(payment(30, changes), rule)).toThrow(expect.objectContaining({ code }));
  });
});
