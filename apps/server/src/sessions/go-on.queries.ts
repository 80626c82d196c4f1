import type { Kysely } from 'kysely';
import type { ApplicationRow } from '../applications/applications.queries.ts';
import type { Database } from '../db/schema.ts';
import { type Scope, type Session, sessionFromRow } from './session.ts';

type Db = Kysely<Database>;

/** So many visits are looked at; whoever was here more often begins anew. */
const atMost = 20;

/** The other visits of a person, the latest first. */
export async function findOtherSessions(db: Db, { tenantId, mode }: Scope, personId: string, sessionId: string): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where((where) => where.and({ tenant_id: tenantId, mode, person_id: personId }))
    .where('id', '!=', sessionId)
    .orderBy('created_at', 'desc')
    .limit(atMost)
    .execute();
  return rows.map(sessionFromRow);
}

/** What lenders answered in one visit is said in another. */
export async function moveSoftChecks(db: Db, { tenantId, mode }: Scope, from: string, to: string): Promise<void> {
  await db
    .updateTable('lender_requests')
    .set({ session_id: to })
    .where((where) => where.and({ tenant_id: tenantId, mode, session_id: from, kind: 'prequalify' }))
    .execute();
}

/** Moves applications, with the offers that they pin, to another visit. */
export async function moveApplications(db: Db, { tenantId, mode }: Scope, moved: readonly ApplicationRow[], to: string): Promise<void> {
  const offerIds = moved.flatMap(({ offer_id, counter_offer_id }) => [offer_id, ...(counter_offer_id ? [counter_offer_id] : [])]);
  const ids = moved.map(({ id }) => id);
  for (const [table, those] of [
    ['applications', ids],
    ['offers', offerIds],
  ] as const) {
    await db
      .updateTable(table)
      .set({ session_id: to })
      .where((where) => where.and({ tenant_id: tenantId, mode }))
      .where('id', 'in', those)
      .execute();
  }
}

/** Whoever has proved to be this person, in a frame or window of the earlier visit, goes on in the later one. */
export async function moveTokensOfPerson(db: Db, { tenantId, mode }: Scope, personId: string, from: string, to: string): Promise<void> {
  await db
    .updateTable('tokens')
    .set({ session_id: to })
    .where((where) => where.and({ tenant_id: tenantId, mode, session_id: from, person_id: personId }))
    .execute();
}
