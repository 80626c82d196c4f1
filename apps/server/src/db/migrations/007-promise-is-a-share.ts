import { type Kysely, sql } from 'kysely';

/**
 * A tenant's promise lies between 0 and 1, whoever writes it. One that does not has certified nothing, or everything, and becomes the
 * usual one.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await sql`update tenants set promise = 0.9 where not (promise > 0 and promise < 1)`.execute(db);
  if (dialect === 'postgres') {
    await sql`alter table tenants add constraint promise_is_a_share check (promise > 0 and promise < 1)`.execute(db);
    return;
  }
  // SQLite adds no check to a table that is there; what is no number compares as greater than any.
  for (const event of ['insert', 'update of promise']) {
    await sql
      .raw(
        `create trigger promise_is_a_share_on_${event.slice(0, 6)} before ${event} on tenants
         when not (typeof(new.promise) = 'real' and new.promise > 0 and new.promise < 1)
         begin select raise(abort, 'promise_is_a_share'); end`,
      )
      .execute(db);
  }
}
