import fc from 'fast-check';
import type { CostItem } from '../cost-item.ts';
import { addDays, type IsoDate, isoDate } from '../dates.ts';
import { byDayCount, dayCounts } from '../day-count.ts';
import { type MinorUnits, minorUnits } from '../money.ts';
import { type Rational, ratio } from '../rational.ts';
import type { Repayment } from '../repayment.ts';
import { type RoundingMode, roundingModes } from '../rounding.ts';
import type { LoanTerms } from '../schedule.ts';
import type { AprUnitPeriod } from '../unit-period.ts';

/** From one unit to a billion of the largest coins, the small ones as often as the large. */
export const anAmount: fc.Arbitrary<MinorUnits> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 99 }))
  .map(([zeros, digits]) => minorUnits(digits * 10 ** zeros));

/** Rates of a year: mostly those of loans, to eight digits, and sometimes up to 1,000,000 %. */
export const aRate: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60_000_000 }).map((units) => ratio(units, 100_000_000)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((rate) => ratio(rate, 1)) },
  { weight: 1, arbitrary: fc.constant(ratio(0, 1)) },
);

export const aDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(isoDate('1999-12-31'), days));

export const aRounding: fc.Arbitrary<RoundingMode> = fc.constantFrom(...roundingModes);

/** Mostly the terms of loans, sometimes up to the longest. */
const aTerm = fc.oneof(
  { weight: 19, arbitrary: fc.integer({ min: 1, max: 72 }) },
  { weight: 1, arbitrary: fc.integer({ min: 73, max: 1_200 }) },
);

const anInterval: fc.Arbitrary<AprUnitPeriod> = fc.oneof(
  fc.record({ unit: fc.constant('month' as const), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ unit: fc.constant('week' as const), count: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ unit: fc.constant('day' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.constant({ unit: 'semimonth' as const, count: 1 as const }),
);

/** Ways that fit a number of payments and, for most, an amount. */
const aRepayment = (payments: number, principal: number): fc.Arbitrary<Repayment> =>
  fc.oneof(
    fc.constantFrom<Repayment>({ way: 'annuity' }, { way: 'equal-principal' }, { way: 'interest-first' }),
    fc.constantFrom<Repayment>({ way: 'bullet', interest: 'simple' }, { way: 'bullet', interest: 'compound' }),
    fc
      .integer({ min: 0, max: 100 })
      .map((share) => ({ way: 'balloon' as const, balloon: minorUnits(Math.floor(principal * (share / 100))) })),
    fc.tuple(fc.integer({ min: 1, max: payments }), fc.integer({ min: 1, max: 300 })).map(([first, weight]) => ({
      way: 'stepped' as const,
      steps: [
        { payments: first, weight: ratio(1, 1) },
        ...(first < payments ? [{ payments: payments - first, weight: ratio(weight, 100) }] : []),
      ],
    })),
  );

const aGrace = fc.record({ periods: fc.integer({ min: 1, max: 12 }), interest: fc.constantFrom('paid', 'capitalised', 'free') });

/** Loans of every calendar and way of repayment; a few of them nobody can have, as real requests are. */
export const aLoan: fc.Arbitrary<LoanTerms> = fc
  .tuple(aTerm, anAmount, fc.option(aGrace, { freq: 3 }))
  .chain(([payments, principal, grace]) =>
    fc.record(
      {
        principal: fc.constant(principal),
        annualRate: aRate,
        periods: fc.constant(payments + (grace?.periods ?? 0)),
        advancedOn: aDay,
        repayment: aRepayment(payments, principal),
        rounding: aRounding,
        interval: anInterval,
        dueDay: fc.integer({ min: 1, max: 31 }),
        accrual: fc.constantFrom(...dayCounts).map(byDayCount),
        ...(grace && { grace: fc.constant(grace) }),
      },
      {
        requiredKeys: ['principal', 'annualRate', 'periods', 'advancedOn', 'repayment', 'rounding', ...(grace ? (['grace'] as const) : [])],
      },
    ),
  );

const aCharge = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 100_000 }).map(minorUnits) }),
  fc.record({ rate: fc.integer({ min: 0, max: 500 }).map((units) => ratio(units, 10_000)) }),
);

export const aCostItem: fc.Arbitrary<CostItem> = fc
  .record({
    kind: fc.constantFrom('arrangement' as const, 'guarantee' as const, 'service' as const),
    paid: fc.constantFrom('financed' as const, 'upfront' as const, 'with-first-payment' as const, 'with-each-payment' as const),
    payee: fc.constant('lender'),
    inCost: fc.boolean(),
  })
  .chain((item) => aCharge.map((charge) => ({ ...item, ...charge })));

/** Any number at all, those that are none among them. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1e-300, 1e300, -1, 10_000),
);
