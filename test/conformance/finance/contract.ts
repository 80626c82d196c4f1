import { addMonths, allocate, countedDays, isoDate, minorUnits, type RoundingMode, ratio, round, yearFraction } from '@liana/finance';
import { date, decimalText, list, unreadable, wholeNumber, word } from '../keys.ts';
import type { Reader } from '../verdict.ts';
import { namedDayCount } from './day-count-names.ts';

/** Money libraries call half-up what sends -2.5 to -2. */
const roundingNames: Readonly<Record<string, RoundingMode>> = {
  'half-even': 'half-even',
  'half-up': 'half-ceiling',
  'half-down': 'half-floor',
  'half-away-from-zero': 'half-up',
  floor: 'floor',
  ceiling: 'ceiling',
};

/** Readers of the kinds that ask for what a contract's amounts and dates rest on. */
export const contract: Readonly<Record<string, Reader>> = {
  'rounding.money': (inputs) => {
    const mode = roundingNames[word(inputs, 'mode')];
    if (!mode) throw unreadable('mode', inputs.mode);
    return { result: () => String(round(ratio(wholeNumber(inputs, 'numerator'), wholeNumber(inputs, 'denominator')), mode)) };
  },

  allocation: (inputs) => {
    const ratios = list(inputs, 'ratios').map((share) => wholeNumber({ share }, 'share'));
    const isInTurn = word(inputs, 'policy').startsWith('floor each share, hand remaining units to the first');
    if (!isInTurn) throw unreadable('policy', inputs.policy);
    return { shares: () => allocate(minorUnits(wholeNumber(inputs, 'amountMinor')), ratios, 'first').map(String) };
  },

  'day_count.30_360': (inputs) => {
    const convention = namedDayCount(inputs, 'convention');
    const rows = list(inputs, 'rows').map((row) => {
      if (!Array.isArray(row)) throw unreadable('rows', row);
      return row.map((day) => isoDate(String(day)));
    });
    return { days: () => rows.map(([from, to]) => countedDays(from!, to!, convention)) };
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
