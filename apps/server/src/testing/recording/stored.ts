import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RecordedFiles } from './drift.ts';

/** Where the tests of elements and pages find what this server answers. */
const folder = new URL('../../../../../packages/elements/src/testing/recorded/', import.meta.url);

export const storedFiles = (): RecordedFiles =>
  new Map(globSync('*.json', { cwd: fileURLToPath(folder) }).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

/** Puts `files` in the place of whatever is stored. */
export function storeFiles(files: RecordedFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const name of storedFiles().keys()) if (!files.has(name)) rmSync(new URL(name, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}
