import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.ts';

/** Pages of the write-ahead log that are moved into the file at once; what is usual for SQLite, and little for whoever stores much. */
const pages = { usual: 1000, little: 250 };

/**
 * Runs `work`, which writes much that means nothing yet, without waiting for the disk after each transaction, so that it holds SQLite's one
 * write lock for as short as it can. The first commit that waits again, of any process, makes all of it durable, because the log is one
 * file. It moves what it wrote into the database itself, a little at a time, lest the process that serves has to.
 *
 * Only for a process that writes nothing else meanwhile: this is a setting of its connection. PostgreSQL has no such lock.
 */
export async function writingAhead<T>({ db, dialect }: Pick<Dependencies, 'db' | 'dialect'>, work: () => Promise<T>): Promise<T> {
  if (dialect === 'postgres') return work();
  await sql`pragma synchronous = normal`.execute(db);
  await sql.raw(`pragma wal_autocheckpoint = ${pages.little}`).execute(db);
  try {
    return await work();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
    await sql.raw(`pragma wal_autocheckpoint = ${pages.usual}`).execute(db);
  }
}
