import type { Kysely, Selectable } from 'kysely';
import type { ConsentsTable, Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;

/** Keeps a text as it was shown, once: consents name it by its hash. */
export async function insertLegalTextOnce(db: Db, row: Database['legal_texts']): Promise<void> {
  await db
    .insertInto('legal_texts')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

export const findLegalTexts = (db: Db, hashes: readonly string[]) =>
  hashes.length === 0 ? Promise.resolve([]) : db.selectFrom('legal_texts').selectAll().where('hash', 'in', hashes).execute();

export const insertConsent = (db: Db, row: Database['consents']) => db.insertInto('consents').values(row).execute();

export const findConsentsOfPerson = (db: Db, { tenantId, mode }: Scope, personId: string): Promise<Selectable<ConsentsTable>[]> =>
  db
    .selectFrom('consents')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('person_id', '=', personId)
    .orderBy('given_at', 'desc')
    .orderBy('id')
    .execute();

/** The signature under the agreement that an application led to. */
export const findAgreementConsent = (db: Db, { tenantId, mode }: Scope, applicationId: string) =>
  db
    .selectFrom('consents')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', applicationId)
    .where('purpose', '=', 'loan-agreement')
    .executeTakeFirst();

export type TakenBack = Pick<Selectable<ConsentsTable>, 'purpose' | 'application_id'>;

/**
 * Takes a consent back; undefined where there is none of this person that still holds. A signed agreement is not taken back this way.
 */
export async function withdrawConsent(
  db: Db,
  { tenantId, mode }: Scope,
  personId: string,
  id: string,
  at: string,
): Promise<TakenBack | undefined> {
  return db
    .updateTable('consents')
    .set({ withdrawn_at: at })
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('purpose', '!=', 'loan-agreement')
    .where('withdrawn_at', 'is', null)
    .returning(['purpose', 'application_id'])
    .executeTakeFirst();
}
