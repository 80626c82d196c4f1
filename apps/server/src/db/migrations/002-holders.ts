import { type Kysely, sql } from 'kysely';

/** Which process works on a request: its retry need not wait when that one is gone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table idempotency add column holder text not null default ''`.execute(db);
}
