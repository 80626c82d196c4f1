import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { openPostgresPresence } from './postgres-presence.ts';
import type { Presence } from './presence.ts';
import type { Database } from './schema.ts';

/**
 * A whole number from the wire as a number: sums and counts come as text, because they may be wider than JavaScript is exact.
 *
 * @throws {RangeError} beyond 2^53 − 1: no amount of this system is, so the value is wrong.
 */
export function exactNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError('a number of the database is too large to be exact');
  return value;
}

const INT8 = 20;
const NUMERIC = 1700;
const asNumber = new Set<number>([INT8, NUMERIC]);

/** The store on a PostgreSQL server, shared by any number of nodes, and this one's presence there, which ends with it. */
export async function openPostgres(
  connectionString: string,
  options: { poolSize?: number } = {},
): Promise<{ db: Kysely<Database>; presence: Presence }> {
  const presence = await openPostgresPresence(connectionString);
  class PoolWithPresence extends pg.Pool {
    override async end() {
      await super.end();
      await presence.end();
    }
  }
  const pool = new PoolWithPresence({
    connectionString,
    max: options.poolSize ?? 20,
    types: { getTypeParser: (type, format) => (asNumber.has(type) ? exactNumber : pg.types.getTypeParser(type, format)) },
  });
  // A connection that breaks, idle or between two queries of a transaction, is replaced. The query that needs it reports what is wrong;
  // the event alone would end the process (bar R11).
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), presence };
}
