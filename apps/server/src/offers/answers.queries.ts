import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;

export const findAnswers = (db: Db, { tenantId, mode }: Scope, sessionId: string) =>
  db
    .selectFrom('session_facts')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('session_id', '=', sessionId)
    .execute();

/** Keeps one sealed answer; a later one takes its place. */
export async function putAnswer(
  db: Db,
  { tenantId, mode }: Scope,
  row: Omit<Database['session_facts'], 'tenant_id' | 'mode'>,
): Promise<void> {
  const { value_sealed, answered_by, answered_at } = row;
  await db
    .insertInto('session_facts')
    .values({ tenant_id: tenantId, mode, ...row })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'mode', 'session_id', 'fact']).doUpdateSet({ value_sealed, answered_by, answered_at }),
    )
    .execute();
}

/** The key under which a person's things are sealed. */
export async function findPersonKey(db: Db, { tenantId, mode }: Scope, personId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('persons')
    .select('wrapped_key')
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.wrapped_key;
}
