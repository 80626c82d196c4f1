import { type HostRole, type Route, type RouteName, routes } from '@liana/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from './features.ts';
import type { Call } from './testing/call.ts';
import { goodAnswers, Journey } from './testing/journey.ts';
import { withLenders } from './testing/lenders.ts';
import { aServer, shopOrigin, type TestServer } from './testing/server.ts';
import { stores } from './testing/stores.ts';

const names = Object.keys(routes) as RouteName[];
const hostOf: Record<HostRole, string> = { api: 'api', embed: 'embed', portal: 'halden-pay.localhost' };

describe.each(stores)('A8: who may call what on %s', (store) => {
  let server: TestServer;
  let victim: Journey;
  let stranger: Journey;
  let params: Record<string, string>;
  /** What must never be in an answer to anybody else. */
  let secrets: string[];

  beforeAll(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    server.worker.start();
    victim = new Journey(server);
    const { id: chargeId, applicationId } = await victim.upToSigned('victim@example.com');
    const { loans, consents } = (await victim.inPortal('GET', '/v1/me/loans')).json as {
      loans: { id: string }[];
      consents: { id: string }[];
    };
    params = { sessionId: victim.sessionId, applicationId, chargeId, loanId: loans[0]!.id, consentId: consents[0]!.id, lenderId: 'odela' };
    secrets = [
      applicationId,
      chargeId,
      loans[0]!.id,
      consents[0]!.id,
      'victim@example.com',
      ...['firstName', 'lastName', 'street'].map((fact) => String(goodAnswers[fact])),
    ];
    stranger = new Journey(server);
    await stranger.openInShop();
    await stranger.prove('stranger@example.com');
    await stranger.toPortal();
  }, 60_000);
  afterAll(() => server.close());

  const pathOf = (route: Route) => route.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'x');
  const bodyOf = (route: Route) => (route.method === 'GET' || route.method === 'DELETE' ? undefined : {});

  /** Everybody who is not the victim and not the victim's shop. */
  const strangers = (): Record<string, Omit<Call, 'path' | 'host'>> => ({
    nobody: {},
    'the page with its key': { token: server.demo.halden.publishableKey, origin: shopOrigin },
    'the page with the victim’s handle': { token: victim.handle, origin: shopOrigin },
    'another shopper’s frame': { token: stranger.frameToken },
    'another shopper’s portal': { cookie: stranger.cookie },
    'another merchant’s server': { token: server.demo.marigold.secretKey },
    'a lender without a signature': { headers: { 'webhook-id': 'x', 'webhook-timestamp': '0', 'webhook-signature': 'v1,x' } },
  });

  test.each(names)('%s tells strangers nothing', async (name) => {
    const route: Route = routes[name];
    if (route.stream) return;
    for (const [who, credentials] of Object.entries(strangers())) {
      for (const role of ['api', 'embed', 'portal'] as const) {
        const call = { host: hostOf[role], method: route.method, path: pathOf(route), body: bodyOf(route), ...credentials };
        const { status, text } = await server.call(call);

        if (route.path.includes('{') && !route.path.includes('{lenderId}'))
          expect([name, who, role, status >= 400]).toEqual([name, who, role, true]);
        for (const secret of secrets) expect([name, who, role, text.includes(secret)]).toEqual([name, who, role, false]);
      }
    }
  });

  test('the stream of another shopper is their own', async () => {
    const { text } = await stranger.inFrame('GET', '/v1/me/prequalifications/stream');

    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test('positive control: the victim reads what the others do not', async () => {
    const { text } = await victim.inPortal('GET', '/v1/me/export');

    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([params.chargeId]);
  });

  test('A9: the merchant’s own server sees states, ids and amounts of its order, and no fact about the person', async () => {
    const application = await victim.byShop('GET', `/v1/applications/${params.applicationId}`);
    const charge = await victim.byShop('GET', `/v1/charges/${params.chargeId}`);

    expect(Object.keys(application.json as object).sort()).toEqual([
      'cartHash',
      'chargeId',
      'financed',
      'id',
      'orderReference',
      'sessionId',
      'state',
      'updatedAt',
    ]);
    for (const value of Object.values(goodAnswers)
      .map(String)
      .filter((text) => text.length > 4)) {
      expect(application.text + charge.text).not.toContain(value);
    }
  });

  test('A9: a field that no schema knows is refused, in every body', async () => {
    const replies = await Promise.all([
      victim.byShop('POST', `/v1/sessions/${victim.sessionId}/bind`, { order: {}, isAdmin: true }),
      victim.byShop('POST', `/v1/charges/${params.chargeId}/captures`, { amountMinor: 1, reference: 'x', status: 'captured' }),
      stranger.inFrame('POST', '/v1/me/answers', { fact: 'region', value: 'IL', personId: 'x' }),
    ]);

    expect(replies.map(({ problem }) => problem)).toEqual(['invalid-request', 'invalid-request', 'invalid-request']);
  });
});
