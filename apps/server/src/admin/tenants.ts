import { readThemeTokens, type ThemeTokens } from '@liana/theme';
import type { Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TenantKind } from '../tenants/tenant.ts';
import { byOperator } from './by-operator.ts';

export interface NewTenant {
  id: string;
  name: string;
  market: string;
  currency: string;
  locale: string;
  kinds: readonly TenantKind[];
  theme: ThemeTokens;
  /** Who the tenant is before the law, such as `{ role: 'credit-broker', register: '…' }`. */
  regulatory?: object;
}

/**
 * Makes a tenant with a data key of its own.
 *
 * @throws {Error} for a theme that does not fit, or an id that is taken.
 */
export async function createTenant(deps: Dependencies, tenant: NewTenant): Promise<void> {
  const reading = readThemeTokens(tenant.theme);
  if (!reading.ok) throw new Error(`the theme does not fit at ${reading.problems.map(({ path }) => path).join(', ')}`);
  await byOperator(deps, tenant.id, 'test', async (tx) => {
    const taken = await tx.db.selectFrom('tenants').select('id').where('id', '=', tenant.id).executeTakeFirst();
    if (taken) throw new Error(`there is a tenant ${tenant.id} already`);
    await tx.db
      .insertInto('tenants')
      .values({
        id: tenant.id,
        parent_id: null,
        name: tenant.name,
        market: tenant.market,
        currency: tenant.currency,
        locale: tenant.locale,
        kinds_json: JSON.stringify(tenant.kinds),
        regulatory_json: JSON.stringify(tenant.regulatory ?? {}),
        theme_json: JSON.stringify(tenant.theme),
        wrapped_key: deps.vault.newTenantKey(),
        created_at: tx.now.toISOString(),
      })
      .execute();
    await tx.audit('tenant-created', tenant.id);
  });
}

/**
 * Registers an exact origin of the tenant's pages; doing it again changes nothing.
 *
 * @throws {Error} for anything that is not an origin and no more: scheme, host and port.
 */
export async function addOrigin(deps: Dependencies, about: { tenantId: string; mode: Mode; origin: string; returnPathPrefix?: string }) {
  const url = URL.parse(about.origin);
  if (!url || url.origin !== about.origin || !/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(about.origin))
    throw new Error(`expected an origin such as https://shop.example, got ${about.origin}`);
  await byOperator(deps, about.tenantId, about.mode, async (tx) => {
    const row = { tenant_id: about.tenantId, mode: about.mode, origin: about.origin, return_path_prefix: about.returnPathPrefix ?? '/' };
    const isKnown = await tx.db
      .selectFrom('tenant_origins')
      .select('origin')
      .where((where) => where.and(row))
      .executeTakeFirst();
    if (isKnown) return;
    await tx.db
      .insertInto('tenant_origins')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'mode', 'origin']).doUpdateSet({ return_path_prefix: row.return_path_prefix }),
      )
      .execute();
    await tx.audit('origin-added', about.tenantId, { origin: about.origin });
  });
}

/**
 * Puts the tenant's portal at a host name, without a port; doing it again changes nothing.
 *
 * @throws {Error} when the host is another tenant's.
 */
export async function addHost(deps: Dependencies, about: { tenantId: string; mode: Mode; host: string }): Promise<void> {
  const host = about.host.toLowerCase();
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`expected a host name without a port, got ${about.host}`);
  const found = await deps.db.selectFrom('tenant_hosts').selectAll().where('host', '=', host).executeTakeFirst();
  if (found?.tenant_id === about.tenantId && found.mode === about.mode) return;
  if (found) throw new Error(`the host ${host} is another tenant's`);
  await byOperator(deps, about.tenantId, about.mode, async (tx) => {
    await tx.db.insertInto('tenant_hosts').values({ host, role: 'portal', tenant_id: about.tenantId, mode: about.mode }).execute();
    await tx.audit('host-added', about.tenantId, { host });
  });
}

export interface TenantSummary {
  id: string;
  name: string;
  market: string;
  hosts: string[];
  origins: string[];
  keys: string[];
}

/** Every tenant with what leads to it; keys by kind and last letters. */
export async function listTenants({ db }: Pick<Dependencies, 'db'>): Promise<TenantSummary[]> {
  const tenants = await db.selectFrom('tenants').select(['id', 'name', 'market']).orderBy('id').execute();
  const hosts = await db.selectFrom('tenant_hosts').selectAll().orderBy('host').execute();
  const origins = await db.selectFrom('tenant_origins').selectAll().orderBy('origin').execute();
  const keys = await db.selectFrom('api_keys').selectAll().where('revoked_at', 'is', null).orderBy('created_at').execute();
  return tenants.map((tenant) => {
    const own = <Row extends { tenant_id: string }>(rows: Row[]) => rows.filter((row) => row.tenant_id === tenant.id);
    return {
      ...tenant,
      hosts: own(hosts).map(({ host }) => host),
      origins: own(origins).map(({ origin }) => origin),
      keys: own(keys).map(({ kind, mode, tail }) => `${kind} ${mode} …${tail}`),
    };
  });
}
