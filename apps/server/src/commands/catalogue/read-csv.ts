import { readText } from '@liana/command-line';
import type { TableRow } from '@liana/matching';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command.ts';

const delimiters = [',', ';', '\t'] as const;

/**
 * The records of a CSV file, each with its line, from the first on that is not blank. Commas, semicolons and tabs are understood, as
 * spreadsheets write one or the other by the language of the computer: what is most often in the first record parts the cells, unless a line
 * such as `sep=;` above it says what does.
 *
 * @throws {CommandError} with the line of the first slip.
 */
export function readCsv(file: string): TableRow[] {
  // A line that Windows ended counts as two inside quotation marks.
  const text = readText(file).replaceAll('\r\n', '\n');
  let last = 0;
  try {
    const rows = recordsOf(text).map(({ record, info }) => {
      const line = last + 1;
      last = info.lines;
      return { line, cells: record };
    });
    const first = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return first < 0 ? [] : rows.slice(first);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const slip = slips[error.code] ?? error.message;
    throw new CommandError(`${file}:${String(error.lines)}: ${slip}`, { cause: error });
  }
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string): CsvRecord[] {
  const told = /^"?sep=([,;\t|])"?(?=\n)/i.exec(text);
  // The line stays, blank, so that all others keep their numbers.
  const table = told ? text.slice(told[0].length) : text;
  const first = table.split('\n').find((line) => /[^\s,;]/.test(line)) ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  const delimiter = told?.[1] ?? delimiters.toSorted((a, b) => count(b) - count(a))[0]!;
  return parse(table, { delimiter, info: true, relax_column_count: true }) as unknown as CsvRecord[];
}

const slips: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quotation mark is opened here and never closed. Fix: close it, or write it twice inside a text in quotation marks',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell. Fix: put the whole cell into quotation marks, and write the one inside twice',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quotation mark. Fix: write a quotation mark inside a text twice',
};
