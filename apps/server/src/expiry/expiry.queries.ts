import type { ApplicationState } from '@liana/contract';
import type { Kysely } from 'kysely';
import type { ApplicationRow } from '../applications/applications.queries.ts';
import type { Database } from '../db/schema.ts';
import { type Scope, type Session, sessionFromRow } from '../sessions/session.ts';

type Db = Kysely<Database>;

/** At most this many of a tenant in one go, so that a transaction stays short. */
const atOnce = 100;

/** Every tenant in every mode that has sessions, with the clock of each. */
export async function findScopes(db: Db): Promise<(Scope & { clockOffsetMs: number })[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('tenants', 'tenants.id', 'sessions.tenant_id')
    .select(['sessions.tenant_id as tenantId', 'sessions.mode as mode', 'tenants.clock_offset_ms as offset'])
    .distinct()
    .execute();
  return rows.map(({ tenantId, mode, offset }) => ({ tenantId, mode, clockOffsetMs: mode === 'test' ? Number(offset) : 0 }));
}

/** Sessions whose answers have lived their time. */
export async function findSessionsToPurge(db: Db, { tenantId, mode }: Scope, now: Date): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('purged_at', 'is', null)
    .where('facts_expire_at', '<=', now.toISOString())
    .orderBy('facts_expire_at')
    .limit(atOnce)
    .execute();
  return rows.map(sessionFromRow);
}

/** Removes a session's answers, the key that sealed them, and what lenders were asked from them. What an application needs is its own. */
export async function purgeFacts(db: Db, { tenantId, mode }: Scope, sessionId: string, now: Date): Promise<void> {
  const own = { tenant_id: tenantId, mode };
  await db
    .deleteFrom('session_facts')
    .where((where) => where.and({ ...own, session_id: sessionId }))
    .execute();
  await db
    .updateTable('lender_requests')
    .set({ request_sealed: '' })
    .where((where) => where.and({ ...own, session_id: sessionId, kind: 'prequalify' }))
    .execute();
  await db
    .updateTable('sessions')
    .set({ wrapped_key: null, purged_at: now.toISOString() })
    .where((where) => where.and({ ...own, id: sessionId }))
    .execute();
}

/** Removes the offers that were shown and not chosen; the matches stay, banded, for replay. */
export async function dropUnchosenOffers(db: Db, { tenantId, mode }: Scope, sessionId: string): Promise<void> {
  const chosen = db
    .selectFrom('applications')
    .select('offer_id')
    .where((where) => where.and({ tenant_id: tenantId, mode, session_id: sessionId }));
  await db
    .deleteFrom('offers')
    .where((where) => where.and({ tenant_id: tenantId, mode, session_id: sessionId }))
    .where('superseded_at', 'is not', null)
    .where('stage', 'in', ['indicative', 'prequalified'])
    .where('id', 'not in', chosen)
    .execute();
}

/** Applications whose time is over while they could still expire. */
export async function findApplicationsToExpire(
  db: Db,
  { tenantId, mode }: Scope,
  states: readonly ApplicationState[],
  now: Date,
): Promise<ApplicationRow[]> {
  const rows = await db
    .selectFrom('applications')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('state', 'in', [...states])
    .where('expires_at', '<=', now.toISOString())
    .orderBy('expires_at')
    .limit(atOnce)
    .execute();
  return rows as ApplicationRow[];
}
