import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { type Presence, soloPresence } from './presence.ts';
import type { Database } from './schema.ts';
import { openSqlite } from './sqlite.ts';

export interface Store {
  db: Kysely<Database>;
  dialect: 'sqlite' | 'postgres';
  /** This process in the store; ends with `db`. */
  presence: Presence;
}

/** Opens the store that `location` names, in the newest shape: a `postgres://` URL or the path of a file. */
export async function openStore(location: string): Promise<Store> {
  const dialect = /^postgres(ql)?:\/\//.test(location) ? 'postgres' : 'sqlite';
  const { db, presence } = dialect === 'postgres' ? await openPostgres(location) : { db: openSqlite(location), presence: soloPresence() };
  try {
    await migrate(db, dialect);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, dialect, presence };
}
