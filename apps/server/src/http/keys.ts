import type { ApiKeysTable } from '../db/schema.ts';
import { findTenantOfKey, listOrigins } from '../tenants/tenants.queries.ts';
import { hashToken } from '../tokens/tokens.ts';
import type { Authenticated, Credentials } from './authenticate.ts';
import { ProblemError } from './problem.ts';

/** What a server may read with a publishable key and without a page. */
const withoutOrigin = new Set(['/v1/config']);

/**
 * A publishable key opens what is public, from the tenant's own pages: the origin is compared as a whole (bar A5).
 *
 * @throws {ProblemError} `origin-refused`.
 */
export async function byPublishableKey(given: Credentials, bearer: string | undefined): Promise<Authenticated | undefined> {
  const found = await byKey(given, 'publishable', bearer);
  if (!found) return undefined;
  const origin = given.headers.get('origin');
  if (origin === null) {
    if (withoutOrigin.has(given.route.path)) return found;
    throw new ProblemError('origin-refused', 'A publishable key is used from a page; this request names no origin.');
  }
  const allowed = await listOrigins(given.deps.db, found.tenant);
  if (!allowed.some((entry) => entry.origin === origin)) {
    throw new ProblemError('origin-refused', 'This origin is not registered for the key. Register it exactly: scheme, host and port.');
  }
  return { ...found, principal: { ...found.principal, origin } };
}

/** A secret key opens what the merchant's server may do. That it came from no page was checked before. */
export const bySecretKey = (given: Credentials, bearer: string | undefined) => byKey(given, 'secret', bearer);

async function byKey({ deps }: Credentials, kind: ApiKeysTable['kind'], bearer: string | undefined): Promise<Authenticated | undefined> {
  if (!bearer?.startsWith(kind === 'publishable' ? 'pk_' : 'sk_')) return undefined;
  const hash = hashToken(bearer);
  const owner = await findTenantOfKey(deps.db, hash, kind, deps.clock.now());
  if (!owner) return undefined;
  const access = kind === 'publishable' ? 'publishable-key' : 'secret-key';
  return { tenant: owner.tenant, principal: { access, tokenHash: hash, contactProved: false } };
}
