import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocation.ts';
import { dailyInterest } from './daily-interest.ts';
import { isoDate } from './dates.ts';
import { countedDays, type DayCount, yearFraction } from './day-count.ts';
import { earlyRepayment } from './early-repayment.ts';
import { periodicOfEffective } from './effective-rate.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent, Rational, rational } from './rational.ts';
import type { Repayment } from './repayment.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';
import { ruleOf78Earned } from './rule-of-78.ts';
import { type LoanTerms, schedule } from './schedule.ts';

/** One published case; `inputs` has the shape of its kind. */
interface ReferenceCase {
  id: string;
  kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: the file's inputs differ by kind, and each reader below names the ones it takes.
  inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: as the inputs.
  expected: any;
}

const { cases } = JSON.parse(readFileSync(new URL('../../../test/reference/finance.json', import.meta.url), 'utf8')) as {
  cases: ReferenceCase[];
};
const ofKind = (kind: string) =>
  cases.filter((reference) => reference.kind === kind).map((reference) => [reference.id, reference] as const);

// The file names rounding as money libraries do, where `half-up` sends -2.5 to -2.
const roundingNames: Record<string, RoundingMode> = {
  'half-even': 'half-even',
  'half-up': 'half-ceiling',
  'half-down': 'half-floor',
  'half-away-from-zero': 'half-up',
};
const dayCountNames: [prefix: string, name: DayCount][] = [
  ['30E/360 Eurobond', '30E/360'],
  ['30/360 Bond', '30/360'],
  ['ACT/ACT ISDA', 'ACT/ACT-ISDA'],
  ['ACT/365F', 'ACT/365'],
  ['ACT/360', 'ACT/360'],
];
const namedDayCount = (text: string) => dayCountNames.find(([prefix]) => text.startsWith(prefix))![1];

describe('published cases of contract arithmetic', () => {
  test.each(ofKind('rounding.money'))('rounding.money %s', (_, { inputs, expected }) => {
    const rounded = divideRounded(BigInt(inputs.numerator), BigInt(inputs.denominator), roundingNames[inputs.mode]!);

    expect(String(rounded)).toBe(expected.result);
  });

  test.each(ofKind('allocation'))('allocation %s', (_, { inputs, expected }) => {
    expect(allocate(minorUnits(Number(inputs.amountMinor)), inputs.ratios, 'first').map(String)).toEqual(expected.shares);
  });

  test.each(ofKind('day_count.30_360'))('day_count.30_360 %s', (_, { inputs, expected }) => {
    const days = inputs.rows.map(([from, to]: [string, string]) =>
      countedDays(isoDate(from), isoDate(to), namedDayCount(inputs.convention)),
    );

    expect(days).toEqual(expected.days);
  });

  test.each(ofKind('day_count.actual'))('day_count.actual %s', (_, { inputs, expected }) => {
    const fraction = yearFraction(isoDate(inputs.start), isoDate(inputs.end), namedDayCount(inputs.convention));

    expect(fraction.toNumber()).toBeCloseTo(Number(expected.yearFraction), 10);
  });
});

// Some of the published figures were never rounded on the way, so those schedules are reckoned in hundred-millionths.
const FINE = 100_000_000;
const loan = (inputs: Record<string, string>, repayment: Repayment, unit: number): LoanTerms => ({
  principal: minorUnits(Number(rational(inputs.principal!).times(rational(unit)).numerator)),
  annualRate: percent(inputs.annualRatePercent!),
  periods: Number(inputs.periods),
  advancedOn: isoDate(inputs.start ?? '2026-01-01'),
  repayment,
  rounding: 'half-up',
});
const major = (amount: number, unit = FINE) => new Rational(BigInt(amount), BigInt(unit)).toNumber();

describe('published schedules', () => {
  test('schedule.annuity by actual days: every figure of every row', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'sch-fin-100-act365')!;
    const rows = schedule({ ...loan(inputs, { way: 'annuity' }, 100), accrual: 'ACT/365' });

    expect(rows.map((row) => [row.payment, row.interest, row.principal, row.balance].map((cents) => (cents / 100).toFixed(2)))).toEqual(
      expected.rows,
    );
  });

  test('schedule.annuity with balances that were never rounded', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'cn-ann-1m-30y')!;
    const rows = schedule(loan(inputs, { way: 'annuity' }, FINE));

    expect(major(rows[0]!.payment)).toBeCloseTo(Number(expected.monthlyPayment), 2);
    expect(major(rows[11]!.balance)).toBeCloseTo(Number(expected.balanceAfter12), 2);
    expect(major(sumMinor(rows.map((row) => row.interest)))).toBeCloseTo(Number(expected.totalInterestUnrounded), 2);
  });

  test('schedule.balance', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'eu-ex7-bal')!;
    const rows = schedule(loan({ ...inputs, periods: inputs.amortisationPeriods }, { way: 'annuity' }, FINE));

    expect(major(rows[inputs.afterPayments - 1]!.balance)).toBeCloseTo(Number(expected.balance), 2);
  });

  test.each(ofKind('schedule.equal_principal'))('schedule.equal_principal %s', (_, { inputs, expected }) => {
    const payments = schedule(loan(inputs, { way: 'equal-principal' }, FINE)).map((row) => row.payment);
    const total = sumMinor(payments);
    const figures: Record<string, number> = {
      firstPayment: major(payments[0]!),
      secondPayment: major(payments[1]!),
      penultimatePayment: major(payments.at(-2)!),
      lastPayment: major(payments.at(-1)!),
      monthlyDecrease: major(payments[0]! - payments[1]!),
      totalPayment: major(total),
      totalInterest: major(total) - Number(inputs.principal),
    };

    for (const [key, value] of Object.entries(expected)) expect(Math.abs(figures[key]! - Number(value)), key).toBeLessThan(0.005);
  });

  test('schedule.interest_only with a nominal rate', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'io-ex8')!;
    const [row] = schedule({ ...loan({ ...inputs, periods: '2' }, { way: 'interest-first' }, 100) });

    expect((row!.interest / 100).toFixed(2)).toBe(expected.monthlyInterest);
  });

  test('schedule.stepped', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'sch-curo5')!;
    const steps = inputs.weights.split(', ').map((step: string) => {
      const [payments, weight] = step.split('x');
      return { payments: Number(payments), weight: rational(weight!) };
    });
    const rows = schedule(loan(inputs, { way: 'stepped', steps }, 100));

    expect([0, 4, 8].map((index) => (rows[index]!.payment / 100).toFixed(2))).toEqual([
      expected.payment1,
      expected.payment2,
      expected.payment3,
    ]);
  });

  test.each(ofKind('schedule.daily_interest'))('schedule.daily_interest %s', (_, { inputs, expected }) => {
    const interest = dailyInterest(minorUnits(Number(inputs.principal) * 100), percent(inputs.dailyRatePercent), inputs.days, 'half-up');

    expect((interest / 100).toFixed(2)).toBe(expected.interest);
  });

  test('schedule.interest_only with an effective rate', () => {
    const { inputs, expected } = cases.find(({ id }) => id === 'io-ex38')!;
    const monthly = periodicOfEffective(percent(inputs.effectiveAnnualPercent), 12);
    const interest = dailyInterest(minorUnits(Number(inputs.principal) * 100), monthly, 1, 'half-up');

    expect((interest / 100).toFixed(2)).toBe(expected.monthlyInterest);
  });

  test.each(ofKind('schedule.rolled_up'))('schedule.rolled_up %s', (_, { inputs, expected }) => {
    const annualRate = periodicOfEffective(percent(inputs.effectiveAnnualPercent), 12).times(rational(12));
    const terms = loan({ ...inputs, annualRatePercent: '0', periods: inputs.months }, { way: 'bullet', interest: 'compound' }, 100);

    expect((schedule({ ...terms, annualRate })[0]!.payment / 100).toFixed(2)).toBe(expected.finalPayment);
  });

  test.each(ofKind('schedule.early_repayment'))('schedule.early_repayment %s', (_, { inputs, expected }) => {
    const { atPayment, amount } = inputs.extraPayment;
    const terms = loan(inputs, { way: 'annuity' }, 100);
    const rows = earlyRepayment(terms, { withPayment: atPayment, amount: minorUnits(Number(amount) * 100), strategy: 'shorten' });

    expect({
      emi: (rows[0]!.payment / 100).toFixed(2),
      totalInterest: (sumMinor(rows.map((row) => row.interest)) / 100).toFixed(2),
      paymentCount: String(rows.length),
      lastPayment: (rows.at(-1)!.payment / 100).toFixed(2),
    }).toEqual(expected);
  });

  test.each(ofKind('rule_of_78'))('rule_of_78 %s', (_, { inputs, expected }) => {
    const earned = ruleOf78Earned(inputs.periods, inputs.monthsElapsed).toNumber() * 100;

    expect(Math.abs(earned - Number(expected.earnedPercent))).toBeLessThan(0.005);
  });
});
