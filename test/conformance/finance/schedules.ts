import {
  annuitySchedule,
  byDayCount,
  dailyInterest,
  earlyRepayment,
  isoDate,
  type LoanTerms,
  type MinorUnits,
  minorUnits,
  moneyToDecimal,
  periodicOfEffective,
  type Rational,
  type Repayment,
  type RoundingMode,
  ratio,
  rational,
  roundingModes,
  ruleOf78Earned,
  type ScheduleRow,
  schedule,
  sumMinor,
  usApr,
} from '@liana/finance';
import { decimal, decimalText, record, unreadable, wholeNumber, word } from '../keys.ts';
import { type ReferenceCase, UnreadableError } from '../reference-case.ts';
import type { Answers, Reader } from '../verdict.ts';
import { namedDayCount } from './day-count-names.ts';

type Inputs = ReferenceCase['inputs'];

/** Units of one major unit: cents, as contracts round, or millionths for figures that were never rounded on the way. */
const CENTS = 100;
const FINE = 1_000_000;

const percentOf = (inputs: Inputs, key: string) => decimal(inputs, key).over(rational(100));
const amountIn = (units: number, inputs: Inputs, key: string): MinorUnits => {
  const amount = decimal(inputs, key).times(rational(units));
  if (amount.denominator !== 1n) throw unreadable(key, inputs[key]);
  return minorUnits(Number(amount.numerator));
};
const inMajor = (amount: MinorUnits, units: number): Rational => ratio(amount, units);
const centsText = (amountMinor: MinorUnits): string => moneyToDecimal({ amountMinor, currency: 'USD' });
const interestOf = (rows: readonly ScheduleRow[]) => sumMinor(rows.map((row) => row.interest));

/** Rounding as `'half-up 2dp, …'`, or `'2dp'` for that. */
function roundingOf(inputs: Inputs): RoundingMode {
  const text = 'rounding' in inputs ? word(inputs, 'rounding') : '2dp';
  const [, mode = 'half-up'] = /^(?:([a-z-]+) )?2dp\b/.exec(text) ?? [text, ''];
  const known = roundingModes.find((name) => name === mode);
  if (!known) throw unreadable('rounding', text);
  return known;
}

function loan(inputs: Inputs, repayment: Repayment, units: number): LoanTerms {
  return {
    principal: amountIn(units, inputs, 'principal'),
    annualRate: percentOf(inputs, 'annualRatePercent'),
    periods: wholeNumber(inputs, 'periods'),
    advancedOn: isoDate('start' in inputs ? word(inputs, 'start') : '2026-01-01'),
    repayment,
    rounding: roundingOf(inputs),
  };
}

/** Equal payments, by their own dates where actual days count, otherwise by equal periods. */
function annuityRows(inputs: Inputs, units: number): ScheduleRow[] {
  const terms = loan(inputs, { way: 'annuity' }, units);
  const counted = 'dayCount' in inputs ? word(inputs, 'dayCount') : '';
  if (counted.startsWith('ACT')) return schedule({ ...terms, accrual: byDayCount(namedDayCount(inputs, 'dayCount')) });
  const perYear = counted.includes('semi-monthly') ? 24 : 12;
  return annuitySchedule({ ...terms, periodicRate: terms.annualRate.over(rational(perYear)), firstDueOn: terms.advancedOn });
}

const annuity: Reader = (inputs, { expected }) => {
  const cents = () => annuityRows(inputs, CENTS);
  const fine = () => annuityRows(inputs, FINE);
  const third = (key: 'interest' | 'principal') => () => inMajor(fine()[2]![key], FINE);
  return {
    ...balances(expected, fine),
    emi: () => centsText(cents()[0]!.payment),
    monthlyPayment: () => centsText(cents()[0]!.payment),
    totalInterestUnrounded: () => inMajor(interestOf(fine()), FINE),
    thirdInterest: third('interest'),
    thirdPrincipal: third('principal'),
    rows: () => cents().map((row) => [row.payment, row.interest, row.principal, row.balance].map(centsText)),
    implicitRatePercent: () => {
      const rows = cents();
      const payments = rows.map(() => rows[0]!.payment);
      const [advancedOn, firstDueOn] = [isoDate('2026-01-01'), isoDate('2026-02-01')];
      return usApr({ amountFinanced: amountIn(CENTS, inputs, 'principal'), advancedOn, firstDueOn, payments }).unroundedPercent;
    },
  };
};

/** `balanceAfter12` and the like. */
function balances(expected: ReferenceCase['expected'], rows: () => readonly ScheduleRow[]): Answers {
  const keys = Object.keys(expected).filter((key) => /^balanceAfter\d+$/.test(key));
  const balanceAfter = (key: string) => {
    const row = rows()[Number(key.slice(12)) - 1];
    if (!row) throw new UnreadableError(`${key} is after the last of ${rows().length} payments`);
    return inMajor(row.balance, FINE);
  };
  return Object.fromEntries(keys.map((key) => [key, () => balanceAfter(key)]));
}

const equalPrincipal: Reader = (inputs) => {
  const rows = schedule(loan(inputs, { way: 'equal-principal' }, FINE));
  const payment = (index: number) => () => inMajor(rows.at(index)!.payment, FINE);
  return {
    firstPayment: payment(0),
    secondPayment: payment(1),
    penultimatePayment: payment(-2),
    lastPayment: payment(-1),
    monthlyDecrease: () => payment(0)().minus(payment(1)()),
    totalPayment: () => inMajor(sumMinor(rows.map((row) => row.payment)), FINE),
    totalInterest: () => inMajor(interestOf(rows), FINE),
  };
};

/** Steps as `'4x1.0, 4x0.6'`. */
const stepped: Reader = (inputs) => {
  const steps = word(inputs, 'weights')
    .split(', ')
    .map((step) => {
      const [payments = '', weight = ''] = step.split('x');
      return { payments: wholeNumber({ payments }, 'payments'), weight: decimal({ weight }, 'weight') };
    });
  const rows = schedule(loan(inputs, { way: 'stepped', steps }, CENTS));
  const starts = steps.map((_, index) => steps.slice(0, index).reduce((sum, { payments }) => sum + payments, 0));
  return Object.fromEntries(starts.map((start, index) => [`payment${index + 1}`, () => centsText(rows[start]!.payment)]));
};

const monthlyRate = (inputs: Inputs): Rational =>
  'effectiveAnnualPercent' in inputs
    ? periodicOfEffective(percentOf(inputs, 'effectiveAnnualPercent'), 12)
    : percentOf(inputs, 'annualRatePercent').over(rational(12));

const rolledUp: Reader = (inputs) => {
  const [principal, periods] = [amountIn(CENTS, inputs, 'principal'), wholeNumber(inputs, 'months')];
  const annualRate = monthlyRate(inputs).times(rational(12));
  const repayment: Repayment = { way: 'bullet', interest: 'compound' };
  const terms: LoanTerms = { principal, periods, annualRate, advancedOn: isoDate('2026-01-01'), repayment, rounding: 'half-up' };
  return { finalPayment: () => centsText(schedule(terms)[0]!.payment) };
};

const earlyRepaid: Reader = (inputs) => {
  const extra = record(inputs, 'extraPayment');
  const strategy = ({ shorten: 'shorten', reduce: 'reduce' } as const)[word(extra, 'strategy').split(' ')[0]!];
  if (!strategy) throw unreadable('strategy', extra.strategy);
  const [withPayment, amount] = [wholeNumber(extra, 'atPayment'), amountIn(CENTS, extra, 'amount')];
  const rows = earlyRepayment(loan(inputs, { way: 'annuity' }, CENTS), { withPayment, amount, strategy });
  return {
    emi: () => centsText(rows[0]!.payment),
    totalInterest: () => centsText(interestOf(rows)),
    paymentCount: () => rows.length,
    lastPayment: () => centsText(rows.at(-1)!.payment),
  };
};

/** Readers of the kinds that ask for payments and what they are made of. */
export const schedules: Readonly<Record<string, Reader>> = {
  'schedule.annuity': annuity,
  'schedule.equal_principal': equalPrincipal,
  'schedule.stepped': stepped,
  'schedule.rolled_up': rolledUp,
  'schedule.early_repayment': earlyRepaid,
  'schedule.interest_only': (inputs) => ({
    monthlyInterest: () => centsText(dailyInterest(amountIn(CENTS, inputs, 'principal'), monthlyRate(inputs), 1, 'half-up')),
  }),
  'schedule.balance': (inputs) => {
    const periods = decimalText(inputs, 'amortisationPeriods');
    return { balance: () => inMajor(annuityRows({ ...inputs, periods }, FINE)[wholeNumber(inputs, 'afterPayments') - 1]!.balance, FINE) };
  },
  'schedule.daily_interest': (inputs) => {
    const [dailyRate, days] = [percentOf(inputs, 'dailyRatePercent'), wholeNumber(inputs, 'days')];
    return { interest: () => centsText(dailyInterest(amountIn(CENTS, inputs, 'principal'), dailyRate, days, 'half-up')) };
  },
  rule_of_78: (inputs) => {
    const periods = wholeNumber(inputs, 'periods');
    return {
      earnedPercent: () => ruleOf78Earned(periods, wholeNumber(inputs, 'monthsElapsed')).times(rational(100)),
      digitSum: () => (periods * (periods + 1)) / 2,
    };
  },
};
