import { importCatalogue } from '../../catalogue/import-catalogue.ts';
import type { Dependencies } from '../../dependencies.ts';
import { CommandError } from '../command.ts';
import { faultLines } from './fault-lines.ts';
import { readCatalogueFile } from './kind-of-file.ts';

/**
 * Loads a catalogue file; returns what was done, and a line for each thing in it that is likely a slip.
 *
 * @throws {CommandError} with the place, the name and the fix of each fault; nothing is loaded then.
 */
export async function importFile(deps: Dependencies, file: string): Promise<string> {
  const catalogue = readCatalogueFile(file);
  const onValid = (products: number) => console.log(`${products} products are valid. What is new of them is stored now.`);
  const result = await importCatalogue(deps, catalogue.input, { onValid });
  const warnings = faultLines(catalogue, result.warnings);
  if (!result.ok) throw new CommandError(['Nothing was loaded.', ...faultLines(catalogue, result.faults), ...warned(warnings)].join('\n'));
  const { snapshotId, products, newVersions } = result;
  return [`Catalogue ${snapshotId} is live: ${products} products, ${newVersions} of them new versions.`, ...warned(warnings)].join('\n');
}

/** Lines that are no faults, below what they are. */
export const warned = (lines: readonly string[]) =>
  lines.length === 0 ? [] : ['Worth a look, though nothing is refused for it:', ...lines];
