import { type Access, type HostRole, type Route, type RouteName, routes } from '@liana/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import type { Call } from '../testing/call.ts';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { aFrameToken, aHandoffCode, aVisit, type Visit } from '../testing/visit.ts';

type Credential = Exclude<Access, 'lender' | 'frame-ticket'>;
const table = Object.entries(routes) as [RouteName, Route][];
const hosts: Record<HostRole, string> = { api: 'api', embed: 'embed', portal: 'halden-pay.localhost' };
const hostOf: Record<Credential, HostRole | 'any'> = {
  none: 'any',
  'publishable-key': 'api',
  'session-handle': 'api',
  'secret-key': 'api',
  'frame-token': 'embed',
  'portal-session': 'portal',
};
const credentials = Object.keys(hostOf) as Credential[];

describe.each(stores)('who may call what, on %s', (store) => {
  let server: TestServer;
  let visit: Visit;
  let held: Record<Credential, Partial<Call>>;
  beforeAll(async () => {
    server = await aServer({ store, features });
    visit = await aVisit(server);
    const token = await aFrameToken(server, visit);
    const code = await aHandoffCode(server, token);
    const { cookie } = await server.call({ host: hosts.portal, method: 'POST', path: '/v1/portal/sessions', body: { code } });
    held = {
      none: {},
      'publishable-key': { token: server.demo.halden.publishableKey, origin: shopOrigin },
      'session-handle': { token: visit.handle, origin: shopOrigin },
      'secret-key': { token: server.demo.halden.secretKey },
      'frame-token': { token },
      'portal-session': { cookie },
    };
  });
  afterAll(() => server.close());

  const pathOf = (route: Route) => route.path.replace('{sessionId}', visit.sessionId).replace(/\{\w+\}/g, 'x');
  const ask = (route: Route, host: HostRole, credential: Partial<Call>) =>
    server.call({ host: hosts[host], method: route.method, path: pathOf(route), ...(route.body && { body: {} }), ...credential });

  test('every route of the contract is there (bar A8)', async () => {
    for (const [name, route] of table) {
      const reply = await ask(route, route.hosts[0]!, {});
      expect(`${name}: ${reply.problem ?? reply.status}`).not.toMatch(/not-found|method-not-allowed/);
    }
  });

  test.each(table)('%s opens to no other kind of caller, and on no other host (bar A8)', async (_name, route) => {
    for (const credential of credentials) {
      for (const host of Object.keys(hosts) as HostRole[]) {
        const isMeant =
          route.access.includes(credential) && route.hosts.includes(host) && (hostOf[credential] === host || credential === 'none');
        // A portal's public doors are open to whoever has a cookie, too.
        const isOpenDoor = route.access.includes('none') && route.hosts.includes(host);
        if (isMeant || isOpenDoor) continue;
        const reply = await ask(route, host, held[credential]);
        expect(`${credential} at ${host}: ${reply.status}`).toMatch(/: (401|403|404)$/);
      }
    }
  });

  test('what binds is refused outside of the portal, whoever asks (bar E5)', async () => {
    for (const [, route] of table.filter(([, { binds }]) => binds)) {
      expect((await ask(route, 'embed', held['frame-token'])).problem).toBe('binding-needs-portal');
      expect((await ask(route, 'api', held['secret-key'])).problem).toBe('binding-needs-portal');
      expect((await ask(route, 'portal', held['frame-token'])).problem).toBe('unauthenticated');
    }
  });

  test('what is about a person needs the proof of the contact in this very token (bar A12)', async () => {
    for (const [, route] of table.filter(([, { contact }]) => contact)) {
      const [host, credential] = route.hosts.includes('embed')
        ? (['embed', 'frame-token'] as const)
        : (['portal', 'portal-session'] as const);
      expect((await ask(route, host, held[credential])).problem).toBe('contact-not-proved');
    }
  });

  test('a handle opens its own session only, and only from its own page (bar A7)', async () => {
    const other = await aVisit(server);
    const path = (id: string) => `/v1/sessions/${id}/offers`;

    const foreign = await server.call({ host: 'api', path: path(other.sessionId), token: visit.handle, origin: shopOrigin });
    const elsewhere = await server.call({ host: 'api', path: path(visit.sessionId), token: visit.handle, origin: 'https://evil.example' });

    expect(foreign.problem).toBe('not-found');
    expect(elsewhere.problem).toBe('unauthenticated');
  });

  test("another tenant's secret key finds nothing (bar A8)", async () => {
    const body = { order: { reference: 'A-1', total: 1, financed: 1, otherTender: 0, currency: 'USD', cartHash: 'c'.repeat(64) } };
    const reply = await server.call({
      host: 'api',
      method: 'POST',
      path: `/v1/sessions/${visit.sessionId}/bind`,
      token: server.demo.marigold.secretKey,
      body,
    });

    expect(reply.problem).toBe('not-found');
  });

  test('whatever is sent, a refusal is a problem in plain words (bar A2)', async () => {
    const paths = fc.oneof(
      fc.constantFrom(...table.map(([, route]) => pathOf(route))),
      fc.webPath(),
      fc.string().map((text) => `/v1/${encodeURIComponent(text)}`),
    );
    const call = fc.record({
      host: fc.constantFrom('api', 'embed', hosts.portal, 'elsewhere.example'),
      method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT'),
      path: paths,
      token: fc.constantFrom(undefined, 'pk_test_x', "' or 1=1 --", server.demo.halden.secretKey),
      body: fc.oneof(fc.constant(undefined), fc.json(), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ body, method, token, ...rest }) => {
        const withBody = body !== undefined && method !== 'GET' ? { body, headers: { 'content-type': 'application/json' } } : {};
        const safe = token !== undefined && /^[\x21-\x7e ]+$/.test(token) ? { token } : {};
        const reply = await server.call({ ...rest, method, ...safe, ...withBody });
        if (reply.status < 400) return;
        expect(reply.problem).toBeDefined();
        expect(reply.status).not.toBe(500);
        expect(reply.text).not.toMatch(/<html|\bselect .* from\b|sqlite|postgres|node_modules|\.ts:\d/i);
      }),
      { numRuns: 500 },
    );
  });
});
