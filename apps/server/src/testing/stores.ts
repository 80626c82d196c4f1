import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A store of its own, migrated and empty: a copy of the first one of this process, because to copy takes a tenth of the time that the
 * migrations take.
 */
export const aStore = (name: StoreName): Promise<TestStore> => (name === 'sqlite' ? inFolder() : inDatabase());

let migratedFile: Promise<Buffer> | undefined;
let migratedDatabase: Promise<string> | undefined;

async function inFolder(): Promise<TestStore> {
  migratedFile ??= migrateFile();
  const file = await migratedFile;
  const folder = mkdtempSync(join(tmpdir(), 'liana-store-'));
  const location = join(folder, 'liana.db');
  writeFileSync(location, file);
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
  migratedDatabase ??= migrateDatabase();
  const { url, drop } = await aDatabase(await migratedDatabase);
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

async function migrateFile(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'liana-migrated-'));
  const location = join(folder, 'liana.db');
  const { db } = await openStore(location);
  await db.destroy();
  const file = readFileSync(location);
  rmSync(folder, { recursive: true, force: true });
  return file;
}

/** The name of a database that ends with the PostgreSQL of the test run. */
async function migrateDatabase(): Promise<string> {
  const { name, url } = await aDatabase();
  const { db } = await openStore(url);
  await db.destroy();
  return name;
}
