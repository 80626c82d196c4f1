import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annuitySchedule, exactInstalment } from './annuity.ts';
import { addMonths, isoDate } from './dates.ts';
import { type MinorUnits, minorUnits, moneyFromDecimal, moneyToDecimal } from './money.ts';
import { percent, Rational, ratio, rational } from './rational.ts';
import { divideRounded, type RoundingMode, toDecimal } from './rounding.ts';
import type { UnitPeriod } from './unit-period.ts';
import { usApr } from './us-apr.ts';

/** One published case; `inputs` has the shape of its kind. */
interface ReferenceCase {
  id: string;
  kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: the file's inputs differ by kind, and each reader below names the ones it takes.
  inputs: any;
  expected: Record<string, unknown>;
  tolerance: Record<string, string>;
}

/** What the library makes of a case, by the same keys as the expected values; undefined for a variant that it does not compute. */
type Computation = (reference: ReferenceCase) => Record<string, unknown> | undefined;

const { cases } = JSON.parse(readFileSync(new URL('../../../test/reference/finance.json', import.meta.url), 'utf8')) as {
  cases: ReferenceCase[];
};

const cents = (decimal: string): MinorUnits => moneyFromDecimal(decimal, 'USD').amountMinor;
const decimal = (amount: number): string => moneyToDecimal({ amountMinor: minorUnits(amount), currency: 'USD' });

const computations: Record<string, Computation> = {
  'apr.us_appendix_j': ({ inputs }) => {
    const unitPeriod = unitPeriodOf(inputs.unitPeriod);
    if (!unitPeriod) return undefined;
    const payments = inputs.payments.flatMap((group: { amount: string; count: number }) => Array(group.count).fill(cents(group.amount)));
    const apr = usApr({
      amountFinanced: cents(inputs.amountFinanced),
      advancedOn: isoDate(inputs.consummationDate),
      firstDueOn: isoDate(inputs.payments[0].firstDate),
      payments,
      unitPeriod,
    });
    return { aprPercent: apr.unroundedPercent };
  },

  'schedule.annuity': ({ inputs, expected }) => {
    // The contract's balances are whole cents; a balance rolled with the unrounded payment is another figure.
    if (inputs.dayCount === 'ACT/365' || 'balanceAfter12' in expected) return undefined;
    const periodsPerYear = /semi-monthly/.test(inputs.dayCount ?? '') ? 24 : 12;
    const terms = {
      principal: cents(inputs.principal),
      periodicRate: percent(inputs.annualRatePercent).over(rational(periodsPerYear)),
      periods: inputs.periods,
      rounding: 'half-up' as RoundingMode,
    };
    const firstDueOn = isoDate('2026-02-01');
    const rows = annuitySchedule({ ...terms, firstDueOn });
    const equalPayments = Array<MinorUnits>(inputs.periods).fill(rows[0]!.payment);
    const implicit = () =>
      usApr({ amountFinanced: terms.principal, advancedOn: isoDate('2026-01-01'), firstDueOn, payments: equalPayments });
    const all: Record<string, () => unknown> = {
      emi: () => decimal(rows[0]!.payment),
      monthlyPayment: () => decimal(rows[0]!.payment),
      rows: () => rows.map((row) => [row.payment, row.interest, row.principal, row.balance].map(decimal)),
      balanceAfter3: () => decimal(rows[2]!.balance),
      thirdInterest: () => decimal(rows[2]!.interest),
      thirdPrincipal: () => decimal(rows[2]!.principal),
      implicitRatePercent: () => implicit().unroundedPercent,
    };
    return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]!()]));
  },

  'tvm.pmt': ({ inputs: { args } }) => {
    if (args.fv) return undefined;
    const { numerator, denominator } = exactInstalment({
      principal: minorUnits(Number(args.pv)),
      periodicRate: quotient(args.rate),
      periods: args.nper,
    });
    return { value: `-${toDecimal(new Rational(numerator, denominator), 15, 'half-even')}` };
  },

  'rounding.money': ({ inputs }) => {
    const modes: Record<string, RoundingMode> = { 'half-even': 'half-even', 'half-up': 'half-up', 'half-away-from-zero': 'half-up' };
    const mode = modes[inputs.mode];
    return mode && { result: String(divideRounded(BigInt(inputs.numerator), BigInt(inputs.denominator), mode)) };
  },

  'rounding.apr': ({ inputs }) => ({ result: toDecimal(rational(inputs.valuePercent), inputs.decimals, inputs.mode) }),

  'date.add_months': ({ inputs }) => ({ date: addMonths(isoDate(inputs.start), inputs.months) }),
};

const ours = cases.filter(({ kind }) => kind in computations);
const isComputed = (reference: ReferenceCase) => computations[reference.kind]!(reference) !== undefined;
const computed = ours.filter(isComputed);

describe(`published cases: ${computed.length} of ${cases.length} are computed, ${cases.length - computed.length} are not and are not counted as passed`, () => {
  for (const reference of computed) {
    test(`${reference.kind} ${reference.id}`, () => {
      const answers = computations[reference.kind]!(reference)!;

      for (const [key, expected] of Object.entries(reference.expected)) {
        const tolerance = reference.tolerance[key] ?? reference.tolerance['*'];
        if (typeof expected === 'string' && Number(tolerance) > 0) {
          expect(Math.abs(Number(answers[key]) - Number(expected)), key).toBeLessThanOrEqual(Number(tolerance));
        } else {
          expect(answers[key], key).toEqual(expected);
        }
      }
    });
  }

  test('within the kinds that are computed, exactly the named variants are left out', () => {
    const leftOut = ours.filter((reference) => !isComputed(reference)).map(({ id }) => id);

    expect(leftOut).toEqual(['us-appj-c1-iii', 'sch-fin-100-act365', 'cn-ann-1m-30y', 'tvm-pmt-fj1', 'round-11'].toSorted(byFileOrder));
  });
});

function byFileOrder(a: string, b: string): number {
  const place = (id: string) => cases.findIndex((reference) => reference.id === id);
  return place(a) - place(b);
}

function unitPeriodOf({ unit, multiple, days }: { unit: string; multiple: number; days?: number }): UnitPeriod | undefined {
  if (unit === 'term') return { unit: 'day', count: days! };
  return unit === 'month' || unit === 'week' || unit === 'day' ? { unit, count: multiple } : undefined;
}

/** `'0.08/12'` or `'0.3'`, exactly. */
function quotient(text: string): Rational {
  const [numerator, denominator = '1'] = text.split('/');
  return rational(numerator!).over(ratio(Number(denominator), 1));
}
