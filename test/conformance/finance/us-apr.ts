import {
  type AprUnitPeriod,
  addDays,
  addMonths,
  type DatedAmount,
  dateParts,
  type IsoDate,
  type MinorUnits,
  usAprOfFlows,
} from '@liana/finance';
import { date, decimalText, record, records, unreadable, wholeAmounts, wholeNumber, word } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';

type Inputs = ReferenceCase['inputs'];

/** `apr.us_appendix_j`: advances and groups of payments by date; the unit-period as it is named, or by the rule where it is not. */
export const usApr: Reader = (inputs) => {
  const advances =
    'advances' in inputs ? records(inputs, 'advances') : [{ ...inputs, amount: inputs.amountFinanced, date: inputs.consummationDate }];
  const payments = records(inputs, 'payments');
  const amounts = wholeAmounts([...advances, ...payments].map((group) => decimalText(group, 'amount')));
  const unitPeriod = 'unitPeriod' in inputs ? unitPeriodOf(record(inputs, 'unitPeriod')) : undefined;
  const credit = {
    advances: advances.flatMap((group, index) => series(group, amounts[index]!)),
    payments: payments.flatMap((group, index) => series(group, amounts[advances.length + index]!)),
    ...(unitPeriod && { unitPeriod }),
  };
  return { aprPercent: () => usAprOfFlows(credit).unroundedPercent };
};

function unitPeriodOf(given: Inputs): AprUnitPeriod {
  const unit = word(given, 'unit');
  if (unit === 'term') return { unit: 'day', count: wholeNumber(given, 'days') };
  const count = 'multiple' in given ? wholeNumber(given, 'multiple') : 1;
  if (unit === 'year') return { unit: 'month', count: 12 * count };
  if (unit === 'semimonth' && count === 1) return { unit, count };
  if (unit === 'month' || unit === 'week' || unit === 'day') return { unit, count };
  throw unreadable('unitPeriod', given);
}

function series(group: Inputs, amount: MinorUnits): DatedAmount[] {
  const first = date(group, 'firstDate' in group ? 'firstDate' : 'date');
  const count = 'count' in group ? wholeNumber(group, 'count') : 1;
  const after = count === 1 ? () => first : stepper(first, word(group, 'every'));
  return Array.from({ length: count }, (_, index) => ({ on: after(index), amount }));
}

/** The date so many intervals after the first: `P3M`, `P7D`, `P2W`, `P1Y` or `semimonth(1,16)`. */
function stepper(first: IsoDate, every: string): (index: number) => IsoDate {
  const [, length, unit] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
  if (unit === 'D' || unit === 'W') return (index) => addDays(first, index * Number(length) * (unit === 'W' ? 7 : 1));
  if (unit) return (index) => addMonths(first, index * Number(length) * (unit === 'Y' ? 12 : 1));
  const days = /^semimonth\((\d+),\s*(\d+)\)$/.exec(every)?.slice(1).map(Number);
  if (!days) throw unreadable('every', every);
  const start = days.indexOf(dateParts(first).day);
  if (start < 0) throw unreadable('every', every);
  return (index) => addMonths(first, Math.floor((start + index) / 2), days[(start + index) % 2]!);
}
