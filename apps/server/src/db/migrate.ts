import { type Kysely, sql } from 'kysely';
import * as first from './migrations/001-first.ts';
import * as holders from './migrations/002-holders.ts';
import * as disclosedOffers from './migrations/003-disclosed-offers.ts';
import * as examples from './migrations/004-examples.ts';
import * as preApproved from './migrations/005-pre-approved.ts';
import * as answerPriors from './migrations/006-answer-priors.ts';
import * as promiseIsAShare from './migrations/007-promise-is-a-share.ts';
import * as listsInParts from './migrations/008-lists-in-parts.ts';
import type { Database } from './schema.ts';

type Dialect = 'sqlite' | 'postgres';
interface Migration {
  name: string;
  up(db: Kysely<unknown>, dialect: Dialect): Promise<void>;
}

/** In order. One that was released never changes; a later one only adds. */
const migrations: readonly Migration[] = [
  { name: '001-first', up: first.up },
  { name: '002-holders', up: holders.up },
  { name: '003-disclosed-offers', up: disclosedOffers.up },
  { name: '004-examples', up: examples.up },
  { name: '005-pre-approved', up: preApproved.up },
  { name: '006-answer-priors', up: answerPriors.up },
  { name: '007-promise-is-a-share', up: promiseIsAShare.up },
  { name: '008-lists-in-parts', up: listsInParts.up },
];

/**
 * Brings the store to the newest shape. Each migration and the note that it was done are one transaction: one that is killed half way
 * is done again from its start. Several nodes may start at once; the first one does the work.
 */
export async function migrate(db: Kysely<Database>, dialect: Dialect): Promise<string[]> {
  const done: string[] = [];
  await locked(db, dialect, (tx) =>
    sql`create table if not exists migrations (name text primary key, applied_at text not null)`.execute(tx),
  );
  for (const migration of migrations) {
    const isNew = await locked(db, dialect, async (tx) => {
      const known = await sql<{ name: string }>`select name from migrations where name = ${migration.name}`.execute(tx);
      if (known.rows.length > 0) return false;
      await migration.up(tx, dialect);
      await sql`insert into migrations (name, applied_at) values (${migration.name}, ${new Date().toISOString()})`.execute(tx);
      return true;
    });
    if (isNew) done.push(migration.name);
  }
  return done;
}

const locked = <T>(db: Kysely<Database>, dialect: Dialect, work: (tx: Kysely<unknown>) => Promise<T>) =>
  db.transaction().execute(async (tx) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(hashtextextended('liana-migrations', 0))`.execute(tx);
    return work(tx as unknown as Kysely<unknown>);
  });
