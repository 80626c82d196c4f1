import { type Access, type Route, routes } from '@liana/contract';
import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { findToken, isRetired, type TokenKind, type TokenRow } from '../tokens/tokens.ts';
import { portalToken } from './cookies.ts';
import type { Principal } from './handler.ts';
import type { Host } from './hosts.ts';
import { byPublishableKey, bySecretKey } from './keys.ts';
import { byLenderSignature } from './lender-signature.ts';
import { ProblemError } from './problem.ts';

/** Everything that proves who calls. */
export interface Credentials {
  deps: Dependencies;
  route: Route;
  host: Host;
  headers: Headers;
  params: Record<string, string>;
  bodyText: string;
  body: unknown;
}
export interface Authenticated {
  tenant: Tenant;
  principal: Principal;
}

/** Each host knows its own kinds of caller and no other's. */
const accessOfHost: Record<Host['role'], readonly Access[]> = {
  api: ['publishable-key', 'session-handle', 'secret-key', 'lender'],
  embed: ['frame-token', 'frame-ticket'],
  portal: ['portal-session', 'none'],
};

/**
 * Finds out who calls, by the one kind of proof that this host takes for this route.
 *
 * @throws {ProblemError} `unauthenticated`, `origin-refused`, `secret-key-in-browser` or `signature-invalid`.
 */
export async function authenticate(given: Credentials): Promise<Authenticated> {
  const bearer = given.headers.get('authorization')?.match(/^Bearer ([\x21-\x7e]{8,200})$/i)?.[1];
  refuseSecretKeyInBrowser(given, bearer);
  for (const access of given.route.access) {
    if (!accessOfHost[given.host.role].includes(access)) continue;
    const found = await byAccess[access](given, bearer);
    if (found) return found;
  }
  throw new ProblemError('unauthenticated', `This needs ${given.route.access.join(' or ')}.`);
}

/** A secret key that arrives from a page is known to whoever can read that page: it must be rolled (bar A4). */
function refuseSecretKeyInBrowser({ deps, headers }: Credentials, bearer: string | undefined): void {
  if (!bearer?.startsWith('sk_') || !headers.has('origin')) return;
  deps.log.warn('secret-key-in-browser', { keyTail: bearer.slice(-4) });
  throw new ProblemError('secret-key-in-browser', 'A secret key came from a browser. Roll it now: whoever sees the page has it.');
}

type Proof = (given: Credentials, bearer: string | undefined) => Promise<Authenticated | undefined>;

const byAccess: Record<Access, Proof> = {
  'publishable-key': byPublishableKey,
  'secret-key': bySecretKey,
  lender: byLenderSignature,
  'session-handle': async (given, bearer) => {
    const found = await byToken(given, 'session-handle', bearer);
    // From another page it is no handle at all (bar A7).
    return found && found.principal.origin === given.headers.get('origin') ? found : undefined;
  },
  'frame-token': async (given, bearer) => {
    const found = await byToken(given, 'frame-token', bearer);
    // After the signature it opens nothing any more (bar A7), but what tells the frame of the signature.
    return found?.principal.isRetired && given.route !== routes.getMyApplication ? undefined : found;
  },
  'frame-ticket': (given) => byToken(given, 'frame-ticket', stringIn(given.body, 'ticket')),
  'portal-session': byPortalCookie,
  none: async (given) => {
    if (given.host.role !== 'portal') return undefined;
    const known = await byPortalCookie(given);
    return known ?? { tenant: given.host.tenant, principal: { access: 'none', tokenHash: '', contactProved: false } };
  },
};

async function byToken({ deps }: Credentials, kind: TokenKind & Access, token: string | undefined) {
  const row = token && (await findToken(deps.db, kind, token, deps.clock.now()));
  return row ? authenticatedBy(deps, kind, row) : undefined;
}

const SEEN_EVERY_MS = 60_000;

async function byPortalCookie({ deps, host, headers }: Credentials): Promise<Authenticated | undefined> {
  const token = portalToken(headers);
  const now = deps.clock.now();
  const row = token && (await findToken(deps.db, 'portal-session', token, now));
  // A cookie of another tenant's portal is as good as none.
  if (!row || host.role !== 'portal' || host.tenant.id !== row.tenant_id || host.tenant.mode !== row.mode) return undefined;
  if (now - Date.parse(row.last_seen_at) > SEEN_EVERY_MS) {
    await deps.db
      .updateTable('tokens')
      .set({ last_seen_at: new Date(now).toISOString() })
      .where('hash', '=', row.hash)
      .execute();
  }
  return authenticatedBy(deps, 'portal-session', row);
}

async function authenticatedBy(deps: Dependencies, access: Access, row: TokenRow): Promise<Authenticated | undefined> {
  const tenant = await findTenant(deps.db, row.tenant_id, row.mode);
  if (!tenant) return undefined;
  return {
    tenant,
    principal: {
      access,
      tokenHash: row.hash,
      contactProved: row.contact_proved === 1,
      ...(isRetired(row) && { isRetired: true }),
      ...(row.session_id && { sessionId: row.session_id }),
      ...(row.person_id && { personId: row.person_id }),
      ...(row.origin && { origin: row.origin }),
    },
  };
}

function stringIn(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return undefined;
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
