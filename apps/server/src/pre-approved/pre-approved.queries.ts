import type { Kysely, Selectable } from 'kysely';
import type { Database, PreApprovedListsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type PreApprovedListRow = Selectable<PreApprovedListsTable>;

/** A list with what it says of one person. */
export type ListNaming = PreApprovedListRow & { limit_minor: number };

/** Rows of one statement: both stores bound how many values one may have. */
const atOnce = 1_000;

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

export async function insertList(
  tx: Unit,
  list: Omit<PreApprovedListRow, 'tenant_id' | 'mode' | 'people' | 'created_at' | 'ended_at'>,
  limits: ReadonlyMap<string, number>,
): Promise<void> {
  const owned = { tenant_id: tx.tenantId, mode: tx.mode };
  await tx.db
    .insertInto('pre_approved_lists')
    .values({ ...list, ...owned, people: limits.size, created_at: tx.now.toISOString(), ended_at: null })
    .execute();
  const people = [...limits].map(([applicant_key, limit_minor]) => ({ ...owned, applicant_key, list_id: list.id, limit_minor }));
  for (let from = 0; from < people.length; from += atOnce)
    await tx.db
      .insertInto('pre_approved_people')
      .values(people.slice(from, from + atOnce))
      .execute();
}

/** Ends a list: that it was there stays, whom it named does not. False when it had ended already. */
export async function endList(tx: Unit, listId: string): Promise<boolean> {
  const own = { tenant_id: tx.tenantId, mode: tx.mode };
  await tx.db
    .deleteFrom('pre_approved_people')
    .where((where) => where.and({ ...own, list_id: listId }))
    .execute();
  const result = await tx.db
    .updateTable('pre_approved_lists')
    .set({ ended_at: tx.now.toISOString() })
    .where((where) => where.and({ ...own, id: listId }))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
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
