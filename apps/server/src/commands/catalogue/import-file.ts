import { importCatalogue } from '../../catalogue/import-catalogue.ts';
import type { Dependencies } from '../../dependencies.ts';
import { CommandError } from '../command.ts';
import { type CatalogueText, faultLines } from './fault-lines.ts';
import { jsonPlaces } from './json-places.ts';
import { tooDeepAt } from './nesting.ts';
import { parseJson, readText } from './read-file.ts';

/** Far more than rules need, and far less than what uses up the stack of those who read them. */
const mostNested = 200;

/**
 * Loads a catalogue file; returns what was done, and a line for each thing in it that is likely a slip.
 *
 * @throws {CommandError} with the place, the name and the fix of each fault; nothing is loaded then.
 */
export async function importFile(deps: Dependencies, file: string): Promise<string> {
  const catalogue = readCatalogueText(file);
  const onValid = (products: number) => console.log(`${products} products are valid. What is new of them is stored now.`);
  const result = await importCatalogue(deps, catalogue.input, { onValid });
  const warnings = faultLines(catalogue, result.warnings);
  if (!result.ok) throw new CommandError(['Nothing was loaded.', ...faultLines(catalogue, result.faults), ...warned(warnings)].join('\n'));
  const { snapshotId, products, newVersions } = result;
  return [`Catalogue ${snapshotId} is live: ${products} products, ${newVersions} of them new versions.`, ...warned(warnings)].join('\n');
}

/** @throws {CommandError} for a file that cannot be read, is not JSON, or has a field twice: what a reader makes of those is chance. */
export function readCatalogueText(file: string): CatalogueText {
  const text = readText(file);
  const deep = tooDeepAt(text, mostNested);
  if (deep) {
    const about = `${file}:${deep.line}:${deep.column}: this is nested too deeply: ${mostNested + 1} braces and brackets are open here`;
    throw new CommandError(`${about}\n    fix: write predicates less deep in each other; two "not" undo each other`);
  }
  const input = parseJson(file, text);
  const { repeated } = jsonPlaces(text, []);
  if (repeated.length === 0) return { file, text, input };
  const lines = repeated.flatMap(({ line, column, name, path }) => [
    `${file}:${line}:${column}: "${name}" stands twice in one object, and only the last would count`,
    `    fix: keep one of them   (${path})`,
  ]);
  throw new CommandError(['Nothing was loaded.', ...lines].join('\n'));
}

/** Lines that are no faults, below what they are. */
export const warned = (lines: readonly string[]) =>
  lines.length === 0 ? [] : ['Worth a look, though nothing is refused for it:', ...lines];
