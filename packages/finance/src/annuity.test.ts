import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnuityTerms, annuityInstalment, annuitySchedule } from './annuity.ts';
import { addMonths, isoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { minorUnits, sumMinor } from './money.ts';
import { ratio, rational } from './rational.ts';

const firstDueOn = isoDate('2026-12-21');

function terms(changes: Partial<AnnuityTerms> = {}): AnnuityTerms {
  return { principal: minorUnits(239_900), periodicRate: ratio(1399, 120_000), periods: 24, rounding: 'half-up', ...changes };
}

// Amounts from a hundred dollars up: a few cents cannot be split into many payments, and that is refused.
const anyTerms = fc.record({
  principal: fc.integer({ min: 10_000, max: 10_000_000 }).map(minorUnits),
  periodicRate: fc.integer({ min: 0, max: 30_000 }).map((basisHundredths) => ratio(basisHundredths, 1_000_000)),
  periods: fc.integer({ min: 1, max: 84 }),
  rounding: fc.constantFrom('half-up' as const, 'half-even' as const, 'floor' as const),
});

describe('the equal payment', () => {
  test('of $2,399.00 at 13.99 % over 24 months is $115.17', () => {
    expect(annuityInstalment(terms())).toBe(11_517);
  });

  test('at 0 % is a plain split', () => {
    expect(annuityInstalment(terms({ principal: minorUnits(120_000), periodicRate: rational(0), periods: 12 }))).toBe(10_000);
  });

  test('agrees with decimal arithmetic of sixty digits', () => {
    const Precise = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

    fc.assert(
      fc.property(anyTerms, (any) => {
        fc.pre(!any.periodicRate.isZero);
        const rate = new Precise(any.periodicRate.numerator.toString()).div(any.periodicRate.denominator.toString());
        const payment = rate.times(any.principal).div(new Precise(1).minus(rate.plus(1).pow(-any.periods)));
        expect(annuityInstalment({ ...any, rounding: 'half-up' })).toBe(payment.toDecimalPlaces(0).toNumber());
      }),
    );
  });

  test('a longer term never raises the payment', () => {
    fc.assert(fc.property(anyTerms, (any) => annuityInstalment({ ...any, periods: any.periods + 1 }) <= annuityInstalment(any)));
  });

  test.each([
    ['no periods', { periods: 0 }, 'periods-out-of-range'],
    ['half a period', { periods: 1.5 }, 'periods-out-of-range'],
    ['more periods than a century has months', { periods: 1_201 }, 'periods-out-of-range'],
    ['a billion periods, at once (A33)', { periods: 1e9 }, 'periods-out-of-range'],
    ['no principal', { principal: minorUnits(0) }, 'amount-out-of-range'],
    ['a negative rate', { periodicRate: ratio(-1, 100) }, 'rate-out-of-range'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => annuityInstalment(terms(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the schedule', () => {
  test('pays back exactly the amount, to the last cent', () => {
    fc.assert(
      fc.property(anyTerms, (any) => {
        const rows = annuitySchedule({ ...any, firstDueOn });
        expect(sumMinor(rows.map((row) => row.principal))).toBe(any.principal);
        expect(rows.at(-1)!.balance).toBe(0);
      }),
    );
  });

  test('makes every payment the sum of its parts and never lets the balance rise', () => {
    fc.assert(
      fc.property(anyTerms, (any) => {
        const rows = annuitySchedule({ ...any, firstDueOn });
        let owed: number = any.principal;
        for (const { payment, principal, interest, fees, balance } of rows) {
          expect(payment).toBe(principal + interest + fees);
          expect(balance).toBe(owed - principal);
          expect(balance).toBeLessThanOrEqual(owed);
          owed = balance;
        }
      }),
    );
  });

  test('lets the last instalment absorb what rounding left over', () => {
    const rows = annuitySchedule({ ...terms(), firstDueOn });

    expect(rows.map((row) => row.payment).slice(-2)).toEqual([11_517, 11_525]);
  });

  test('of a 0 % plan splits 100.00 into 33.33, 33.33 and 33.34', () => {
    const rows = annuitySchedule({ ...terms({ principal: minorUnits(10_000), periodicRate: rational(0), periods: 3 }), firstDueOn });

    expect(rows.map((row) => row.payment)).toEqual([3333, 3333, 3334]);
  });

  test('keeps its due day through a short month', () => {
    const rows = annuitySchedule({ ...terms({ periods: 4 }), firstDueOn: isoDate('2027-01-31') });

    expect(rows.map((row) => row.dueOn)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  test('follows a due day that is named', () => {
    const rows = annuitySchedule({ ...terms({ periods: 2 }), firstDueOn: isoDate('2027-02-28'), dueDay: 30 });

    expect(rows.map((row) => row.dueOn)).toEqual(['2027-02-28', addMonths(isoDate('2027-03-30'), 0)]);
  });

  test('is refused where rounding would leave a payment of nothing', () => {
    const tooSmall = () => annuitySchedule({ ...terms({ principal: minorUnits(10), periods: 24 }), firstDueOn });

    expect(tooSmall).toThrow(FinanceError);
    expect(tooSmall).toThrow(expect.objectContaining({ code: 'amount-too-small' }));
  });
});
