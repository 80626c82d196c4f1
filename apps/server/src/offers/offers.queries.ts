import type { Kysely, Selectable } from 'kysely';
import type { Audience, Database, OffersTable } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type OfferRow = Selectable<OffersTable>;

const ofScope = (db: Db, { tenantId, mode }: Scope) =>
  db.selectFrom('offers').selectAll().where('tenant_id', '=', tenantId).where('mode', '=', mode);

/** The offers that stand in a session's list for one audience. */
export const findStandingOffers = (db: Db, scope: Scope, sessionId: string, audience: Audience): Promise<OfferRow[]> =>
  ofScope(db, scope)
    .where('session_id', '=', sessionId)
    .where('audience', '=', audience)
    .where('stage', 'in', ['indicative', 'prequalified'])
    .where('superseded_at', 'is', null)
    .execute();

export const findOffer = (db: Db, scope: Scope, id: string): Promise<OfferRow | undefined> =>
  ofScope(db, scope).where('id', '=', id).executeTakeFirst();

export async function insertOffers(db: Db, rows: Database['offers'][]): Promise<void> {
  if (rows.length > 0) await db.insertInto('offers').values(rows).execute();
}

export async function supersedeOffers(db: Db, { tenantId, mode }: Scope, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('offers')
    .set({ superseded_at: at })
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', 'in', ids)
    .execute();
}

export const insertMatch = (db: Db, row: Database['matches']) => db.insertInto('matches').values(row).execute();
