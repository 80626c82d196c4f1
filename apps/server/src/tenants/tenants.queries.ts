import type { Locale } from '@liana/contract';
import type { ThemeTokens } from '@liana/theme';
import type { Kysely, Selectable } from 'kysely';
import type { ApiKeysTable, Database, Mode, TenantsTable } from '../db/schema.ts';
import type { Tenant, TenantKind } from './tenant.ts';

type Db = Kysely<Database>;

const tenantOf = (row: Selectable<TenantsTable>, mode: Mode): Tenant => ({
  id: row.id,
  name: row.name,
  mode,
  market: row.market,
  currency: row.currency,
  locale: row.locale as Locale,
  kinds: JSON.parse(row.kinds_json) as TenantKind[],
  theme: JSON.parse(row.theme_json) as ThemeTokens,
  wrappedKey: row.wrapped_key,
  clockOffsetMs: mode === 'test' ? row.clock_offset_ms : 0,
  promise: row.promise,
});

export async function findTenant(db: Db, id: string, mode: Mode): Promise<Tenant | undefined> {
  const row = await db.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirst();
  return row && tenantOf(row, mode);
}

/** The tenant whose portal stands at this host name. */
export async function findTenantOfHost(db: Db, host: string): Promise<Tenant | undefined> {
  const found = await db.selectFrom('tenant_hosts').select(['tenant_id', 'mode']).where('host', '=', host).executeTakeFirst();
  return found && findTenant(db, found.tenant_id, found.mode);
}

export interface KeyOwner {
  tenant: Tenant;
  /** The key's last four characters: names it in the audit. */
  tail: string;
}

/** Whose key this is, unless it was revoked. */
export async function findTenantOfKey(db: Db, hash: string, kind: ApiKeysTable['kind'], nowMs: number): Promise<KeyOwner | undefined> {
  const key = await db
    .selectFrom('api_keys')
    .select(['tenant_id', 'mode', 'tail', 'revoked_at'])
    .where('hash', '=', hash)
    .where('kind', '=', kind)
    .executeTakeFirst();
  // A rolled key is revoked in the future: until then both work.
  if (!key || (key.revoked_at !== null && Date.parse(key.revoked_at) <= nowMs)) return undefined;
  const tenant = await findTenant(db, key.tenant_id, key.mode);
  return tenant && { tenant, tail: key.tail };
}

/** Whose application a lender speaks of; only if it is at that lender. */
export async function findTenantOfApplication(db: Db, lenderId: string, applicationId: string): Promise<Tenant | undefined> {
  const found = await db
    .selectFrom('applications')
    .select(['tenant_id', 'mode'])
    .where('id', '=', applicationId)
    .where('lender_id', '=', lenderId)
    .executeTakeFirst();
  return found && findTenant(db, found.tenant_id, found.mode);
}

export const listOrigins = (db: Db, { id, mode }: Pick<Tenant, 'id' | 'mode'>) =>
  db
    .selectFrom('tenant_origins')
    .select(['origin', 'return_path_prefix'])
    .where('tenant_id', '=', id)
    .where('mode', '=', mode)
    .orderBy('origin')
    .execute();

/** True for an origin of any tenant: such a page may learn why its request failed, though not more. */
export async function isOriginOfAnyTenant(db: Db, origin: string): Promise<boolean> {
  const row = await db.selectFrom('tenant_origins').select('origin').where('origin', '=', origin).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The host name of the tenant's portal. */
export async function findPortalHost(db: Db, { id, mode }: Pick<Tenant, 'id' | 'mode'>): Promise<string | undefined> {
  const row = await db
    .selectFrom('tenant_hosts')
    .select('host')
    .where('tenant_id', '=', id)
    .where('mode', '=', mode)
    .orderBy('host')
    .limit(1)
    .executeTakeFirst();
  return row?.host;
}
