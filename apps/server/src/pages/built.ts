import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface BuiltEntry {
  /** Paths on the host that serves them. */
  script: string;
  styles: string[];
}

interface ManifestEntry {
  file: string;
  css?: string[];
  isEntry?: boolean;
}

/** Where the entry of a build stands below `base`, by the manifest that the build leaves; undefined before the first build. */
export async function builtEntry(folder: string, base = '/'): Promise<BuiltEntry | undefined> {
  const text = await readFile(join(folder, '.vite/manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const entry = Object.values(JSON.parse(text) as Record<string, ManifestEntry>).find(({ isEntry }) => isEntry);
  return entry && { script: `${base}${entry.file}`, styles: (entry.css ?? []).map((file) => `${base}${file}`) };
}

/** The frame's script has a fixed name below the version's folder. */
export const frameScript = (version: string) => `/v${version}/frame.js`;

export const isFrameBuilt = (folder: string): Promise<boolean> =>
  readFile(join(folder, 'frame.js')).then(
    () => true,
    () => false,
  );
