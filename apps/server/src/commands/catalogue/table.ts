import { marketFacts, readTable, type TableFault, type TableReading, type TableRow } from '@liana/matching';
import { CommandError } from '../command.ts';
import { refuseCatalogue } from './kind-of-file.ts';
import { readCsv } from './read-csv.ts';

/** What a decision table in CSV says of one product: its rules as JSON, and a line for each thing that is worth a look. */
export interface PrintedTable {
  rules: string;
  warnings: readonly string[];
}

/** @throws {CommandError} with line, column, what is there, what is expected and the fix of each fault. */
export function printTable(file: string, product: string): PrintedTable {
  refuseCatalogue(file);
  const rows = readCsv(file);
  const reading: TableReading = readTable({ rows, dictionary: marketFacts.US, product });
  const printed = (fault: TableFault) => lineOf(file, rows, fault);
  if (!reading.ok) throw new CommandError(reading.faults.map(printed).join('\n'));
  return { rules: JSON.stringify(reading.rules, undefined, 2), warnings: reading.warnings.map(printed) };
}

/** `policy.csv:4: column 6 "incomeMonthly >=": found "1,500", expected …`, and below it what to write instead. */
function lineOf(file: string, rows: readonly TableRow[], { line, column, found, expected, fix }: TableFault): string {
  const heading = column === undefined ? undefined : rows[0]?.cells[column - 1]?.trim();
  const place = column === undefined ? '' : ` column ${column}${heading ? ` "${heading}"` : ''}:`;
  const there = found === undefined ? '' : ` found "${found}",`;
  return `${file}:${line}:${place}${there} expected ${expected}\n    fix: ${fix}`;
}
