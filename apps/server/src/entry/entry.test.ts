import { setTimeout } from 'node:timers/promises';
import { PortalSessionView } from '@liana/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inTransaction } from '../db/unit.ts';
import type { FeatureHooks } from '../feature-set.ts';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { aFrameToken, aHandoffCode, aTicket, aVisit, proveContact } from '../testing/visit.ts';
import { revokeTokensOfSession } from '../tokens/tokens.ts';

const portal = 'halden-pay.localhost';
const hooks: FeatureHooks = { openCashSession: vi.fn(), onContactProved: vi.fn(async () => {}) };

describe.each(stores)('ways in, on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store, features: { hooks } });
  });
  afterAll(() => server.close());

  const enter = (code: string, host = portal) => server.call({ host, method: 'POST', path: '/v1/portal/sessions', body: { code } });
  const tokens = (body: object) => server.call({ host: 'embed', method: 'POST', path: '/v1/frame/tokens', body });
  /** A portal cookie by a handoff, with the contact proved in the frame when an address is given. */
  const aCookie = async (email?: string) => {
    const token = await aFrameToken(server, await aVisit(server));
    if (email) await proveContact(server, { host: 'embed', token }, email);
    return (await enter(await aHandoffCode(server, token))).cookie!;
  };

  test('a ticket gets one frame token, and no second', async () => {
    const { handle } = await aVisit(server);
    const ticket = await aTicket(server);

    const first = await tokens({ ticket, handle });
    const second = await tokens({ ticket, handle });

    expect(first.status).toBe(201);
    expect(second.problem).toBe('unauthenticated');
  });

  test('of two frames with one ticket, one gets in', async () => {
    const { handle } = await aVisit(server);
    const ticket = await aTicket(server);

    const replies = await Promise.all([1, 2, 3, 4].map(() => tokens({ ticket, handle })));

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  test('a handle that ends while its ticket is traded gets no token any more (bar A7)', async () => {
    const { handle, sessionId } = await aVisit(server);
    const ticket = await aTicket(server);
    const owner = { tenantId: 'halden', mode: 'test', now: new Date(), actor: 'test' } as const;

    const trade = await inTransaction(server.deps, owner, async (tx) => {
      // Begun before the handle's end, and waiting for this transaction of the tenant.
      const begun = tokens({ ticket, handle });
      await setTimeout(200);
      await revokeTokensOfSession(tx, sessionId, ['session-handle']);
      return { begun };
    });

    expect((await trade.begun).problem).toBe('unauthenticated');
  });

  test('a ticket of one tenant and a handle of another get nothing', async () => {
    const { handle } = await aVisit(server, 'marigold');

    expect((await tokens({ ticket: await aTicket(server), handle })).problem).toBe('unauthenticated');
  });

  test.each([
    ['frame-token', 'ft_'],
    ['session-handle', 'sh_'],
    ['portal-session', 'ps_'],
  ])('a %s is 256 random bits, stored as a hash (bar A7)', async (kind, prefix) => {
    await aCookie();
    const rows = await server.deps.db
      .selectFrom('tokens')
      .select('hash')
      .where('kind', '=', kind as 'frame-token')
      .execute();
    const token = await aFrameToken(server, await aVisit(server));

    expect(token.replace('ft_', '')).toHaveLength(43);
    expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(JSON.stringify(await server.deps.db.selectFrom('tokens').selectAll().execute())).not.toContain(`"${prefix}`);
  });

  test('a frame token ends after thirty minutes (bar A7)', async () => {
    const token = await aFrameToken(server, await aVisit(server));
    const ask = () => server.call({ host: 'embed', method: 'POST', path: '/v1/me/handoffs', token, body: {} });

    expect((await ask()).status).toBe(201);
    server.clock.advance(30 * 60_000);
    expect((await ask()).problem).toBe('unauthenticated');
  });

  test('a code opens the portal once, within two minutes', async () => {
    const token = await aFrameToken(server, await aVisit(server));
    const code = await aHandoffCode(server, token);
    const late = await aHandoffCode(server, token);

    expect((await enter(code)).as(PortalSessionView)).toMatchObject({ authenticated: true, hasSession: true, kind: 'order' });
    expect((await enter(code)).problem).toBe('code-expired');
    server.clock.advance(2 * 60_000);
    expect((await enter(late)).problem).toBe('code-expired');
  });

  test("a code does not open another tenant's portal", async () => {
    const code = await aHandoffCode(server, await aFrameToken(server, await aVisit(server)));

    expect((await enter(code, 'marigold-credit.localhost')).problem).toBe('code-expired');
  });

  test('the cookie is bound to its host and out of reach of scripts (bar A15)', async () => {
    const reply = await enter(await aHandoffCode(server, await aFrameToken(server, await aVisit(server))));

    const cookie = reply.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^__Host-liana=ps_[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=28800$/);
    expect(reply.text).not.toContain('ps_');
  });

  test('the cookie of one portal is nothing at another', async () => {
    const cookie = await aCookie();

    const reply = await server.call({ host: 'marigold-credit.localhost', path: '/v1/portal/session', cookie });

    expect(reply.as(PortalSessionView).authenticated).toBe(false);
  });

  test('the proof of a contact goes along in a window of its own, and not through the host page', async () => {
    const token = await aFrameToken(server, await aVisit(server));
    await proveContact(server, { host: 'embed', token }, 'approve@test.liana.example');

    const own = await enter(await aHandoffCode(server, token));
    const throughPage = await enter(await aHandoffCode(server, token, { returnToShop: true }));

    expect(own.as(PortalSessionView)).toMatchObject({ contactProved: true, returnUrl: null });
    expect(throughPage.as(PortalSessionView)).toMatchObject({ contactProved: false, returnUrl: `${shopOrigin}/checkout` });
  });

  test('leaving ends the cookie', async () => {
    const cookie = await aCookie();

    const left = await server.call({ host: portal, method: 'DELETE', path: '/v1/portal/session', cookie });

    expect(left.status).toBe(204);
    expect(left.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect((await server.call({ host: portal, path: '/v1/portal/session', cookie })).as(PortalSessionView).authenticated).toBe(false);
  });

  test('a portal session ends when nobody used it for fifteen minutes, and after eight hours at most', async () => {
    const cookie = await aCookie();
    const here = async () => (await server.call({ host: portal, path: '/v1/portal/session', cookie })).as(PortalSessionView).authenticated;

    for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
      expect(await here()).toBe(true);
      server.clock.advance(10 * 60_000);
    }
    server.clock.advance(10 * 60_000);
    expect(await here()).toBe(false);

    const idle = await aCookie();
    server.clock.advance(15 * 60_000);
    expect((await server.call({ host: portal, path: '/v1/portal/session', cookie: idle })).as(PortalSessionView).authenticated).toBe(false);
  });

  test('the portal opens without a wish, to prove a contact and see loans', async () => {
    const opened = await server.call({ host: portal, method: 'POST', path: '/v1/portal/open' });
    const proved = await proveContact(server, { host: portal, cookie: opened.cookie! }, 'refer@test.liana.example');

    expect(proved.status).toBe(200);
    const view = (await server.call({ host: portal, path: '/v1/portal/session', cookie: opened.cookie! })).as(PortalSessionView);
    expect(view).toMatchObject({ authenticated: true, contactProved: true, hasSession: false });
  });

  test('a link goes on with another device for a day, and asks for the contact first', async () => {
    const token = await aFrameToken(server, await aVisit(server));
    const email = 'counter+resume@test.liana.example';
    await proveContact(server, { host: 'embed', token }, email);
    await server.call({ host: 'embed', method: 'POST', path: '/v1/me/resume-links', token });
    const { letters } = (await server.call({ host: 'api', path: '/dev/outbox.json' })).json as {
      letters: { to: string; url: string | null }[];
    };
    const url = new URL(letters.find((letter) => letter.to === email && letter.url)!.url!);
    server.clock.advance(23 * 60 * 60_000);

    const entered = await enter(url.hash.replace('#code=', ''));
    const other = await proveContact(server, { host: portal, cookie: entered.cookie! }, 'thief@test.liana.example');
    server.clock.advance(31_000);
    const owner = await proveContact(server, { host: portal, cookie: entered.cookie! }, email);

    expect(url.origin).toBe('http://halden-pay.localhost');
    expect(entered.as(PortalSessionView)).toMatchObject({ hasSession: true, contactProved: false, returnUrl: null });
    expect(other.problem).toBe('contact-not-proved');
    expect(owner.status).toBe(200);
  });

  test('what binds is refused in the frame (bar E5)', async () => {
    const token = await aFrameToken(server, await aVisit(server));
    // The routes that bind are the features'; the host is looked at before anything else.
    const bound = await aServer({ store, features: { hooks, handlers: { submitApplication: vi.fn() } as never } });
    const reply = await bound.call({ host: 'embed', method: 'POST', path: '/v1/me/application/submit', token, body: {} });
    await bound.close();

    expect(reply.problem).toBe('binding-needs-portal');
  });
});
