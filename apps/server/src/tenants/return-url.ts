import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Tenant } from './tenant.ts';
import { listOrigins } from './tenants.queries.ts';

/**
 * A return URL is used only if it is https (or http of this machine, in test mode), lies under one of the tenant's origins exactly, and
 * its path starts with that origin's prefix at a whole segment. Checked where it is set and again where it is used (bar A28).
 */
export async function isAllowedReturnUrl(db: Kysely<Database>, tenant: Pick<Tenant, 'id' | 'mode'>, text: string): Promise<boolean> {
  return isUnderOrigin(text, await listOrigins(db, tenant));
}

/** The rule alone: `text` against origins and path prefixes. */
export function isUnderOrigin(text: string, allowed: readonly { origin: string; return_path_prefix: string }[]): boolean {
  // What a browser's parser forgives (backslashes, tabs, spaces, credentials, escapes of dots and slashes) is refused, not interpreted.
  if (/[\\\s@]|%2e|%2f|%5c/i.test(text) || hasControl(text)) return false;
  const url = URL.parse(text);
  if (!url || !['https:', 'http:'].includes(url.protocol) || !text.startsWith(`${url.origin}/`)) return false;
  return allowed.some(({ origin, return_path_prefix: prefix }) => url.origin === origin && isBelow(url.pathname, prefix));
}

const hasControl = (text: string) => Array.from(text).some((letter) => letter.charCodeAt(0) < 0x21 || letter.charCodeAt(0) === 0x7f);

const isBelow = (path: string, prefix: string) => path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
