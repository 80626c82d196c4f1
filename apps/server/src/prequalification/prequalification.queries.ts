import type { Kysely, Selectable } from 'kysely';
import type { Database, LenderRequestsTable } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type LenderRequestRow = Selectable<LenderRequestsTable>;
export type LenderRequestState = LenderRequestsTable['state'];

const ofScope = (db: Db, { tenantId, mode }: Scope) =>
  db.selectFrom('lender_requests').selectAll().where('tenant_id', '=', tenantId).where('mode', '=', mode);

/** The soft checks of a session that still count: those that nobody stopped. */
export const findPrequalifications = (db: Db, scope: Scope, sessionId: string): Promise<LenderRequestRow[]> =>
  ofScope(db, scope)
    .where('session_id', '=', sessionId)
    .where('kind', '=', 'prequalify')
    .where('state', '!=', 'stopped')
    .orderBy('asked_at')
    .orderBy('id')
    .execute();

/** No longer counts the soft checks of a session: of one lender, or of all because what was asked about has changed. */
export async function stopPrequalifications(db: Db, { tenantId, mode }: Scope, sessionId: string, lenderId?: string): Promise<void> {
  await db
    .updateTable('lender_requests')
    .set({ state: 'stopped' })
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('session_id', '=', sessionId)
    .where('kind', '=', 'prequalify')
    .$if(lenderId !== undefined, (query) => query.where('lender_id', '=', lenderId ?? ''))
    .execute();
}

/** How often a person was asked about at each lender since `since`, over all their sessions. */
export async function countAsked(db: Db, { tenantId, mode }: Scope, personId: string, since: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('lender_requests')
    .innerJoin('sessions', (join) =>
      join
        .onRef('sessions.id', '=', 'lender_requests.session_id')
        .onRef('sessions.tenant_id', '=', 'lender_requests.tenant_id')
        .onRef('sessions.mode', '=', 'lender_requests.mode'),
    )
    .select(['lender_requests.lender_id', (expression) => expression.fn.countAll().as('times')])
    .where('lender_requests.tenant_id', '=', tenantId)
    .where('lender_requests.mode', '=', mode)
    .where('sessions.person_id', '=', personId)
    .where('lender_requests.kind', '=', 'prequalify')
    .where('lender_requests.asked_at', '>', since)
    .groupBy('lender_requests.lender_id')
    .execute();
  return new Map(rows.map((row) => [row.lender_id, Number(row.times)]));
}
