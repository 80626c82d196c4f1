import {
  type AprcConvention,
  type AprcPeriod,
  annualOfDaily,
  aprcInterval,
  aprcOfTimes,
  cnAnnualCost,
  instalmentFeeCost,
  isoDate,
  minorUnits,
  type Rational,
  ratio,
  rational,
  roughInstalmentFeeRate,
  roundingMode,
  toDecimal,
  xirr,
} from '@liana/finance';
import { irr } from '@liana/finance/spreadsheet';
import { date, decimal, decimalText, list, records, sumOfFractions, unreadable, wholeAmounts, wholeNumber, word } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';
import { namedDayCount } from './day-count-names.ts';
import { usApr } from './us-apr.ts';

type Inputs = ReferenceCase['inputs'];

const inPercent = (fraction: Rational) => fraction.times(rational(100));
const percentOf = (inputs: Inputs, key: string) => decimal(inputs, key).over(rational(100));

/** Advances and payments at sums of fractions of a year. */
const equationOf =
  (convention: AprcConvention): Reader =>
  (inputs) => {
    const groups = records(inputs, 'flows');
    const amounts = wholeAmounts(groups.map((group) => decimalText(group, 'amount')));
    const flows = groups.flatMap((group, index) => {
      const sign = { advance: 1, payment: -1 }[word(group, 'type')];
      if (!sign) throw unreadable('type', group.type);
      const [first, step] = [sumOfFractions(word(group, 'firstT')), sumOfFractions(word(group, 'stepT'))];
      return Array.from({ length: wholeNumber(group, 'count') }, (_, at) => ({
        amount: minorUnits(sign * amounts[index]!),
        years: first.plus(step.times(ratio(at, 1))),
      }));
    });
    const exact = () => aprcOfTimes(flows, convention).unroundedPercent;
    const disclosed = () => aprcOfTimes(flows, convention).percent;
    return { aprcPercent: exact, aprPercent: exact, aprcDisclosed1dp: disclosed, aprDisclosed1dp: disclosed };
  };

/** Monthly flows decide where they are given; then the fee, of which the payment is a rounding; then the payment. */
const allIn: Reader = (inputs) => {
  const cost = costOf(inputs);
  return {
    monthlyIrrPercent: () => cost.simple.unroundedPercent / 12,
    annualSimplePercent: () => cost.simple.unroundedPercent,
    annualCompoundPercent: () => cost.compound.unroundedPercent,
    exceedsCap: () => cost.simple.unroundedPercent > decimal(inputs, 'capPercent').toNumber(),
  };
};

function costOf(inputs: Inputs) {
  if ('cashflowsMonthly' in inputs) {
    const [received, ...paid] = wholeAmounts(list(inputs, 'cashflowsMonthly').map((amount) => decimalText({ amount }, 'amount')));
    if (received === undefined) throw unreadable('cashflowsMonthly', inputs.cashflowsMonthly);
    return cnAnnualCost({ received, payments: paid.map((amount) => minorUnits(-amount)) });
  }
  const periods = wholeNumber(inputs, 'periods');
  if ('feePerPeriodPercent' in inputs) return instalmentFeeCost({ periods, feePerPeriod: percentOf(inputs, 'feePerPeriodPercent') });
  if ('feeTotalPercent' in inputs)
    return instalmentFeeCost({ periods, feePerPeriod: percentOf(inputs, 'feeTotalPercent').over(ratio(periods, 1)) });
  const [received, payment] = wholeAmounts([decimalText(inputs, 'principal'), decimalText(inputs, 'paymentPerPeriod')]);
  return cnAnnualCost({ received: received!, payments: Array(periods).fill(payment!) });
}

/** Readers of the kinds that ask what a credit costs in a year. */
export const annualCost: Readonly<Record<string, Reader>> = {
  'apr.us_appendix_j': usApr,
  'aprc.eu': equationOf('eu-aprc'),
  'apr.uk': equationOf('uk-apr'),
  'fee_to_rate.cn': allIn,
  cap_boundary: allIn,

  'time_interval.eu': (inputs) => {
    const period = (['year', 'month', 'week', 'day'] as const).find((known) => known === inputs.regularPeriod);
    if (!period) throw unreadable('regularPeriod', inputs.regularPeriod);
    return { years: () => aprcInterval(date(inputs, 'start'), date(inputs, 'end'), period satisfies AprcPeriod) };
  },

  'rounding.apr': (inputs) => {
    const [value, decimals, mode] = [decimal(inputs, 'valuePercent'), wholeNumber(inputs, 'decimals'), roundingMode(word(inputs, 'mode'))];
    return { result: () => toDecimal(value, decimals, mode) };
  },

  'irr.periodic': (inputs) => {
    const amounts = wholeAmounts(list(inputs, 'cashflows').map((amount) => decimalText({ amount }, 'amount')));
    return { irr: () => irr(amounts) };
  },

  'irr.dated': (inputs) => {
    const rows = list(inputs, 'cashflows').map((row) => {
      if (!Array.isArray(row)) throw unreadable('cashflows', row);
      return { on: isoDate(String(row[0])), amount: decimalText({ amount: row[1] }, 'amount') };
    });
    const amounts = wholeAmounts(rows.map(({ amount }) => amount));
    const flows = rows.map(({ on }, index) => ({ on, amount: amounts[index]! }));
    return { xirr: () => xirr(flows, namedDayCount(inputs, 'dayCount')).unroundedPercent / 100 };
  },

  'rate_conversion.cn': (inputs) => {
    const basis = ([360, 365] as const).find((days) => days === Number(inputs.daysBasis));
    if (!basis) throw unreadable('daysBasis', inputs.daysBasis);
    return { annualPercent: () => inPercent(annualOfDaily(percentOf(inputs, 'dailyRatePercent'), basis)) };
  },

  'fee_to_rate.cn_approx': (inputs) => {
    const [fee, periods] = [decimal(inputs, 'feeTotalFraction'), wholeNumber(inputs, 'periods')];
    return { approxAnnualPercent: () => inPercent(roughInstalmentFeeRate(fee, periods)) };
  },
};
