import {
  type AprcConvention,
  type AprcCredit,
  type AprcPeriod,
  annualOfDaily,
  aprc,
  aprcInterval,
  aprcOfTimes,
  cnAnnualCost,
  cnCostExceeds,
  instalmentFeeCost,
  type MinorUnits,
  minorUnits,
  type PeriodicCredit,
  type Rational,
  ratio,
  rational,
  roughInstalmentFeeRate,
  roundingMode,
  type TimedFlow,
  toDecimal,
} from '@liana/finance';
import { date, decimal, decimalText, list, records, sumOfFractions, unreadable, wholeAmounts, wholeNumber, word } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';
import { countOf, series } from './series.ts';
import { usApr } from './us-apr.ts';

type Inputs = ReferenceCase['inputs'];

const inPercent = (fraction: Rational) => fraction.times(rational(100));
const percentOf = (inputs: Inputs, key: string) => decimal(inputs, key).over(rational(100));

/** Advances and payments at sums of fractions of a year, or by date. */
const equationOf =
  (convention: AprcConvention): Reader =>
  (inputs) => {
    const groups = records(inputs, 'flows');
    const amounts = wholeAmounts(groups.map((group) => decimalText(group, 'amount')));
    const isDated = groups.some((group) => 'firstDate' in group || 'date' in group);
    const found = isDated
      ? () => aprc(datedCredit(inputs, groups, amounts), convention)
      : (
          (flows) => () =>
            aprcOfTimes(flows, convention)
        )(groups.flatMap((group, index) => timed(group, amounts[index]!)));
    const exact = () => found().unroundedPercent;
    const disclosed = () => found().percent;
    return { aprcPercent: exact, aprPercent: exact, aprcDisclosed1dp: disclosed, aprDisclosed1dp: disclosed };
  };

function signOf(group: Inputs): 1 | -1 {
  const sign = ({ advance: 1, payment: -1 } as const)[word(group, 'type')];
  if (!sign) throw unreadable('type', group.type);
  return sign;
}

function timed(group: Inputs, amount: MinorUnits): TimedFlow[] {
  const sign = signOf(group);
  const [first, step] = [sumOfFractions(word(group, 'firstT')), sumOfFractions(word(group, 'stepT'))];
  return Array.from({ length: countOf(group) }, (_, at) => ({
    amount: minorUnits(sign * amount),
    years: first.plus(step.times(ratio(at, 1))),
  }));
}

function datedCredit(inputs: Inputs, groups: readonly Inputs[], amounts: readonly MinorUnits[]): AprcCredit {
  const dated = groups.map((group, index) => ({ sign: signOf(group), flows: series(group, amounts[index]!) }));
  const ofSign = (wanted: 1 | -1) => dated.flatMap(({ sign, flows }) => (sign === wanted ? flows : []));
  const period = 'regularPeriod' in inputs ? { period: regularPeriod(inputs) } : {};
  return { advances: ofSign(1), payments: ofSign(-1), ...period };
}

function regularPeriod(inputs: Inputs): AprcPeriod {
  const period = (['year', 'month', 'week', 'day'] as const).find((known) => known === inputs.regularPeriod);
  if (!period) throw unreadable('regularPeriod', inputs.regularPeriod);
  return period;
}

/** Monthly flows decide where they are given; then the fee, of which the payment is a rounding; then the payment. */
const allIn: Reader = (inputs) => {
  const cost = costOf(inputs);
  return {
    monthlyIrrPercent: () => cost.simple.unroundedPercent / 12,
    annualSimplePercent: () => cost.simple.unroundedPercent,
    annualCompoundPercent: () => cost.compound.unroundedPercent,
    exceedsCap: () => {
      const limit = decimalText(inputs, 'capPercent');
      if ('cashflowsMonthly' in inputs) return cnCostExceeds(monthlyCredit(inputs), 'cn-simple', limit);
      return cost.simple.unroundedPercent > Number(limit);
    },
  };
};

function monthlyCredit(inputs: Inputs): PeriodicCredit {
  const [received, ...paid] = wholeAmounts(list(inputs, 'cashflowsMonthly').map((amount) => decimalText({ amount }, 'amount')));
  if (received === undefined) throw unreadable('cashflowsMonthly', inputs.cashflowsMonthly);
  return { received, payments: paid.map((amount) => minorUnits(-amount)) };
}

function costOf(inputs: Inputs) {
  if ('cashflowsMonthly' in inputs) return cnAnnualCost(monthlyCredit(inputs));
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

  'time_interval.eu': (inputs) => ({ years: () => aprcInterval(date(inputs, 'start'), date(inputs, 'end'), regularPeriod(inputs)) }),

  'rounding.apr': (inputs) => {
    const [value, decimals, mode] = [decimal(inputs, 'valuePercent'), wholeNumber(inputs, 'decimals'), roundingMode(word(inputs, 'mode'))];
    return { result: () => toDecimal(value, decimals, mode) };
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
