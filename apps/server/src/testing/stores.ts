import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../db/store.ts';
import { aDatabase } from './databases.ts';

/** Both stores, for `describe.each(stores)`: whatever holds, holds on each (bar R14). */
export const stores = ['sqlite', 'postgres'] as const;
export type StoreName = (typeof stores)[number];

export interface TestStore extends Store {
  /** What `openStore` takes to open the same store again, as another node would. */
  location: string;
  close(): Promise<void>;
}

/** A store of its own, migrated and empty. */
export const aStore = (name: StoreName): Promise<TestStore> => (name === 'sqlite' ? inFolder() : inDatabase());

async function inFolder(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'liana-store-'));
  const location = join(folder, 'liana.db');
  const store = await openStore(location);
  return {
    ...store,
    location,
    close: async () => {
      await store.db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function inDatabase(): Promise<TestStore> {
  const { url, drop } = await aDatabase();
  const store = await openStore(url);
  return {
    ...store,
    location: url,
    close: async () => {
      await store.db.destroy();
      await drop();
    },
  };
}
