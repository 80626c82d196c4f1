import type { Kysely, Selectable } from 'kysely';
import type { Database, PreApprovedPartsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';

/** People of one transaction: few enough that nobody who waits for the store notices, and that one statement may hold them on both stores. */
export const atOnce = 1_000;

const owner = ({ tenantId, mode }: Unit) => ({ tenant_id: tenantId, mode });

/** From here until `finishWriting`, people of a list may be written that does not stand. */
export async function beginWriting(tx: Unit, listId: string): Promise<void> {
  await tx.db
    .insertInto('pre_approved_parts')
    .values({ ...owner(tx), list_id: listId, written_at: tx.now.toISOString() })
    .execute();
}

/**
 * @param people - Applicant keys with the most that is lent to each, at most `atOnce` of them.
 * @throws {Error} when the list was given up meanwhile: the schedule took its writer for dead.
 */
export async function insertPortion(tx: Unit, listId: string, people: readonly (readonly [string, number])[]): Promise<void> {
  const written = await tx.db
    .updateTable('pre_approved_parts')
    .set({ written_at: tx.now.toISOString() })
    .where((where) => where.and({ ...owner(tx), list_id: listId }))
    .where('written_at', 'is not', null)
    .executeTakeFirst();
  if (written.numUpdatedRows !== 1n) throw givenUp(listId);
  await tx.db
    .insertInto('pre_approved_people')
    .values(people.map(([applicant_key, limit_minor]) => ({ ...owner(tx), applicant_key, list_id: listId, limit_minor })))
    .execute();
}

/** Everybody on the list is written. @throws {Error} like `insertPortion`. */
export async function finishWriting(tx: Unit, listId: string): Promise<void> {
  const done = await tx.db
    .deleteFrom('pre_approved_parts')
    .where((where) => where.and({ ...owner(tx), list_id: listId }))
    .where('written_at', 'is not', null)
    .executeTakeFirst();
  if (done.numDeletedRows !== 1n) throw givenUp(listId);
}

const givenUp = (listId: string) => new Error(`the list ${listId} was given up while it was written; the one before stands. Give it again`);

/** Whoever is on this list is to be forgotten, also where this process ends before it is done. */
export async function beginForgetting(tx: Unit, listId: string): Promise<void> {
  await tx.db
    .insertInto('pre_approved_parts')
    .values({ ...owner(tx), list_id: listId, written_at: null })
    .execute();
}

/** Forgets a portion of a list that does not stand; its writer, should there be one yet, cannot go on. Returns whether somebody is left. */
export async function forgetPortion(tx: Unit, listId: string): Promise<boolean> {
  const own = { ...owner(tx), list_id: listId };
  await tx.db
    .updateTable('pre_approved_parts')
    .set({ written_at: null })
    .where((where) => where.and(own))
    .execute();
  // By their keys: PostgreSQL would look for those of a nested select once for each person.
  const some = await tx.db
    .selectFrom('pre_approved_people')
    .select('applicant_key')
    .where((where) => where.and(own))
    .limit(atOnce)
    .execute();
  if (some.length > 0)
    await tx.db
      .deleteFrom('pre_approved_people')
      .where((where) => where.and(own))
      .where(
        'applicant_key',
        'in',
        some.map((person) => person.applicant_key),
      )
      .execute();
  if (some.length === atOnce) return true;
  await tx.db
    .deleteFrom('pre_approved_parts')
    .where((where) => where.and(own))
    .execute();
  return false;
}

/** Of all tenants: lists that have ended, or of which nothing was written since then. */
export const findListsToForget = (db: Kysely<Database>, since: Date): Promise<Selectable<PreApprovedPartsTable>[]> =>
  db
    .selectFrom('pre_approved_parts')
    .selectAll()
    .where((where) => where.or([where('written_at', 'is', null), where('written_at', '<', since.toISOString())]))
    .execute();
