import type { FactDictionary } from '../../facts/fact.ts';
import { locales } from '../../facts/localized.ts';
import { checkTable } from './check-table.ts';
import { type Column, knownHeadings, readHeading } from './heading.ts';
import type { Columns, TableFault, TableReading, TableRow, TableRule } from './table.ts';
import { takeRow } from './take-row.ts';
import { unlikelyShares } from './unlikely-shares.ts';

export interface TableRequest {
  /** The records of the file; the first has the headings. */
  rows: readonly TableRow[];
  dictionary: FactDictionary;
  /** Where the table has a column `product`, only its rows count. */
  product: string;
}

/**
 * Reads a decision table: each row is one alternative of the rule that it names, all its cells must hold, a blank cell is any. The rule
 * passes when one of its rows does. A blank in `product` or `rule` is the one above.
 */
export function readTable({ rows: [head, ...body], dictionary, product }: TableRequest): TableReading {
  if (!head) return { ok: false, faults: [{ line: 1, expected: 'a line of headings', fix: 'write such as rule,kind,incomeMonthly >=,…' }] };
  const { columns, faults } = readHeadings(head, dictionary);
  if (faults.length > 0) return { ok: false, faults };

  const warnings: TableFault[] = [];
  const rules = new Map<string, TableRule>();
  const products = new Set<string>();
  const above = { product: '', rule: '' };
  for (const { line, cells } of body) {
    const texts = columns.map((_, index) => cells[index]?.trim() ?? '');
    faults.push(...cellsWithoutHeading({ line, cells }, columns));
    if (texts.every((text) => text === '')) continue;
    for (const [index, column] of columns.entries()) {
      if (column?.kind !== 'name' || texts[index] === '') continue;
      if (column.name === 'product' || column.name === 'rule') above[column.name] = texts[index]!;
    }
    products.add(above.product);
    if (above.product !== '' && above.product !== product) continue;
    faults.push(...takeRow({ line, texts, columns, name: above.rule, rules }));
    warnings.push(...unlikelyShares(line, texts, columns));
  }
  if (faults.length > 0) return { ok: false, faults };
  if (rules.size === 0) return { ok: false, faults: [noRows(head.line, product, products)] };
  const reading = checkTable([...rules.values()], dictionary);
  return reading.ok ? { ...reading, warnings: [...warnings, ...reading.warnings] } : reading;
}

function noRows(line: number, product: string, products: ReadonlySet<string>): TableFault {
  const fix = products.size === 0 ? 'write one row for each alternative' : `the table has rows for ${[...products].join(', ')}`;
  return { line, expected: `at least one row for ${product}`, fix };
}

function cellsWithoutHeading({ line, cells }: TableRow, columns: Columns): TableFault[] {
  const index = cells.findIndex((cell, place) => cell.trim() !== '' && columns[place] === undefined);
  if (index < 0) return [];
  const fix = 'put a text that has a comma into quotation marks, or give the column a heading';
  return [{ line, column: index + 1, found: cells[index]!.trim(), expected: 'nothing, as the column has no heading', fix }];
}

function readHeadings({ line, cells }: TableRow, dictionary: FactDictionary): { columns: Columns; faults: TableFault[] } {
  const faults: TableFault[] = [];
  const seen = new Set<string>();
  let listedAt: number | undefined;
  const columns = cells.map((heading, index) => {
    if (heading.trim() === '') return undefined;
    const column = readHeading(heading, dictionary);
    const saying = 'kind' in column ? sayingOf(column) : heading.trim();
    if (seen.has(saying)) {
      const fix = 'put both conditions into one column, or remove one';
      faults.push({ line, column: index + 1, found: heading, expected: 'each heading once', fix });
    }
    seen.add(saying);
    if ('kind' in column) return column;
    faults.push({ line, column: index + 1, ...column, fix: column.fix ?? fixOfUnknown(index + 1) });
    return undefined;
  });
  const missing = ['rule', 'kind', 'reason', ...locales.map((locale) => `reason ${locale}`)].filter((heading) => {
    const column = readHeading(heading, dictionary);
    return !('kind' in column) || !seen.has(sayingOf(column));
  });
  for (const heading of missing) faults.push({ line, expected: `a column "${heading}"`, fix: `add "${heading}"` });
  return { columns, faults };

  /** The list of all headings is long: it stands at the first that needs it. */
  function fixOfUnknown(column: number): string {
    if (listedAt !== undefined) return `use one of the headings that are listed at column ${listedAt}, or remove the column`;
    listedAt = column;
    return `use one of ${knownHeadings(dictionary).join(', ')}; or remove the column`;
  }
}

/** The same for all headings that say the same, however they are written. */
function sayingOf(column: Column): string {
  switch (column.kind) {
    case 'name':
      return column.name;
    case 'text':
      return `${column.part} ${column.locale}`;
    case 'fact':
      return `${column.definition.id} ${column.operator}`;
    case 'comparison':
      return `${column.definition.id} ${column.compare} * ${column.other.id}`;
  }
}
