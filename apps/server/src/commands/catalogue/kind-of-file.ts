import { type JsonFile, readJson, readText } from '@liana/command-line';
import { CommandError } from '../command.ts';

/**
 * Reads the JSON file of a catalogue.
 *
 * @throws {CommandError} for a decision table, naming the command that reads those.
 * @throws {FileError} for a file that cannot be read, is not JSON, or has a field twice.
 */
export function readCatalogueFile(file: string): JsonFile {
  if (isTable(readText(file))) {
    const command = `npm run --silent catalogue -- table ${file} --product <id>`;
    throw new CommandError(
      `${file} is a decision table and no catalogue in JSON.\n    fix: read it with ${command}, and put its rules into the product`,
    );
  }
  return readJson(file);
}

/** @throws {CommandError} where a decision table is expected and a file is JSON, naming the commands that read it. */
export function refuseCatalogue(file: string): void {
  if (!/^\s*[{[]/.test(readText(file))) return;
  throw new CommandError(
    `${file} is JSON and no decision table.\n    fix: read a catalogue with npm run catalogue -- check ${file}; a table is CSV, with headings in its first line`,
  );
}

/** Its first line that says anything has cells, and begins nothing that JSON has. */
function isTable(text: string): boolean {
  const first = text.split('\n').find((line) => /[^\s,;]/.test(line)) ?? '';
  return /^\s*"?sep=/i.test(first) || (/[,;\t]/.test(first) && !/^\s*[{[]/.test(first));
}
