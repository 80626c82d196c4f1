import type { Product } from '@liana/matching';
import { readCsv } from '../catalogue/read-csv.ts';
import { type Heading, type ListFault, refuseList } from './list-fault.ts';
import { headingFaults, readRow } from './list-row.ts';
import { checkListSize } from './list-size.ts';

/** Who is on a list: nothing of it is a contact any more. */
export interface ReadList {
  /** By applicant key: the most that is lent, in minor units. */
  limits: ReadonlyMap<string, number>;
  /** How many of them are telephone numbers. */
  phones: number;
}

/**
 * Reads a CSV file with the columns `contact` and `limit`, and makes a key of every contact as it goes.
 *
 * @param keyOf - The key of a contact in its normal form.
 * @throws {CommandError} for a file that is too large to be read whole; else with line, column, what is expected and the fix of each fault, and with nothing that stands in the file.
 */
export function readPreApprovedFile(file: string, product: Product, keyOf: (contact: string) => string): ReadList {
  checkListSize(file);
  const [head, ...rows] = readCsv(file);
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const ofHeadings = headingFaults(head?.line ?? 1, columns);
  if (ofHeadings.length > 0) refuseList(file, ofHeadings);

  const limits = new Map<string, number>();
  const lineOf = new Map<string, number>();
  const faults: ListFault[] = [];
  let phones = 0;
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const { line, contact, limitMinor, faults: ofRow } = readRow(row, columns as Heading[], product);
    faults.push(...ofRow);
    if (!contact) continue;
    const key = keyOf(contact.normalised);
    const before = lineOf.get(key);
    if (before !== undefined) faults.push(namedTwice(line, before, columns.indexOf('contact') + 1));
    lineOf.set(key, before ?? line);
    limits.set(key, limitMinor ?? 0);
    if (contact.kind === 'phone') phones += 1;
  }
  if (faults.length === 0 && limits.size === 0)
    faults.push({ line: head!.line + 1, expected: 'at least one person', fix: 'to end a list, withdraw it: npm run lender -- withdraw' });
  if (faults.length > 0) refuseList(file, faults);
  return { limits, phones };
}

const namedTwice = (line: number, before: number, column: number): ListFault => ({
  line,
  column,
  heading: 'contact',
  expected: `each person once; this one is on line ${before} too`,
  fix: 'keep one of the two lines',
});
