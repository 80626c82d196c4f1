import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { findTenantOfKey, listOrigins } from '../tenants/tenants.queries.ts';
import { hashToken } from '../tokens/tokens.ts';

/**
 * `GET /check/{publishable key}.js` on the embed host: why a page's elements stay empty, for whoever builds the page.
 *
 * The API's refusal of an origin cannot be read in that page (bar A5), so this is a module that any page may load, as it loads the SDK.
 * It tells a page of its own origin and of the key that it brought, and nothing of the tenant behind it.
 */
export async function embedCheck(deps: Dependencies, c: Context<AppEnv>, key: string): Promise<Response> {
  const found = await findTenantOfKey(deps.db, hashToken(key), 'publishable', deps.clock.now());
  const registered = found ? await listOrigins(deps.db, found.tenant) : [];
  const origin = registered.some((known) => known.origin === c.req.header('origin')) ? 'registered' : 'unregistered';
  const told = JSON.stringify({ key: found ? 'known' : 'unknown', origin });
  return c.body(`export default ${told};\n`, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Origin',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
}
