import { InputError } from '../input-error.ts';
import type { Column } from './description.ts';
import type { Table } from './load.ts';

/** One decided application of a table. */
export interface Application {
  /** Line of the file. */
  line: number;
  approved: boolean;
  /** What the model may read; null is an answer that says there is none. */
  inputs: Readonly<Record<string, string | number | null>>;
  /** Group by protected column, for the fairness report only. */
  groups: Readonly<Record<string, string>>;
  /** Text that sorts as time does. */
  decidedAt?: string;
}

/**
 * The applications of a table, by its description.
 *
 * @throws {InputError} `value-invalid` with file and line for a cell that is not what its column says.
 */
export function readApplications({ description, path, header, lines }: Table): Application[] {
  const { target, columns, missing } = description;
  const targetAt = header.indexOf(target.column);
  return lines.map(({ line, cells }) => {
    const outcome = cells[targetAt]!;
    if (![...target.good, ...target.bad].includes(outcome)) {
      const expected = [...target.good, ...target.bad].join(', ');
      throw new InputError(
        'value-invalid',
        `${path}, line ${line}: expected ${target.column} to be one of ${expected}, found "${outcome}"`,
      );
    }
    const inputs: Record<string, string | number | null> = {};
    const groups: Record<string, string> = {};
    let decidedAt: string | undefined;
    for (const [at, name] of header.entries()) {
      const column = own(columns, name);
      const cell = missing.includes(cells[at]!) ? null : cells[at]!;
      const place = `${path}, line ${line}: ${name}`;
      if (column?.kind === 'time') decidedAt = timeOf(cell, place);
      else if (column?.kind === 'protected') groups[name] = groupOf(cell, column, place);
      else if (column && isInput(column)) inputs[name] = inputOf(cell, column, place);
    }
    return { line, approved: target.good.includes(outcome), inputs, groups, decidedAt };
  });
}

/** What was described under a name, which may be a word that every object answers to. */
function own<Value>(described: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(described, name) ? described[name] : undefined;
}

type Input = Extract<Column, { kind: 'number' | 'bands' | 'category' }>;

const isInput = (column: Column): column is Input => ['number', 'bands', 'category'].includes(column.kind);

function inputOf(cell: string | null, column: Input, place: string): string | number | null {
  if (cell === null || column.kind === 'category') return cell;
  if (column.kind === 'bands') {
    if (column.order.includes(cell)) return cell;
    throw new InputError('value-invalid', `${place} is one of ${column.order.join(', ')}, not "${cell}"`);
  }
  return own(column.values ?? {}, cell) ?? numberOf(cell, place, '"values" says what a text stands for, "missing" what is no value');
}

function numberOf(cell: string, place: string, fix: string): number {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) throw new InputError('value-invalid', `${place} is a number, not "${cell}"; ${fix}`);
  return value;
}

/** Rows can only be put in time where each of them says it. */
function timeOf(cell: string | null, place: string): string {
  if (cell === null) throw new InputError('value-invalid', `${place} is missing, but a time column must say the time of every row`);
  return cell;
}

function groupOf(cell: string | null, { cuts, labels }: Extract<Column, { kind: 'protected' }>, place: string): string {
  if (cell === null) return 'not stated';
  const label = own(labels ?? {}, cell);
  if (label !== undefined || !cuts) return label ?? cell;
  const value = numberOf(cell, place, '"labels" says what a text means, "missing" what is no value');
  const above = cuts.findIndex((cut) => value < cut);
  if (above === 0) return `under ${cuts[0]}`;
  return above === -1 ? `from ${cuts.at(-1)}` : `${cuts[above - 1]} to under ${cuts[above]}`;
}
