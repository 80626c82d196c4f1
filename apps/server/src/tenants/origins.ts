import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import type { Tenant } from './tenant.ts';
import { findPortalHost } from './tenants.queries.ts';

/**
 * The origin of the tenant's portal.
 *
 * @throws {ProblemError} `unavailable` for a tenant that has keys in this mode and no portal host yet.
 */
export async function portalOrigin(deps: Pick<Dependencies, 'db' | 'settings'>, tenant: Pick<Tenant, 'id' | 'mode'>): Promise<string> {
  const host = await findPortalHost(deps.db, tenant);
  if (!host) throw new ProblemError('unavailable', `The tenant has no portal host in ${tenant.mode} mode. Register one.`);
  return `${deps.settings.scheme}://${host}${deps.settings.portSuffix}`;
}
