import type { Kysely, Selectable, Updateable } from 'kysely';
import type { Database, LenderRequestsTable, LendersTable } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type LenderRow = Selectable<LendersTable>;
export type LenderRequestRow = Selectable<LenderRequestsTable>;

export const findLender = (db: Db, id: string): Promise<LenderRow | undefined> =>
  db.selectFrom('lenders').selectAll().where('id', '=', id).executeTakeFirst();

export const insertLenderRequest = (db: Db, row: Database['lender_requests']) => db.insertInto('lender_requests').values(row).execute();

export const findLenderRequest = (db: Db, { tenantId, mode }: Scope, id: string): Promise<LenderRequestRow | undefined> =>
  db
    .selectFrom('lender_requests')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .executeTakeFirst();

/** What a lender was asked about an application, the latest of that kind. */
export const findRequestOfApplication = (
  db: Db,
  { tenantId, mode }: Scope,
  applicationId: string,
  kind: LenderRequestsTable['kind'],
): Promise<LenderRequestRow | undefined> =>
  db
    .selectFrom('lender_requests')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** When a lender was last told something about an application; undefined where it never was. ISO time. */
export async function lastAskedAt(db: Db, { tenantId, mode }: Scope, applicationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('lender_requests')
    .select(({ fn }) => fn.max('asked_at').as('at'))
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** Whether the lender has yet to answer something about the same application that it was to be told before `row`. */
export async function hasEarlierUnanswered(
  db: Db,
  { tenantId, mode }: Scope,
  row: Pick<LenderRequestRow, 'application_id' | 'asked_at'>,
): Promise<boolean> {
  const earlier = await db
    .selectFrom('lender_requests')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', row.application_id)
    .where('asked_at', '<', row.asked_at)
    .where('state', 'in', unanswered)
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

const unanswered = ['asking', 'late', 'unavailable'] as const;

/** Changes one request, only while it still waits: an answer never overwrites another. False when it no longer waited. */
export async function settleLenderRequest(
  db: Db,
  { tenantId, mode }: Scope,
  id: string,
  change: Updateable<LenderRequestsTable>,
): Promise<boolean> {
  const result = await db
    .updateTable('lender_requests')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('state', 'in', unanswered)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
