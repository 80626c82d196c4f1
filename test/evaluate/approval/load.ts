import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../input-error.ts';
import type { Description } from './description.ts';
import { readDescription } from './read-description.ts';
import { readTable, type TableLine } from './read-table.ts';

/** The project's own descriptions, also of tables that may not be copied into it. */
const ownData = join(import.meta.dirname, '../../data');

export interface Table {
  description: Description;
  /** The file, for messages. */
  path: string;
  header: readonly string[];
  lines: readonly TableLine[];
}

/**
 * The table of a folder. It is described by its own `dataset.json`, or else by the one of the project's `test/data/<same name>/`.
 *
 * @throws {InputError} naming the file, and the line where there is one.
 */
export function loadTable(folder: string): Table {
  const described = describe(folder);
  const path = join(folder, described.file);
  const bytes = read(path);
  if (bytes === undefined) throw new InputError('unreadable', `${path}: there is no such file; its description names it`);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (described.sha256 !== undefined && sum !== described.sha256) {
    throw new InputError('checksum', `${path}: its sha256 is ${sum}, described is ${described.sha256}; describe the file that is there`);
  }
  const all = within(path, () => [...readTable(textOf(bytes), described.separator)]);
  if (all.length === 0) throw new InputError('table-invalid', `${path}: it is empty`);
  const header = described.header ?? all[0]?.cells ?? [];
  const lines = described.header ? all : all.slice(1);
  checkColumns(path, described, header);
  const odd = lines.find(({ cells }) => cells.length !== header.length);
  if (odd) {
    throw new InputError('table-invalid', `${path}, line ${odd.line}: expected ${header.length} cells, found ${odd.cells.length}`);
  }
  if (lines.length === 0) throw new InputError('table-invalid', `${path}: it has no rows`);
  return { description: described, path, header, lines };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('table-invalid', 'it is not in UTF-8; save it as UTF-8, which spreadsheets call "CSV UTF-8"', { cause });
  }
}

function describe(folder: string): Description {
  const candidates = [join(folder, 'dataset.json'), join(ownData, basename(resolve(folder)), 'dataset.json')];
  const path = candidates.find((candidate) => read(candidate) !== undefined);
  if (path === undefined) throw new InputError('not-described', `${folder}: expected a dataset.json in it, or ${candidates[1]}`);
  return readDescription(path);
}

/** Every column is declared, and every declared one is there: none slips in unseen. */
function checkColumns(path: string, { columns, target, separator }: Description, header: readonly string[]): void {
  if (header.length === 1) {
    const fix = 'say in "separator" what parts them';
    throw new InputError('column-unknown', `${path}: by the separator "${separator}" it has one column, ${header[0]}; ${fix}`);
  }
  const there = new Set<string>();
  for (const name of header) {
    // Read from JSON, a description cannot say anything under this name.
    if (name === '__proto__') throw new InputError('column-unknown', `${path}: "${name}" cannot be the name of a column; rename it`);
    if (there.has(name)) throw new InputError('column-unknown', `${path}: the column "${name}" is there twice`);
    there.add(name);
  }
  const declared = new Set([...Object.keys(columns), target.column]);
  const absent = [...declared].find((name) => !there.has(name));
  if (absent !== undefined) {
    throw new InputError('column-unknown', `${path}: "${absent}" is described and not there; it has ${someOf(header)}`);
  }
  const unsaid = header.filter((name) => !declared.has(name));
  if (unsaid.length > 0) {
    const those = unsaid.length === 1 ? `the column "${unsaid[0]}" is` : `these columns are: ${someOf(unsaid)}`;
    throw new InputError('column-unknown', `${path}: the description does not say what ${those}; add each to "columns", with its "kind"`);
  }
  if (Object.hasOwn(columns, target.column))
    throw new InputError('column-unknown', `${path}: the target "${target.column}" is described as an input too`);
}

const shown = 20;

function someOf(names: readonly string[]): string {
  const more = names.length - shown;
  return more <= 0 ? names.join(', ') : `${names.slice(0, shown).join(', ')} and ${more.toLocaleString('en-US')} more`;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError('unreadable', `${path}: it cannot be read (${String(code)})`, { cause: error });
  }
}

function within<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new InputError('table-invalid', `${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
