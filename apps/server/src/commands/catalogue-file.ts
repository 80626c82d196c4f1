import { readFileSync } from 'node:fs';
import { importCatalogue } from '../catalogue/import-catalogue.ts';
import type { Dependencies } from '../dependencies.ts';
import { CommandError } from './command.ts';

/**
 * Loads a catalogue file; returns one sentence about what was done.
 *
 * @throws {CommandError} with one line for each fault, naming product, field and rule; nothing is loaded then.
 */
export async function importFile(deps: Dependencies, file: string): Promise<string> {
  const result = await importCatalogue(deps, parse(file));
  if (result.ok) return `Catalogue ${result.snapshotId} is live: ${result.products} products, ${result.newVersions} of them new versions.`;
  const lines = result.faults.map(({ product, field, rule, path, message }) => {
    const where = [product && `product ${product}`, field && `field ${field}`, rule && `rule ${rule}`].filter(Boolean).join(', ');
    return `${where || path}: ${message}`;
  });
  throw new CommandError(['Nothing was loaded.', ...lines].join('\n'));
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CommandError(`${file} cannot be read as JSON: ${(cause as Error).message}`, { cause });
  }
}
