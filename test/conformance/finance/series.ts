import { addDays, addMonths, type DatedAmount, dateParts, type IsoDate, type MinorUnits } from '@liana/finance';
import { date, unreadable, wholeNumber, word } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';

type Group = ReferenceCase['inputs'];

/** Equal amounts from `firstDate` (or `date`) on, `count` of them, one `every` interval: one where there is no count. */
export function series(group: Group, amount: MinorUnits): DatedAmount[] {
  const first = date(group, 'firstDate' in group ? 'firstDate' : 'date');
  const count = countOf(group);
  const after = count === 1 ? () => first : stepper(first, word(group, 'every'));
  return Array.from({ length: count }, (_, index) => ({ on: after(index), amount }));
}

/** A payment a day for a hundred years: a count from a file has to end somewhere. */
const MOST = 36_525;

/** How many amounts a group stands for: one where there is no count. */
export function countOf(group: Group): number {
  if (!('count' in group)) return 1;
  const count = wholeNumber(group, 'count');
  if (count < 1 || count > MOST) throw unreadable('count', count);
  return count;
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
