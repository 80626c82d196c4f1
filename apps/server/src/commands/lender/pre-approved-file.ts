import { type Currency, money, moneyFromDecimal, moneyToDecimal } from '@liana/finance';
import type { CatalogueEntry } from '@liana/matching';
import { listedContact } from '../../pre-approved/listed-contact.ts';
import { readCsv } from '../catalogue/read-csv.ts';
import { CommandError } from '../command.ts';

const headings = ['contact', 'limit'] as const;
type Heading = (typeof headings)[number];

/** Who is on a list: nothing of it is a contact any more. */
export interface ReadList {
  /** By applicant key: the most that is lent, in minor units. */
  limits: ReadonlyMap<string, number>;
  /** How many of them are telephone numbers. */
  phones: number;
}

/** Something to mend. It never says what stands in a cell: that may be somebody's contact, also where an amount should be. */
interface Fault {
  line: number;
  column?: number;
  heading?: Heading;
  expected: string;
  fix: string;
}

/** More than somebody mends before the next try. */
const mostPrinted = 50;

/**
 * Reads a CSV file with the columns `contact` and `limit`, and makes a key of every contact as it goes.
 *
 * @param keyOf - The key of a contact in its normal form.
 * @throws {CommandError} with line, column, what is expected and the fix of each fault, and without anything that stands in the file.
 */
export function readPreApprovedFile(file: string, { product }: CatalogueEntry, keyOf: (contact: string) => string): ReadList {
  const [head, ...rows] = readCsv(file);
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const at = { contact: columns.indexOf('contact'), limit: columns.indexOf('limit') };
  const faults = headingFaults(head?.line ?? 1, columns);
  const limits = new Map<string, number>();
  const lineOf = new Map<string, number>();
  let phones = 0;
  for (const { line, cells } of faults.length > 0 ? [] : rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const fault = (heading: Heading, expected: string, fix: string) =>
      faults.push({ line, column: at[heading] + 1, heading, expected, fix });
    if (cells.length > columns.length) {
      faults.push({
        line,
        column: columns.length + 1,
        expected: 'no further cell',
        fix: 'take it out, or put a text with a separator in it into quotation marks',
      });
      continue;
    }
    const contact = listedContact(cells[at.contact] ?? '');
    const limitMinor = minorOf(cells[at.limit] ?? '', product.currency);
    const key = contact && keyOf(contact.normalised);
    if (!contact || key === undefined)
      fault('contact', 'an e-mail address, or a telephone number with its country code', 'write it as name@example.com or +13125550187');
    else if (lineOf.has(key))
      fault('contact', `each person once; this one is on line ${lineOf.get(key)} already`, 'keep one of the two lines');
    else lineOf.set(key, line);
    const { minMinor, maxMinor } = product.amount;
    const written = (amountMinor: number) => moneyToDecimal(money(amountMinor, product.currency));
    if (limitMinor === undefined)
      fault('limit', `an amount in ${product.currency}`, 'write digits alone, with a point before the cents: 5000 or 4999.50');
    else if (limitMinor < minMinor || limitMinor > maxMinor)
      fault(
        'limit',
        `what ${product.id} lends, ${written(minMinor)} to ${written(maxMinor)}`,
        'write an amount within that, or leave the person out',
      );
    else if (key !== undefined) limits.set(key, limitMinor);
    if (contact?.kind === 'phone') phones += 1;
  }
  if (faults.length === 0 && limits.size === 0)
    faults.push({ line: (head?.line ?? 0) + 1, expected: 'at least one person', fix: 'to end a list, withdraw it' });
  if (faults.length > 0) throw new CommandError(printed(file, faults));
  return { limits, phones };
}

function headingFaults(line: number, columns: readonly string[]): Fault[] {
  const missing = headings.filter((heading) => !columns.includes(heading));
  if (missing.length > 0) {
    const fix = 'put them above the first person, as contact,limit';
    return [{ line, expected: `the headings contact and limit; ${missing.join(' and ')} is not there`, fix }];
  }
  return columns.flatMap((column, at): Fault[] => {
    if (columns.indexOf(column) < at) return [{ line, column: at + 1, expected: 'each heading once', fix: 'take the second column out' }];
    if (headings.some((heading) => heading === column)) return [];
    return [
      {
        line,
        column: at + 1,
        expected: 'no other column than contact and limit',
        fix: 'take it out: what is not needed is not handed over',
      },
    ];
  });
}

function minorOf(cell: string, currency: Currency): number | undefined {
  try {
    return moneyFromDecimal(cell.trim(), currency).amountMinor;
  } catch {
    // Its message quotes the cell.
    return undefined;
  }
}

function printed(file: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, mostPrinted).map(({ line, column, heading, expected, fix }) => {
    const place = column === undefined ? '' : ` column ${column}${heading ? ` "${heading}"` : ''}:`;
    return `${file}:${line}:${place} expected ${expected}\n    fix: ${fix}`;
  });
  const more = faults.length > mostPrinted ? [`… and ${faults.length - mostPrinted} more`] : [];
  return ['Nothing was changed.', ...lines, ...more].join('\n');
}
