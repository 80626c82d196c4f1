/** Texts of JSON by file name. */
export type RecordedFiles = ReadonlyMap<string, string>;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Where two recordings part for the first time: one sentence with file and path; undefined when they are the same. */
export function firstDrift(stored: RecordedFiles, now: RecordedFiles): string | undefined {
  for (const file of [...new Set([...stored.keys(), ...now.keys()])].sort()) {
    const [before, after] = [stored.get(file), now.get(file)];
    if (before === after) continue;
    if (before === undefined) return `${file} is not there yet`;
    if (after === undefined) return `${file} is no longer recorded`;
    return `${file} ${difference(JSON.parse(before), JSON.parse(after), '') ?? 'is written differently'}`;
  }
  return undefined;
}

function difference(before: Json | undefined, after: Json | undefined, path: string): string | undefined {
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
    return `at ${path || 'its root'}: stored is ${shortened(before)}, the server answers ${shortened(after)}`;
  }
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const found = difference(was.get(key), is.get(key), path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}

const isBranch = (value: Json | undefined): value is Json[] | { [key: string]: Json } => typeof value === 'object' && value !== null;

const shortened = (value: Json | undefined) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
