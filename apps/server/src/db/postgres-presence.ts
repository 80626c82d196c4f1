import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Presence } from './presence.ts';

const AGAIN_AFTER_MS = 500;

export interface PostgresPresence extends Presence {
  /** Gives the connection back. */
  end(): Promise<void>;
}

/**
 * A presence among many nodes: an advisory lock of a connection that does nothing else. PostgreSQL lets it go when the process dies, with
 * the socket; a whole machine that vanishes is noticed later, by TCP. A connection that broke is made again, under the same id.
 *
 * @throws what the driver throws when the first connection cannot be made.
 */
export async function openPostgresPresence(connectionString: string): Promise<PostgresPresence> {
  const id = randomUUID();
  const ending = new AbortController();
  let held = await hold(connectionString, id);
  const stay = async () => {
    while (!ending.signal.aborted) {
      await held.isOver;
      await sleep(AGAIN_AFTER_MS, undefined, { signal: ending.signal })
        .then(() => hold(connectionString, id))
        .then(
          (again) => {
            held = again;
          },
          () => {},
        );
    }
    await held.client.end();
  };
  const staying = stay();
  return {
    id,
    async isGone(db, other) {
      if (other === id) return false;
      const { rows } = await sql<{ isFree: boolean }>`
        select pg_try_advisory_xact_lock_shared(hashtextextended(${lockOf(other)}, 0)) as "isFree"`.execute(db);
      return rows[0]!.isFree;
    },
    async end() {
      ending.abort();
      await held.client.end();
      await staying;
    },
  };
}

async function hold(connectionString: string, id: string) {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'liana-presence' });
  const isOver = new Promise<void>((resolve) => client.once('end', resolve));
  // The end says all there is to know; an error that nobody hears would end the process (bar R11).
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [lockOf(id)]);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  return { client, isOver };
}

const lockOf = (id: string) => `liana-process ${id}`;
