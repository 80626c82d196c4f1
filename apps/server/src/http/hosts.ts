import type { HostRole } from '@liana/contract';
import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { findTenantOfHost } from '../tenants/tenants.queries.ts';

/** Which of the operator's hosts a request is for. A portal's host is a tenant's. */
export type Host = { role: Exclude<HostRole, 'portal'>; origin: string } | { role: 'portal'; origin: string; tenant: Tenant };

/** Reads the `Host` header; undefined for a host that nobody serves here. */
export async function hostOf(deps: Dependencies, header: string | null): Promise<Host | undefined> {
  if (!header) return undefined;
  const host = header.toLowerCase();
  const name = host.replace(/:\d+$/, '');
  const origin = `${deps.settings.scheme}://${host}`;
  if (deps.settings.apiHosts.includes(name)) return { role: 'api', origin };
  if (name === deps.settings.embedHost) return { role: 'embed', origin };
  const tenant = await findTenantOfHost(deps.db, name);
  return tenant && { role: 'portal', origin, tenant };
}
