import type { Kysely, Updateable } from 'kysely';
import type { Database, SessionsTable } from '../db/schema.ts';
import { type Scope, type Session, sessionFromRow } from './session.ts';

type Db = Kysely<Database>;

export async function findSession(db: Db, { tenantId, mode }: Scope, id: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && sessionFromRow(row);
}

export async function insertSession(db: Db, { tenantId, mode }: Scope, session: Session): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      tenant_id: tenantId,
      mode,
      id: session.id,
      kind: session.kind,
      person_id: session.personId,
      wrapped_key: session.wrappedKey,
      origin: session.origin,
      locale: session.locale,
      wish_json: JSON.stringify(session.wish),
      order_by: session.orderBy,
      personalised: session.personalised ? 1 : 0,
      binding: session.binding,
      order_json: session.order && JSON.stringify(session.order),
      bound_at: session.boundAt,
      return_url: session.returnUrl,
      changed_from_minor: session.changedFromMinor,
      snapshot_id: session.snapshotId,
      created_at: session.createdAt,
      facts_expire_at: session.factsExpireAt,
      purged_at: null,
    })
    .execute();
}

/** Changes the named columns of one session. */
export async function updateSession(db: Db, { tenantId, mode }: Scope, id: string, change: Updateable<SessionsTable>): Promise<void> {
  await db.updateTable('sessions').set(change).where('tenant_id', '=', tenantId).where('mode', '=', mode).where('id', '=', id).execute();
}
