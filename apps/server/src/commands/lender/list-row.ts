import { type Currency, money, moneyFromDecimal, moneyToDecimal } from '@liana/finance';
import type { Product, TableRow } from '@liana/matching';
import { type ListedContact, listedContact } from '../../pre-approved/listed-contact.ts';
import { type Heading, headings, type ListFault } from './list-fault.ts';

/** What a line says, as far as it can be read. */
export interface ListRow {
  line: number;
  contact: ListedContact | undefined;
  limitMinor: number | undefined;
  faults: readonly ListFault[];
}

/** @param columns - The headings of the file, in its order: each of ours once, and no other. */
export function readRow({ line, cells }: TableRow, columns: readonly Heading[], { id, amount, currency }: Product): ListRow {
  const faults: ListFault[] = [];
  const cellOf = (heading: Heading) => cells[columns.indexOf(heading)] ?? '';
  const fault = (heading: Heading, expected: string, fix: string) =>
    faults.push({ line, column: columns.indexOf(heading) + 1, heading, expected, fix });

  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    const fix = 'take it out; where it parts thousands of an amount, take the comma out';
    return {
      line,
      contact: undefined,
      limitMinor: undefined,
      faults: [{ line, column: columns.length + 1, expected: 'no further cell', fix }],
    };
  }
  const contact = listedContact(cellOf('contact'));
  if (!contact)
    fault('contact', 'an e-mail address, or a telephone number with its country code', 'write it as name@example.com or +13125550187');
  const limitMinor = minorOf(cellOf('limit'), currency);
  const written = (amountMinor: number) => moneyToDecimal(money(amountMinor, currency));
  if (limitMinor === undefined)
    fault('limit', `an amount in ${currency}`, 'write digits alone, with a point before the cents: 5000 or 4999.50');
  else if (limitMinor < amount.minMinor || limitMinor > amount.maxMinor)
    fault(
      'limit',
      `an amount that ${id} lends, ${written(amount.minMinor)} to ${written(amount.maxMinor)}`,
      'write one of those, or leave this person out',
    );
  return { line, contact, limitMinor, faults };
}

function minorOf(cell: string, currency: Currency): number | undefined {
  try {
    return moneyFromDecimal(cell.trim(), currency).amountMinor;
  } catch {
    // Its message would quote the cell.
    return undefined;
  }
}

/** What is wrong with the first line, by the columns' numbers: without headings it holds somebody's contact. */
export function headingFaults(line: number, columns: readonly string[]): ListFault[] {
  const missing = headings.filter((heading) => !columns.includes(heading));
  if (missing.length > 0) {
    const expected = `the headings contact and limit; ${missing.join(' and ')} is not there`;
    return [{ line, expected, fix: 'put a line contact,limit above the first person' }];
  }
  return columns.flatMap((column, at): ListFault[] => {
    if (columns.indexOf(column) < at) return [{ line, column: at + 1, expected: 'each heading once', fix: 'take this column out' }];
    if (headings.some((heading) => heading === column)) return [];
    return [
      { line, column: at + 1, expected: 'no column but contact and limit', fix: 'take it out: what is not needed is not handed over' },
    ];
  });
}
