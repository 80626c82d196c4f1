import { DatabaseSync } from 'node:sqlite';
import { type Dialect, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database } from './schema.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { SqliteDriver } from './sqlite-driver.ts';

/** Every commit is on the disk before it is acknowledged (bars R1, R2). */
const required = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5000 } as const;

class ConcurrentSqliteAdapter extends SqliteAdapter {
  // The driver itself gives each transaction its turn.
  override get supportsMultipleConnections() {
    return true;
  }
}

/**
 * The store in one file, made if it is not there.
 *
 * @throws {Error} when the file does not accept the settings that durability rests on.
 */
export function openSqlite(file: string): Kysely<Database> {
  const dialect: Dialect = {
    createAdapter: () => new ConcurrentSqliteAdapter(),
    createDriver: () => new SqliteDriver(() => ({ writer: openHandle(file), reader: openHandle(file) })),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Database>({ dialect });
}

function openHandle(file: string): SqliteConnection {
  const db = new DatabaseSync(file);
  for (const [pragma, value] of Object.entries(required)) db.exec(`pragma ${pragma} = ${value}`);
  for (const [pragma, value] of Object.entries(required)) {
    const [found] = Object.values(db.prepare(`pragma ${pragma}`).get() ?? {});
    if (found !== value) {
      db.close();
      throw new Error(`The database needs ${pragma} = ${value}, but SQLite answered ${found}. Is the folder on a network drive?`);
    }
  }
  return new SqliteConnection(db);
}
