import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;

/** A disclosure that was shown for an application, by its hash. */
export const findDisclosure = (db: Db, { tenantId, mode }: Scope, applicationId: string, hash: string) =>
  db
    .selectFrom('disclosures')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', applicationId)
    .where('hash', '=', hash)
    .executeTakeFirst();

/** The disclosure that was signed at that moment. Only one that was confirmed before sending has a reading time. */
export const findSignedDisclosure = (db: Db, { tenantId, mode }: Scope, applicationId: string, at: string) =>
  db
    .selectFrom('disclosures')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('application_id', '=', applicationId)
    .where('confirmed_at', '=', at)
    .where('dwell_ms', 'is', null)
    .executeTakeFirst();

export const insertDisclosure = (db: Db, row: Database['disclosures']) => db.insertInto('disclosures').values(row).execute();

/** The person has confirmed that they read it; `dwellMs` is null where it was signed. */
export async function confirmDisclosure(db: Db, { tenantId, mode }: Scope, id: string, dwellMs: number | null, at: string): Promise<void> {
  await db
    .updateTable('disclosures')
    .set({ dwell_ms: dwellMs, confirmed_at: at })
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .execute();
}
