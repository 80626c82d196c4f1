import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a folder and, once each, those that they import from the start; what they import later is not fetched with them. */
export function builtFiles(folder: string, entries: readonly string[]): Uint8Array[] {
  const found = new Map<string, Buffer>();
  const open = [...entries];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const code = readFileSync(join(folder, name));
    found.set(name, code);
    for (const [, path] of code.toString().matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) open.push(join(dirname(name), path!));
  }
  return [...found.values()];
}
