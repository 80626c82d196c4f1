import { halden, marigold } from '@liana/theme';
import type { ApiKeysTable } from '../db/schema.ts';
import { inTransaction } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { findTenant, findTenantOfKey } from '../tenants/tenants.queries.ts';
import { hashToken } from '../tokens/tokens.ts';
import { listEndpoints, makeEndpoint, secretsOf } from '../webhooks/endpoints.queries.ts';
import { createKey } from './keys.ts';
import { admitLender, isAdmitted, newLenderSecret } from './lenders.ts';
import { addHost, addOrigin, createTenant, type NewTenant } from './tenants.ts';

/** What a demo tenant's own processes need to know; kept beside the data, readable for its owner only. */
export interface DemoKeys {
  publishableKey: string;
  secretKey: string;
  /** Signs the webhooks of the shop; a tenant without a shop has none. */
  webhookSecret?: string;
}
export type DemoTenantId = 'halden' | 'marigold';
export type Demo = Record<DemoTenantId, DemoKeys>;
/** Signing secrets by lender. */
export type LenderSecrets = Record<string, string>;

const mode = 'test';
const tenants: Record<DemoTenantId, NewTenant & { host: string }> = {
  halden: {
    id: 'halden',
    name: 'Halden',
    kinds: ['shop', 'portal'],
    theme: halden,
    host: 'halden-pay.localhost',
    market: 'US',
    currency: 'USD',
    locale: 'en',
  },
  marigold: {
    id: 'marigold',
    name: 'Marigold',
    kinds: ['portal'],
    theme: marigold,
    host: 'marigold-credit.localhost',
    market: 'US',
    currency: 'USD',
    locale: 'en',
  },
};

export interface DemoPlaces {
  /** The origin of the shop's pages, and where its server takes webhooks. */
  shop?: { origin: string; webhookUrl: string };
}

/** Makes the demo's tenants, or completes what is there: keys that are known and still valid stay as they are. */
export async function seedTenants(deps: Dependencies, { shop }: DemoPlaces, known: Partial<Demo> = {}): Promise<Demo> {
  for (const { host, ...tenant } of Object.values(tenants)) {
    if (!(await findTenant(deps.db, tenant.id, mode))) await createTenant(deps, tenant);
    await addHost(deps, { tenantId: tenant.id, mode, host });
  }
  const demo = { halden: await keysOf(deps, 'halden', known.halden), marigold: await keysOf(deps, 'marigold', known.marigold) };
  if (!shop) return demo;
  await addOrigin(deps, { tenantId: 'halden', mode, origin: shop.origin });
  return { ...demo, halden: { ...demo.halden, webhookSecret: await webhookSecret(deps, 'halden', shop.webhookUrl) } };
}

async function keysOf(deps: Dependencies, tenantId: DemoTenantId, known: DemoKeys | undefined): Promise<DemoKeys> {
  const keyOf = async (kind: ApiKeysTable['kind'], key: string | undefined) => {
    const owner = key && (await findTenantOfKey(deps.db, hashToken(key), kind, deps.clock.now()));
    return owner && owner.tenant.id === tenantId ? key : createKey(deps, { tenantId, mode, kind, label: 'demo' });
  };
  return { publishableKey: await keyOf('publishable', known?.publishableKey), secretKey: await keyOf('secret', known?.secretKey) };
}

/** The secret of the endpoint at this address, which is registered if it is not yet. */
async function webhookSecret(deps: Dependencies, tenantId: DemoTenantId, url: string): Promise<string> {
  const endpoints = await listEndpoints(deps.db, { id: tenantId, mode });
  const found = endpoints.find((endpoint) => endpoint.url === url && endpoint.disabled_at === null);
  if (found) return secretsOf(deps, found)[0];
  const owner = { tenantId, mode, now: new Date(deps.clock.now()), actor: 'operator' } as const;
  return (await inTransaction(deps, owner, (tx) => makeEndpoint(deps, tx, url))).secret;
}

/** The part of a catalogue file that admission needs. */
export interface CatalogueLender {
  id: string;
  name: string;
  licence: { validUntil: string };
  /** Below the origin of the lenders' process. */
  lenderBaseUrl: string;
}

/** Admits every lender of the demo's catalogue, with the secret that is known or a fresh one. */
export async function seedLenders(
  deps: Dependencies,
  lenders: readonly CatalogueLender[],
  lendersOrigin: string,
  known: LenderSecrets = {},
): Promise<LenderSecrets> {
  const secrets: LenderSecrets = {};
  for (const { id, name, licence, lenderBaseUrl } of lenders) {
    secrets[id] = known[id] ?? newLenderSecret(deps);
    const admission = { id, name, licence, licenceValidUntil: licence.validUntil, baseUrl: new URL(lenderBaseUrl, lendersOrigin).href };
    // One that is there stays as the operator left it: its licence may have been ended on purpose.
    if (!(await isAdmitted(deps, admission, secrets[id]))) await admitLender(deps, admission, secrets[id]);
  }
  return secrets;
}
