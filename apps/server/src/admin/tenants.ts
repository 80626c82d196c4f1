import type { ThemeTokens } from '@liana/theme';
import type { Mode } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TenantKind } from '../tenants/tenant.ts';
import { byOperator, ofTenant } from './by-operator.ts';
import { checkTenant, portalHost, promiseOf } from './check-tenant.ts';
import { OperatorError } from './operator-error.ts';

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

/** Where a tenant's portal stands, in one mode. */
export interface PortalPlace {
  mode: Mode;
  /** A host name, without a port. */
  host: string;
}

/**
 * Makes a tenant with a data key of its own, and its portal with it: both or neither.
 *
 * @throws {OperatorError} for anything that does not fit, an id that is taken, or a host that is another tenant's.
 */
export async function createTenant(deps: Dependencies, tenant: NewTenant, portal?: PortalPlace): Promise<void> {
  checkTenant(tenant);
  const host = portal && (await hostToClaim(deps, tenant.id, portal));
  await byOperator(deps, tenant.id, portal?.mode ?? 'test', async (tx) => {
    const taken = await tx.db.selectFrom('tenants').select('id').where('id', '=', tenant.id).executeTakeFirst();
    if (taken) throw new OperatorError(`there is a tenant ${tenant.id} already`);
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
    if (host) await claimHost(tx, host);
  });
}

/**
 * Registers an exact origin of the tenant's pages; doing it again changes nothing.
 *
 * @throws {OperatorError} for anything that is not an origin and no more: scheme, host and port; and for a prefix that is no path.
 */
export async function addOrigin(deps: Dependencies, about: { tenantId: string; mode: Mode; origin: string; returnPathPrefix?: string }) {
  const url = URL.parse(about.origin);
  if (!url || url.origin !== about.origin || !/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(about.origin))
    throw new OperatorError(`expected an origin such as https://shop.example, got ${about.origin}`);
  const prefix = about.returnPathPrefix ?? '/';
  if (URL.parse(prefix, about.origin)?.pathname !== prefix || prefix.startsWith('//'))
    throw new OperatorError(`expected a path such as /orders/, got ${prefix}`);
  await ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    const row = { tenant_id: about.tenantId, mode: about.mode, origin: about.origin, return_path_prefix: prefix };
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
 * @throws {OperatorError} for what is no host name, and for a host that is another tenant's or the operator's own.
 */
export async function addHost(deps: Dependencies, about: PortalPlace & { tenantId: string }): Promise<void> {
  const host = await hostToClaim(deps, about.tenantId, about);
  if (host) await ofTenant(deps, about.tenantId, about.mode, (tx) => claimHost(tx, host));
}

/** The host in lower case; undefined where the tenant has it already. */
async function hostToClaim(deps: Dependencies, tenantId: string, about: PortalPlace): Promise<string | undefined> {
  const host = portalHost(about.host, deps.settings);
  const found = await deps.db.selectFrom('tenant_hosts').selectAll().where('host', '=', host).executeTakeFirst();
  if (!found) return host;
  if (found.tenant_id === tenantId && found.mode === about.mode) return undefined;
  throw new OperatorError(`the host ${host} is another tenant's, or this one's in the other mode`);
}

async function claimHost(tx: Unit, host: string): Promise<void> {
  await tx.db.insertInto('tenant_hosts').values({ host, role: 'portal', tenant_id: tx.tenantId, mode: tx.mode }).execute();
  await tx.audit('host-added', tx.tenantId, { host });
}

/**
 * From now on a tenant's recommended offers are those of segments that prove this pass rate. One of 0.9 is the usual.
 *
 * @throws {OperatorError} for what is no share between 0 and 1, and where there is no such tenant.
 */
export async function changePromise(deps: Dependencies, about: { tenantId: string; mode: Mode; promise: string }): Promise<void> {
  const promise = promiseOf(about.promise);
  await ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    await tx.db.updateTable('tenants').set({ promise }).where('id', '=', about.tenantId).execute();
    await tx.audit('promise-changed', about.tenantId, { promise });
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

/** Every tenant with what leads to it; keys that still open something, by kind and last letters. */
export async function listTenants({ db, clock }: Pick<Dependencies, 'db' | 'clock'>): Promise<TenantSummary[]> {
  const tenants = await db.selectFrom('tenants').select(['id', 'name', 'market']).orderBy('id').execute();
  const hosts = await db.selectFrom('tenant_hosts').selectAll().orderBy('host').execute();
  const origins = await db.selectFrom('tenant_origins').selectAll().orderBy('origin').execute();
  const keys = await db
    .selectFrom('api_keys')
    .selectAll()
    .where((where) => where.or([where('revoked_at', 'is', null), where('revoked_at', '>', new Date(clock.now()).toISOString())]))
    .orderBy('created_at')
    .execute();
  return tenants.map((tenant) => {
    const own = <Row extends { tenant_id: string }>(rows: Row[]) => rows.filter((row) => row.tenant_id === tenant.id);
    return {
      ...tenant,
      hosts: own(hosts).map(({ host }) => host),
      origins: own(origins).map(({ origin }) => origin),
      keys: own(keys).map((key) => `${key.kind} ${key.mode} …${key.tail}${key.revoked_at ? ` until ${key.revoked_at}` : ''}`),
    };
  });
}
