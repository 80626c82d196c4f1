import { readFileSync } from 'node:fs';
import { type ImportResult, importCatalogue } from '../catalogue/import-catalogue.ts';
import type { Dependencies } from '../dependencies.ts';
import { CommandError } from './command.ts';

/**
 * Loads a catalogue file; returns one sentence about what was done.
 *
 * @throws {CommandError} with one line for each fault, naming lender or product, field and rule; nothing is loaded then.
 */
export async function importFile(deps: Dependencies, file: string): Promise<string> {
  const input = parse(file);
  const result = await importCatalogue(deps, input);
  if (result.ok) return `Catalogue ${result.snapshotId} is live: ${result.products} products, ${result.newVersions} of them new versions.`;
  throw new CommandError(['Nothing was loaded.', ...result.faults.map((fault) => lineOf(fault, input))].join('\n'));
}

type Fault = Extract<ImportResult, { ok: false }>['faults'][number];

/** One fault, after all that is known of its place: lender or product, field, rule; else where it stands in the file. */
function lineOf({ product, field, rule, path, message }: Fault, input: unknown): string {
  const lender = lenderAt(path, input);
  const names = [lender && `lender ${lender}`, product && `product ${product}`, field && `field ${field}`, rule && `rule ${rule}`];
  return `${names.filter(Boolean).join(', ') || path || 'the file as a whole'}: ${message}`;
}

/** The lender that a path such as `lenders.3.licence` is about: by its id, or by its place where it has none. */
function lenderAt(path: string, input: unknown): string | undefined {
  const index = /^lenders\.(\d+)/.exec(path)?.[1];
  if (index === undefined) return undefined;
  const { id } = (input as { lenders: { id?: unknown }[] }).lenders[Number(index)] ?? {};
  return typeof id === 'string' ? id : `number ${Number(index) + 1}`;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CommandError(whyUnread(file, cause as NodeJS.ErrnoException), { cause });
  }
}

function whyUnread(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${file}`;
  if (code === 'EISDIR') return `${file} is a folder`;
  return code ? `${file} cannot be read: ${code}` : `${file} is not JSON: ${message}`;
}
