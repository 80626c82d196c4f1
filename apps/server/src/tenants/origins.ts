import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from './tenant.ts';
import { findPortalHost } from './tenants.queries.ts';

/**
 * The origin of the tenant's portal.
 *
 * @throws {Error} for a tenant without a portal host, which `tenant create` does not make.
 */
export async function portalOrigin(deps: Pick<Dependencies, 'db' | 'settings'>, tenant: Pick<Tenant, 'id' | 'mode'>): Promise<string> {
  const host = await findPortalHost(deps.db, tenant);
  if (!host) throw new Error(`tenant ${tenant.id} has no portal host in ${tenant.mode} mode`);
  return `${deps.settings.scheme}://${host}${deps.settings.portSuffix}`;
}
