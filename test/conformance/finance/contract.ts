import {
  addMonths,
  allocate,
  countedDays,
  isoDate,
  type Leftover,
  minorUnits,
  type RoundingMode,
  ratio,
  round,
  yearFraction,
} from '@liana/finance';
import { date, decimalText, list, unreadable, wholeNumber, word } from '../keys.ts';
import type { Reader } from '../verdict.ts';
import { namedDayCount } from './day-count-names.ts';

/** Money libraries call half-up what sends -2.5 to -2, and up and down what goes to plus and to minus infinity. */
const roundingNames: Readonly<Record<string, RoundingMode>> = {
  'half-even': 'half-even',
  'half-up': 'half-ceiling',
  'half-down': 'half-floor',
  'half-away-from-zero': 'half-up',
  'half-towards-zero': 'half-down',
  'half-odd': 'half-odd',
  up: 'ceiling',
  down: 'floor',
  floor: 'floor',
  ceiling: 'ceiling',
};

/** How a policy begins, and who gets what is left over by it. */
const leftovers: readonly (readonly [start: string, leftover: Leftover])[] = [
  ['floor each share, hand remaining units to the first', 'first'],
  ['largest remainder', 'largest-remainder'],
];

/** Readers of the kinds that ask for what a contract's amounts and dates rest on. */
export const contract: Readonly<Record<string, Reader>> = {
  'rounding.money': (inputs) => {
    const mode = roundingNames[word(inputs, 'mode')];
    if (!mode) throw unreadable('mode', inputs.mode);
    return { result: () => String(round(ratio(wholeNumber(inputs, 'numerator'), wholeNumber(inputs, 'denominator')), mode)) };
  },

  allocation: (inputs) => {
    const ratios = list(inputs, 'ratios').map((share) => wholeNumber({ share }, 'share'));
    const policy = word(inputs, 'policy');
    const leftover = leftovers.find(([start]) => policy.startsWith(start))?.[1];
    if (!leftover) throw unreadable('policy', policy);
    return { shares: () => allocate(minorUnits(wholeNumber(inputs, 'amountMinor')), ratios, leftover).map(String) };
  },

  'day_count.30_360': (inputs) => {
    const convention = namedDayCount(inputs, 'convention');
    const rows = list(inputs, 'rows').map((row) => {
      if (!Array.isArray(row) || row.length !== 2) throw unreadable('rows', row);
      return row.map((day) => isoDate(String(day)));
    });
    const lastDay = ['maturity', 'termination', 'terminationDate'].find((key) => key in inputs);
    const maturity = lastDay ? date(inputs, lastDay) : undefined;
    return { days: () => rows.map(([from, to]) => countedDays(from!, to!, convention, maturity)) };
  },

  'day_count.actual': (inputs) => {
    const convention = namedDayCount(inputs, 'convention');
    return { yearFraction: () => yearFraction(date(inputs, 'start'), date(inputs, 'end'), convention) };
  },

  'date.add_months': (inputs) => {
    const months = Number(decimalText(inputs, 'months'));
    return { date: () => addMonths(date(inputs, 'start'), months) };
  },
};
