import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

type Db = Kysely<Database>;

/** Names the pointer to what is live in a market. */
export const cataloguePointer = (market: string) => `catalogue:${market}`;

export async function readPointer(db: Db, name: string): Promise<string | undefined> {
  return (await db.selectFrom('pointers').select('target_id').where('name', '=', name).executeTakeFirst())?.target_id;
}

/** Publishing: nothing that was published before changes. */
export async function movePointer(db: Db, name: string, targetId: string, at: string): Promise<void> {
  await db
    .insertInto('pointers')
    .values({ name, target_id: targetId, moved_at: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ target_id: targetId, moved_at: at }))
    .execute();
}

export const findSnapshot = (db: Db, id: string) =>
  db.selectFrom('catalogue_snapshots').selectAll().where('id', '=', id).executeTakeFirst();

/** Ids of what was published in a market, the latest first. */
export async function newestSnapshotIds(db: Db, market: string, most: number): Promise<string[]> {
  const newest = db.selectFrom('catalogue_snapshots').select('id').where('market', '=', market).orderBy('created_at', 'desc');
  return (await newest.limit(most).execute()).map(({ id }) => id);
}

export const insertSnapshot = (db: Db, row: Database['catalogue_snapshots']) => db.insertInto('catalogue_snapshots').values(row).execute();

export const findVersions = (db: Db, ids: readonly string[]) =>
  db.selectFrom('product_versions').selectAll().where('id', 'in', ids).execute();

/** A version without what it says. */
export type VersionMark = Pick<Database['product_versions'], 'id' | 'product_id' | 'version' | 'hash'>;

/** The newest version of each of these products that has one, by product id. */
export async function findNewestVersions(db: Db, productIds: readonly string[]): Promise<ReadonlyMap<string, VersionMark>> {
  const marks = db.selectFrom('product_versions').select(['id', 'product_id', 'version', 'hash']).where('product_id', 'in', productIds);
  return new Map((await marks.orderBy('version').execute()).map((mark) => [mark.product_id, mark]));
}

export async function insertVersions(db: Db, rows: Database['product_versions'][]): Promise<void> {
  if (rows.length > 0) await db.insertInto('product_versions').values(rows).execute();
}

export async function insertProductsOnce(db: Db, rows: Database['products'][]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('products')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Ids of the lenders that the operator has admitted and whose licence holds on `today`, to the end of its last day. */
export async function findAdmittedLenderIds(db: Db, today: string): Promise<Set<string>> {
  const rows = await db.selectFrom('lenders').select('id').where('licence_valid_until', '>=', today).execute();
  return new Set(rows.map((row) => row.id));
}
