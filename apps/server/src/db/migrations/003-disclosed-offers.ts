import { type Kysely, sql } from 'kysely';

/** What a disclosure was made of, so that its rule set can make it again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table disclosures add column offer_json text not null default ''`.execute(db);
}
