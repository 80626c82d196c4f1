import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from './dates.ts';
import { instalmentPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent } from './rational.ts';
import { earlySettlement, type SettlementRequest } from './settlement.ts';

const advancedOn = isoDate('2026-11-21');
const { rows } = instalmentPlan({
  price: minorUnits(239_900),
  annualRate: percent('13.99'),
  months: 24,
  advancedOn,
  rounding: 'half-up',
});

function request(changes: Partial<SettlementRequest> = {}): SettlementRequest {
  return { rows, advancedOn, paymentsMade: 0, on: advancedOn, rounding: 'half-up', ...changes };
}

describe('early settlement', () => {
  test('on the day of the advance returns the amount and nothing more', () => {
    expect(earlySettlement(request())).toMatchObject({
      balance: 239_900,
      accruedInterest: 0,
      fees: 0,
      total: 239_900,
      interestSaved: 36_516,
    });
  });

  test('on a due date costs exactly that instalment and the balance after it', () => {
    const settlement = earlySettlement(request({ paymentsMade: 5, on: rows[5]!.dueOn }));

    expect(settlement.total).toBe(rows[5]!.payment + rows[5]!.balance);
  });

  test('between two due dates adds the interest by the day', () => {
    const settlement = earlySettlement(request({ paymentsMade: 1, on: isoDate('2027-01-05') }));

    // 15 of the 31 days from 21 December; the period's interest is rows[1].interest.
    expect(settlement.accruedInterest).toBe(Math.round((rows[1]!.interest * 15) / 31));
    expect(settlement.balance).toBe(rows[0]!.balance);
  });

  test('asks no interest for time before the last instalment was due, when that was paid early', () => {
    expect(earlySettlement(request({ paymentsMade: 2, on: addDays(rows[1]!.dueOn, -3) })).accruedInterest).toBe(0);
  });

  test('adds a prepayment fee and a one-off fee that is still unpaid', () => {
    const withFee = [{ ...rows[0]!, fees: minorUnits(900) }, ...rows.slice(1)];

    expect(earlySettlement(request({ rows: withFee, prepaymentFee: minorUnits(100) })).fees).toBe(1000);
  });

  test('never falls from one day to the next while no instalment is paid, and never exceeds what the schedule would cost', () => {
    const length = daysBetween(rows[2]!.dueOn, rows[3]!.dueOn);
    const totalOn = (day: number) => earlySettlement(request({ paymentsMade: 3, on: addDays(rows[2]!.dueOn, day) })).total;
    const stillToPay = rows.slice(3).reduce((sum, row) => sum + row.payment, 0);

    fc.assert(
      fc.property(fc.integer({ min: 0, max: length - 1 }), (day) => totalOn(day) <= totalOn(day + 1) && totalOn(day + 1) <= stillToPay),
    );
  });

  test.each([
    ['after an unpaid due date', { on: isoDate('2026-12-22') }, 'payments-overdue'],
    ['before the advance', { on: isoDate('2026-11-20') }, 'date-order'],
    ['of a loan that is paid', { paymentsMade: 24 }, 'loan-already-paid'],
    ['with more payments than there are', { paymentsMade: 25 }, 'periods-out-of-range'],
  ] as const)('is refused %s', (_, changes, code) => {
    expect(() => earlySettlement(request(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
