import { type AprUnitPeriod, creditRate, type MinorUnits, type PeriodFlow, usAprOfFlows } from '@liana/finance';
import { decimal, decimalText, record, records, sumOfFractions, unreadable, wholeAmounts, wholeNumber, word } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';
import { countOf, series } from './series.ts';

type Inputs = ReferenceCase['inputs'];

/**
 * `apr.us_appendix_j`: advances and groups of payments by date, with the unit-period as it is named, or by the rule where it
 * is not; or by whole unit-periods `t` and the fraction `f` after them.
 */
export const usApr: Reader = (inputs) => {
  const advances = 'advances' in inputs ? records(inputs, 'advances') : [theAdvance(inputs)];
  const payments = records(inputs, 'payments');
  const amounts = wholeAmounts([...advances, ...payments].map((group) => decimalText(group, 'amount')));
  const advanced = advances.map((group, index) => ({ group, amount: amounts[index]! }));
  const paid = payments.map((group, index) => ({ group, amount: amounts[advances.length + index]! }));
  if (payments.some((group) => 't' in group)) {
    const flows = [...advanced.flatMap((each) => timed(each, 1)), ...paid.flatMap((each) => timed(each, -1))];
    const named = record(inputs, 'unitPeriod');
    // Only how many make a year counts here, but a unit that nobody knows would count otherwise.
    unitPeriodOf(named);
    const perYear = sumOfFractions(decimalOrQuotient(named, 'perYear'));
    return { aprPercent: () => creditRate(flows) * perYear.toNumber() * 100 };
  }
  const unitPeriod = 'unitPeriod' in inputs ? unitPeriodOf(record(inputs, 'unitPeriod')) : undefined;
  const credit = {
    advances: advanced.flatMap(({ group, amount }) => series(group, amount)),
    payments: paid.flatMap(({ group, amount }) => series(group, amount)),
    ...(unitPeriod && { unitPeriod }),
  };
  return { aprPercent: () => usAprOfFlows(credit).unroundedPercent };
};

/** The one advance of a case that has no list of them. */
const theAdvance = (inputs: Inputs): Inputs => ({ amount: inputs.amountFinanced, date: inputs.consummationDate, t: 0 });

function unitPeriodOf(given: Inputs): AprUnitPeriod {
  const unit = word(given, 'unit');
  if (unit === 'term') {
    return 'months' in given ? { unit: 'month', count: wholeNumber(given, 'months') } : { unit: 'day', count: wholeNumber(given, 'days') };
  }
  const count = 'multiple' in given ? wholeNumber(given, 'multiple') : 1;
  if (unit === 'year') return { unit: 'month', count: 12 * count };
  if (unit === 'semimonth' && count === 1) return { unit, count };
  if (unit === 'month' || unit === 'week' || unit === 'day') return { unit, count };
  throw unreadable('unitPeriod', given);
}

/** Flows a unit-period apart, the first after `t` whole ones and the fraction `f`. */
function timed({ group, amount }: { group: Inputs; amount: MinorUnits }, sign: 1 | -1): PeriodFlow[] {
  const simple = 'f' in group ? sumOfFractions(decimalOrQuotient(group, 'f')).toNumber() : 0;
  const first = decimal(group, 't').toNumber();
  return Array.from({ length: countOf(group) }, (_, index) => ({ amount: sign * amount, periods: first + index, simple }));
}

function decimalOrQuotient(from: Inputs, key: string): string {
  const value = from[key];
  return typeof value === 'string' ? value : decimalText(from, key);
}
