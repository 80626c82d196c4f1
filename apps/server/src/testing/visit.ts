import { FrameTokenView, HandoffView } from '@liana/contract';
import { inTransaction } from '../db/unit.ts';
import { newId } from '../ids.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { mintToken } from '../tokens/tokens.ts';
import { sessionFactPlace } from '../vault/places.ts';
import type { Reply } from './call.ts';
import { shopOrigin, type TestServer } from './server.ts';

export interface Visit {
  sessionId: string;
  /** What the shop's page holds. */
  handle: string;
}

/** A shopper's visit at a tenant's shop, with one answer that was given: `incomeMonthly` 5 200.00, sealed with the session's key. */
export async function aVisit(server: TestServer, tenantId = 'halden'): Promise<Visit> {
  const { deps } = server;
  const tenant = (await findTenant(deps.db, tenantId, 'test'))!;
  const now = new Date(deps.clock.now());
  return inTransaction(deps, { tenantId, mode: 'test', now, actor: 'test' }, async (tx) => {
    const sessionId = newId(deps.random, 'session');
    const wrappedKey = deps.vault.newDataKey(tenant.wrappedKey);
    const at = now.toISOString();
    const owned = { tenant_id: tenantId, mode: 'test' } as const;
    await tx.db
      .insertInto('sessions')
      .values({
        ...owned,
        id: sessionId,
        kind: 'order',
        person_id: null,
        wrapped_key: wrappedKey,
        origin: shopOrigin,
        locale: 'en',
        wish_json: JSON.stringify({ amount: { amountMinor: 129_900, currency: 'USD' } }),
        order_by: 'lowest-total-cost',
        personalised: 1,
        binding: 'indicative',
        order_json: null,
        bound_at: null,
        return_url: `${shopOrigin}/checkout`,
        changed_from_minor: null,
        snapshot_id: 'snapshot',
        created_at: at,
        facts_expire_at: at,
        purged_at: null,
      })
      .execute();
    const value_sealed = deps.vault.seal(tenant.wrappedKey, wrappedKey, sessionFactPlace(tenantId, sessionId, 'incomeMonthly'), '520000');
    await tx.db
      .insertInto('session_facts')
      .values({ ...owned, session_id: sessionId, fact: 'incomeMonthly', value_sealed, answered_by: 'nobody', answered_at: at })
      .execute();
    const { token } = await mintToken(deps, tx, 'session-handle', { sessionId, origin: shopOrigin });
    return { sessionId, handle: token };
  });
}

/** The ticket in the HTML of the tenant's frame. */
export async function aTicket(server: TestServer, tenantId: 'halden' | 'marigold' = 'halden'): Promise<string> {
  const page = await server.call({ host: 'embed', path: `/frame/${server.demo[tenantId].publishableKey}?view=offers` });
  return /"frameTicket":"([^"]+)"/.exec(page.text)![1]!;
}

/** The token that a frame gets on its own origin. */
export async function aFrameToken(server: TestServer, { handle }: Visit): Promise<string> {
  const body = { ticket: await aTicket(server), handle };
  return (await server.call({ host: 'embed', method: 'POST', path: '/v1/frame/tokens', body })).as(FrameTokenView).token;
}

/** How the person of a token calls: a frame by its token, the portal by its cookie. */
export type Way = { host: 'embed'; token: string } | { host: string; cookie: string };

/** Asks for a code, reads it from the outbox of this machine, and gives it back. */
export async function proveContact(server: TestServer, way: Way, email: string): Promise<Reply> {
  await server.call({ ...way, method: 'POST', path: '/v1/me/contact-codes', body: { email } });
  return server.call({ ...way, method: 'POST', path: '/v1/me/contact-codes/check', body: { code: await lastCode(server, email) } });
}

/** The newest code that went to this address. */
export async function lastCode(server: TestServer, email: string): Promise<string> {
  const { letters } = (await server.call({ host: 'api', path: '/dev/outbox.json' })).json as { letters: { to: string; code: string }[] };
  return letters.find((letter) => letter.to === email && letter.code)!.code;
}

/** The one-time code in the fragment of a handoff. */
export async function aHandoffCode(server: TestServer, token: string, body: object = {}): Promise<string> {
  const reply = await server.call({ host: 'embed', method: 'POST', path: '/v1/me/handoffs', token, body });
  return new URL(reply.as(HandoffView).url).hash.replace('#code=', '');
}
