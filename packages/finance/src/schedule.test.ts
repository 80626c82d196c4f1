import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuitySchedule } from './annuity.ts';
import { addDays, isoDate } from './dates.ts';
import { byDayCount, dayCounts } from './day-count.ts';
import { type Currency, minorUnits, sumMinor } from './money.ts';
import { moneyFromDecimal } from './money-decimal.ts';
import { percent, ratio, rational } from './rational.ts';
import type { Repayment } from './repayment.ts';
import { type LoanTerms, schedule } from './schedule.ts';
import type { ScheduleRow } from './schedule-row.ts';

function loan(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    principal: minorUnits(1_200_000),
    annualRate: percent('12'),
    periods: 12,
    advancedOn: isoDate('2026-01-31'),
    repayment: { way: 'annuity' },
    rounding: 'half-up',
    ...changes,
  };
}

const column = (rows: readonly ScheduleRow[], key: 'payment' | 'interest' | 'principal' | 'balance') => rows.map((row) => row[key]);
const totalPaid = (terms: LoanTerms) => sumMinor(column(schedule(terms), 'payment'));

const anyCurrency = fc.constantFrom<Currency>('JPY', 'USD', 'KWD');
const anyPrincipal = fc
  .tuple(fc.integer({ min: 20_000, max: 5_000_000 }), anyCurrency)
  .map(([major, currency]) => moneyFromDecimal(String(major), currency).amountMinor);
const anyLoan = fc
  .record({
    principal: anyPrincipal,
    annualRate: fc.integer({ min: 0, max: 3_600 }).map((hundredths) => ratio(hundredths, 10_000)),
    periods: fc.integer({ min: 3, max: 60 }),
    advancedOn: fc.constantFrom('2026-01-31', '2027-02-28', '2028-02-29', '2026-11-22').map(isoDate),
    accrual: fc.constantFrom(undefined, ...dayCounts.map(byDayCount)),
    rounding: fc.constantFrom('half-up' as const, 'half-even' as const, 'floor' as const),
    grace: fc.constantFrom(undefined, ...(['paid', 'capitalised', 'free'] as const).map((interest) => ({ periods: 1, interest }))),
    way: fc.constantFrom<Repayment['way']>('annuity', 'equal-principal', 'interest-first', 'bullet', 'balloon', 'stepped'),
  })
  .map(({ way, grace: given, ...terms }): LoanTerms => {
    const grace = way === 'bullet' ? undefined : given;
    return { ...terms, grace, repayment: repayment(way, terms.periods - (grace?.periods ?? 0), terms.principal) };
  });

function repayment(way: Repayment['way'], payments: number, principal: number): Repayment {
  switch (way) {
    case 'bullet':
      return { way, interest: 'simple' };
    case 'balloon':
      return { way, balloon: minorUnits(Math.floor(principal / 3)) };
    case 'stepped':
      return {
        way,
        steps: [
          { payments: 1, weight: rational(2) },
          { payments: payments - 1, weight: rational(1) },
        ],
      };
    default:
      return { way };
  }
}

describe('a schedule', () => {
  test('pays back exactly what was advanced, in every way, with every day count, in currencies of 0, 2 and 3 decimals', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const rows = schedule(terms);
        const last = rows.at(-1)!;

        expect(sumMinor(column(rows, 'principal'))).toBe(terms.principal);
        expect(last.balance).toBe(0);
        expect(last.payment).toBeGreaterThan(0);
      }),
    );
  });

  test('has rows whose payment is the sum of its parts and whose balance follows from the row before', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        let owed: number = terms.principal;
        for (const row of schedule(terms)) {
          expect(row.payment).toBe(row.principal + row.interest + row.fees);
          expect(row.balance).toBe(owed - row.principal);
          expect(row.interest).toBeGreaterThanOrEqual(0);
          owed = row.balance;
        }
      }),
    );
  });

  test('that is longer is never cheaper in total at the same rate, but for what rounding moves', () => {
    const longLived = anyLoan.filter((terms) => terms.grace === undefined && terms.repayment.way !== 'stepped');

    fc.assert(
      fc.property(longLived, (terms) => {
        // Each row is rounded by less than one unit, in each of the two schedules.
        const roundingRoom = 2 * terms.periods + 1;

        expect(totalPaid({ ...terms, periods: terms.periods + 1 })).toBeGreaterThanOrEqual(totalPaid(terms) - roundingRoom);
      }),
    );
  });

  test('of equal payments in equal periods is the plain annuity', () => {
    fc.assert(
      fc.property(anyLoan, ({ principal, annualRate, periods, rounding }) => {
        const terms = loan({ principal, annualRate, periods, rounding });
        const plain = annuitySchedule({
          ...terms,
          periodicRate: annualRate.over(rational(12)),
          firstDueOn: isoDate('2026-02-28'),
          dueDay: 31,
        });

        expect(schedule(terms)).toEqual(plain);
      }),
    );
  });

  test('falls due on its anchor, never drifting through a short month', () => {
    expect(schedule(loan({ periods: 3 })).map((row) => row.dueOn)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  test('may fall due every second week, a twenty-sixth of the year’s rate each', () => {
    const rows = schedule(loan({ annualRate: percent('26'), periods: 2, interval: { unit: 'week', count: 2 } }));

    expect(rows.map((row) => row.dueOn)).toEqual(['2026-02-14', '2026-02-28']);
    expect(rows[0]!.interest).toBe(12_000);
  });

  test.each([
    ['every week', { unit: 'week', count: 1 }, '2026-01-31', ['2026-02-07', '2026-02-14', '2026-02-21']],
    ['every quarter', { unit: 'month', count: 3 }, '2026-01-31', ['2026-04-30', '2026-07-31', '2026-10-31']],
    ['every thirty days', { unit: 'day', count: 30 }, '2026-01-31', ['2026-03-02', '2026-04-01', '2026-05-01']],
    ['twice a month', { unit: 'semimonth', count: 1 }, '2026-01-15', ['2026-01-30', '2026-02-15', '2026-02-28']],
    ['twice a month from the next due day', { unit: 'semimonth', count: 1 }, '2026-01-05', ['2026-01-20', '2026-02-05', '2026-02-20']],
  ] as const)('may fall due %s', (_, interval, advancedOn, dueDates) => {
    const rows = schedule(loan({ periods: 3, interval, advancedOn: isoDate(advancedOn) }));

    expect(rows.map((row) => row.dueOn)).toEqual(dueDates);
  });

  test('twice a month on days of the contract’s choice costs a twenty-fourth of the year’s rate each', () => {
    const interval = { unit: 'semimonth', count: 1 } as const;
    const calendar = { interval, firstDueOn: isoDate('2026-02-15'), dueDay: 15, otherDueDay: 31 };

    const rows = schedule(loan({ periods: 4, annualRate: percent('24'), ...calendar }));

    expect(rows.map((row) => row.dueOn)).toEqual(['2026-02-15', '2026-02-28', '2026-03-15', '2026-03-31']);
    expect(rows[0]!.interest).toBe(12_000);
  });

  test('falls due later each time and is paid back, whatever the interval', () => {
    const anyInterval = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((count) => ({ unit: 'month' as const, count })),
      fc.integer({ min: 1, max: 26 }).map((count) => ({ unit: 'week' as const, count })),
      fc.integer({ min: 1, max: 90 }).map((count) => ({ unit: 'day' as const, count })),
      fc.constant({ unit: 'semimonth' as const, count: 1 as const }),
    );
    const anyDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(isoDate('2026-01-01'), days));

    fc.assert(
      fc.property(anyInterval, anyDay, fc.integer({ min: 1, max: 60 }), (interval, advancedOn, periods) => {
        const rows = schedule(loan({ interval, advancedOn, periods }));
        const dates = [advancedOn, ...rows.map((row) => row.dueOn)];

        expect(dates).toEqual([...new Set(dates)].sort());
        expect(sumMinor(column(rows, 'principal'))).toBe(1_200_000);
      }),
    );
  });

  test('by days charges a long first period for its days', () => {
    const rows = schedule(
      loan({ firstDueOn: isoDate('2026-03-16'), accrual: byDayCount('ACT/360'), repayment: { way: 'interest-first' } }),
    );

    // 44 days: 1,200,000 × 12 % × 44 / 360.
    expect(rows[0]!.interest).toBe(17_600);
  });
});

describe('each way of repayment', () => {
  test('equal principal (等额本金) pays equal shares and less interest each time', () => {
    const rows = schedule(loan({ periods: 3, repayment: { way: 'equal-principal' } }));

    expect(column(rows, 'principal')).toEqual([400_000, 400_000, 400_000]);
    expect(column(rows, 'interest')).toEqual([12_000, 8_000, 4_000]);
  });

  test('interest first (先息后本) pays the principal at the end', () => {
    expect(column(schedule(loan({ periods: 3, repayment: { way: 'interest-first' } })), 'payment')).toEqual([12_000, 12_000, 1_212_000]);
  });

  test('a bullet is one payment on the last day, with simple or compound interest', () => {
    const [simple] = schedule(loan({ repayment: { way: 'bullet', interest: 'simple' } }));
    const [compound] = schedule(loan({ repayment: { way: 'bullet', interest: 'compound' } }));

    expect(simple).toMatchObject({ number: 1, dueOn: '2027-01-31', payment: 1_344_000 });
    // 12,000.00 × (1.01^12 − 1).
    expect(compound!.interest).toBe(152_190);
  });

  test('a balloon leaves its amount to the last payment', () => {
    const rows = schedule(loan({ repayment: { way: 'balloon', balloon: minorUnits(600_000) } }));

    // The annuity of the half that is paid off, and one percent a month on the half that is not.
    expect(rows[0]!.payment).toBe(53_309 + 6_000);
    expect(Math.abs(rows[11]!.payment - 600_000 - rows[0]!.payment)).toBeLessThan(12);
  });

  test('steps are multiples of the normal payment as rounded', () => {
    const steps = [
      { payments: 4, weight: rational(1) },
      { payments: 4, weight: rational('0.6') },
      { payments: 4, weight: rational('0.4') },
    ];
    const rows = schedule(loan({ principal: minorUnits(1_000_000), annualRate: percent('7'), repayment: { way: 'stepped', steps } }));

    expect([rows[0]!.payment, rows[4]!.payment, rows[8]!.payment]).toEqual([128_889, 77_333, 51_556]);
  });

  test('a grace is paid in interest, added to the debt, or free', () => {
    const first = (interest: 'paid' | 'capitalised' | 'free') => schedule(loan({ grace: { periods: 1, interest } }))[0]!;

    expect(first('paid')).toMatchObject({ payment: 12_000, principal: 0, balance: 1_200_000 });
    expect(first('capitalised')).toMatchObject({ payment: 0, interest: 12_000, principal: -12_000, balance: 1_212_000 });
    expect(first('free')).toMatchObject({ payment: 0, interest: 0, balance: 1_200_000 });
  });
});

describe('a schedule is refused', () => {
  test.each<[string, Partial<LoanTerms>, string]>([
    ['for no periods', { periods: 0 }, 'periods-out-of-range'],
    ['for 10,000 periods', { periods: 10_000 }, 'periods-out-of-range'],
    ['for a principal that is not a number', { principal: Number.NaN as LoanTerms['principal'] }, 'amount-out-of-range'],
    ['for a negative principal', { principal: minorUnits(-1) }, 'amount-out-of-range'],
    ['for a rate of −100 %', { annualRate: percent('-100') }, 'rate-out-of-range'],
    ['for a first payment on the day of the advance', { firstDueOn: isoDate('2026-01-31') }, 'date-order'],
    ['for a balloon of all that is owed', { repayment: { way: 'balloon', balloon: minorUnits(1_200_000) } }, 'balloon-too-large'],
    ['for a negative balloon', { repayment: { way: 'balloon', balloon: minorUnits(-1) } }, 'balloon-too-large'],
    ['for steps that miss a payment', { repayment: { way: 'stepped', steps: [{ payments: 11, weight: rational(1) }] } }, 'steps-invalid'],
    ['for a step of nothing', { repayment: { way: 'stepped', steps: [{ payments: 12, weight: rational(0) }] } }, 'steps-invalid'],
    ['for a grace without an end', { grace: { periods: 12, interest: 'paid' } }, 'periods-out-of-range'],
    [
      'for a grace before one payment at the end',
      { grace: { periods: 1, interest: 'paid' }, repayment: { way: 'bullet', interest: 'simple' } },
      'periods-out-of-range',
    ],
    ['for a way that nobody knows', { repayment: { way: 'someday' } as unknown as Repayment }, 'repayment-unknown'],
    ['for less than a unit a payment', { principal: minorUnits(5) }, 'amount-too-small'],
    ['for an interval of no months', { interval: { unit: 'month', count: 0 } }, 'unit-period-invalid'],
  ])('%s', (_, changes, code) => {
    expect(() => schedule(loan(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });

  test('at once, and at a rate of a million percent it still adds up', () => {
    const rows = schedule(loan({ annualRate: percent('1000000'), repayment: { way: 'equal-principal' } }));

    expect(sumMinor(column(rows, 'principal'))).toBe(1_200_000);
  });
});
