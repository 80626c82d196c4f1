import type { Kysely, Selectable } from 'kysely';
import type { Database, PreApprovedListsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Scope } from '../sessions/session.ts';
import { beginForgetting, finishWriting } from './parts.queries.ts';

type Db = Kysely<Database>;
export type PreApprovedListRow = Selectable<PreApprovedListsTable>;

/** A list with what it says of one person. */
export type ListNaming = PreApprovedListRow & { limit_minor: number };

/** The lists that stand and name this person, whether or not they still hold. */
export const findListsNaming = (db: Db, { tenantId, mode }: Scope, applicantKey: string): Promise<ListNaming[]> =>
  db
    .selectFrom('pre_approved_people')
    .innerJoin('pre_approved_lists', (join) =>
      join
        .onRef('pre_approved_lists.tenant_id', '=', 'pre_approved_people.tenant_id')
        .onRef('pre_approved_lists.mode', '=', 'pre_approved_people.mode')
        .onRef('pre_approved_lists.id', '=', 'pre_approved_people.list_id'),
    )
    .selectAll('pre_approved_lists')
    .select('pre_approved_people.limit_minor')
    .where('pre_approved_people.tenant_id', '=', tenantId)
    .where('pre_approved_people.mode', '=', mode)
    .where('pre_approved_people.applicant_key', '=', applicantKey)
    .where('pre_approved_lists.ended_at', 'is', null)
    .execute();

/** The list of a product that stands, and the number of the last version that there was. */
export async function findListOf(
  db: Db,
  { tenantId, mode }: Scope,
  productId: string,
): Promise<{ standing: PreApprovedListRow | undefined; lastVersion: number }> {
  const last = await db
    .selectFrom('pre_approved_lists')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('product_id', '=', productId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { standing: last?.ended_at === null ? last : undefined, lastVersion: last?.version ?? 0 };
}

/** Lets a list stand, everybody on which is written. */
export async function insertList(
  tx: Unit,
  list: Omit<PreApprovedListRow, 'tenant_id' | 'mode' | 'created_at' | 'ended_at'>,
): Promise<void> {
  await finishWriting(tx, list.id);
  await tx.db
    .insertInto('pre_approved_lists')
    .values({ ...list, tenant_id: tx.tenantId, mode: tx.mode, created_at: tx.now.toISOString(), ended_at: null })
    .execute();
}

/** Ends a list: that it was there stays, whom it named is to be forgotten. False when it had ended already. */
export async function endList(tx: Unit, listId: string): Promise<boolean> {
  const result = await tx.db
    .updateTable('pre_approved_lists')
    .set({ ended_at: tx.now.toISOString() })
    .where((where) => where.and({ tenant_id: tx.tenantId, mode: tx.mode, id: listId }))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await beginForgetting(tx, listId);
  return true;
}

/** Every list that stands, of all tenants in both modes. */
export const findStandingLists = (db: Db): Promise<PreApprovedListRow[]> =>
  db
    .selectFrom('pre_approved_lists')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('lender_id')
    .orderBy('product_id')
    .orderBy('tenant_id')
    .orderBy('mode')
    .execute();
