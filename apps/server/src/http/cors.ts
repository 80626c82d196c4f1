import type { Dependencies } from '../dependencies.ts';
import { isOriginOfAnyTenant } from '../tenants/tenants.queries.ts';

const allowed = {
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, accept-language',
  'access-control-max-age': '600',
};
const exposed = 'ratelimit, ratelimit-policy, retry-after, x-request-id';

/**
 * What a page of another origin may read of the API host's answers. The key is not in a preflight, so any tenant's origin may ask; the
 * request itself is then held against the origins of its own tenant. Never `*`, always `Vary: Origin` (bar A5).
 */
export async function corsHeaders(deps: Dependencies, origin: string | null, preflight: boolean): Promise<Record<string, string>> {
  const vary = { vary: 'Origin' };
  if (origin === null || !(await isOriginOfAnyTenant(deps.db, origin))) return vary;
  return { ...vary, 'access-control-allow-origin': origin, ...(preflight ? allowed : { 'access-control-expose-headers': exposed }) };
}
