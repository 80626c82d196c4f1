import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PortalBuild {
  /** Paths on the portal's host. */
  script: string;
  styles: string[];
}

interface ManifestEntry {
  file: string;
  css?: string[];
  isEntry?: boolean;
}

/** Where the portal's entry stands, by the manifest that its build leaves; undefined before the first build. */
export async function portalBuild(folder: string): Promise<PortalBuild | undefined> {
  const text = await readFile(join(folder, '.vite/manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const entry = Object.values(JSON.parse(text) as Record<string, ManifestEntry>).find(({ isEntry }) => isEntry);
  return entry && { script: `/${entry.file}`, styles: (entry.css ?? []).map((file) => `/${file}`) };
}

/** The frame's script has a fixed name below the version's folder. */
export const frameScript = (version: string) => `/v${version}/frame.js`;

export const isFrameBuilt = (folder: string): Promise<boolean> =>
  readFile(join(folder, 'frame.js')).then(
    () => true,
    () => false,
  );
