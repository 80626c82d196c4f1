import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { type ExtraPayment, earlyRepayment } from './early-repayment.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent, ratio, rational } from './rational.ts';
import type { Repayment } from './repayment.ts';
import { type LoanTerms, schedule } from './schedule.ts';
import type { ScheduleRow } from './schedule-row.ts';

function loan(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    principal: minorUnits(1_200_000),
    annualRate: percent('12'),
    periods: 12,
    advancedOn: isoDate('2026-11-22'),
    repayment: { way: 'annuity' },
    rounding: 'half-up',
    ...changes,
  };
}

function extra(changes: Partial<ExtraPayment> = {}): ExtraPayment {
  return { withPayment: 3, amount: minorUnits(300_000), strategy: 'shorten', ...changes };
}

function repaymentBy(way: 'annuity' | 'equal-principal' | 'balloon' | 'stepped', periods: number, principal: number): Repayment {
  if (way === 'balloon') return { way, balloon: minorUnits(Math.floor(principal / 4)) };
  if (way !== 'stepped') return { way };
  const steps = [
    { payments: 2, weight: rational('1.2') },
    { payments: periods - 2, weight: rational('1') },
  ];
  return { way, steps };
}

const interestOf = (rows: readonly ScheduleRow[]) => sumMinor(rows.map((row) => row.interest));

describe('an extra payment', () => {
  test('shortens the term and leaves the payments as they were', () => {
    const before = schedule(loan());
    const after = earlyRepayment(loan(), extra());

    expect(after[2]!.payment).toBe(before[2]!.payment + 300_000);
    expect(after).toHaveLength(9);
    expect(new Set(after.slice(3, -1).map((row) => row.payment))).toEqual(new Set([before[0]!.payment]));
    expect(after.at(-1)!.payment).toBeLessThan(before[0]!.payment);
  });

  test('reduces the payments and leaves the term as it was', () => {
    const after = earlyRepayment(loan(), extra({ strategy: 'reduce' }));

    expect(after).toHaveLength(12);
    expect(after[3]!.payment).toBeLessThan(schedule(loan())[3]!.payment);
  });

  test('on equal principal shortens by whole shares, and reduces the shares', () => {
    const terms = loan({ repayment: { way: 'equal-principal' } });
    const shares = (strategy: 'shorten' | 'reduce') => earlyRepayment(terms, extra({ strategy })).map((row) => row.principal);

    expect(shares('shorten')).toEqual([100_000, 100_000, 400_000, ...Array(6).fill(100_000)]);
    expect(shares('reduce').slice(3)).toEqual([66_667, 66_667, 66_667, 66_667, 66_667, 66_667, 66_667, 66_667, 66_664]);
  });

  test('with interest first lowers the interest to the end', () => {
    const after = earlyRepayment(loan({ repayment: { way: 'interest-first' } }), extra({ strategy: 'reduce' }));

    expect(after.slice(2, 4).map((row) => row.payment)).toEqual([312_000, 9_000]);
  });

  test('on a balloon leaves it as it is: smaller payments before it, or the same ones and an earlier end', () => {
    const terms = loan({ repayment: { way: 'balloon', balloon: minorUnits(400_000) } });
    const before = schedule(terms);

    const smaller = earlyRepayment(terms, extra({ strategy: 'reduce' }));
    const sooner = earlyRepayment(terms, extra());

    // (1,200,000 − 400,000 / 1.01^12) · 0.01 / (1 − 1.01^−12), and the same for the 708,864 that are left over nine months.
    expect(before[0]!.payment).toBe(75_079);
    expect(smaller).toHaveLength(12);
    expect(smaller[3]!.payment).toBe(40_057);
    expect(smaller[11]!.payment).toBeCloseTo(40_057 + 400_000, -1);
    expect(sooner.slice(3, -1).every((row) => row.payment === 75_079)).toBe(true);
    expect(sooner).toHaveLength(8);
    expect(sooner[7]!.payment).toBeLessThanOrEqual(75_079 + 400_000);
    expect(sooner[6]!.balance).toBeGreaterThan(400_000);
  });

  test('on steps keeps their proportion, or their payments until nothing is owed', () => {
    const steps = [
      { payments: 6, weight: rational(1) },
      { payments: 6, weight: rational('0.5') },
    ];
    const terms = loan({ repayment: { way: 'stepped', steps } });
    const before = schedule(terms);

    const smaller = earlyRepayment(terms, extra({ withPayment: 4, strategy: 'reduce' }));
    const sooner = earlyRepayment(terms, extra({ withPayment: 4 }));

    const step = smaller[4]!.payment;
    expect(step).toBeLessThan(before[4]!.payment);
    expect(smaller.slice(4, 11).map((row) => row.payment)).toEqual([step, step, ...Array(5).fill(Math.round(step / 2))]);
    expect(sooner.slice(4, -1).map((row) => row.payment)).toEqual(before.slice(4, sooner.length - 1).map((row) => row.payment));
    expect(sooner.length).toBeLessThan(12);
  });

  test('is paid back to the last unit, and saves the more when the term is what it shortens', () => {
    const anyCase = fc.record({
      principal: fc.integer({ min: 1_000_000, max: 1_000_000_000 }).map(minorUnits),
      annualRate: fc.integer({ min: 100, max: 3_600 }).map((basisPoints) => ratio(basisPoints, 10_000)),
      periods: fc.integer({ min: 3, max: 60 }),
      way: fc.constantFrom('annuity' as const, 'equal-principal' as const, 'balloon' as const, 'stepped' as const),
      share: fc.integer({ min: 2, max: 50 }),
    });

    fc.assert(
      fc.property(anyCase, ({ principal, annualRate, periods, way, share }) => {
        const terms = loan({ principal, annualRate, periods, repayment: repaymentBy(way, periods, principal) });
        const amount = minorUnits(Math.floor(schedule(terms)[0]!.balance / share));
        const [shorter, smaller] = (['shorten', 'reduce'] as const).map((strategy) =>
          earlyRepayment(terms, { withPayment: 1, amount, strategy }),
        );

        expect(sumMinor(shorter!.map((row) => row.principal))).toBe(principal);
        expect(sumMinor(smaller!.map((row) => row.principal))).toBe(principal);
        expect(interestOf(shorter!)).toBeLessThanOrEqual(interestOf(smaller!) + periods);
        expect(interestOf(smaller!)).toBeLessThan(interestOf(schedule(terms)));
      }),
    );
  });

  test.each<[string, Partial<LoanTerms>, Partial<ExtraPayment>, string]>([
    ['of all that is owed', {}, { amount: minorUnits(1_200_000) }, 'amount-out-of-range'],
    ['of nothing', {}, { amount: minorUnits(0) }, 'amount-out-of-range'],
    ['with the last payment', {}, { withPayment: 12 }, 'periods-out-of-range'],
    ['within a grace', { grace: { periods: 3, interest: 'paid' } }, {}, 'periods-out-of-range'],
    ['on a bullet', { repayment: { way: 'bullet', interest: 'simple' } }, {}, 'repayment-unknown'],
    ['that would shorten interest first', { repayment: { way: 'interest-first' } }, {}, 'repayment-unknown'],
  ])('is refused %s', (_, terms, changes, code) => {
    expect(() => earlyRepayment(loan(terms), extra(changes))).toThrow(expect.objectContaining({ code }));
  });
});
