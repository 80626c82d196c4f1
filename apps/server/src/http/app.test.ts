import { EndpointCreated, PublicConfig } from '@liana/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('the API on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store });
  });
  afterAll(() => server.close());

  const config = (over: object = {}) =>
    server.call({ host: 'api', path: '/v1/config', token: server.demo.halden.publishableKey, origin: shopOrigin, ...over });

  test('gives the public configuration to a page of the tenant', async () => {
    const reply = await config();

    expect(reply.status).toBe(200);
    expect(reply.as(PublicConfig)).toMatchObject({
      tenant: 'halden',
      portalOrigin: 'http://halden-pay.localhost',
      embedOrigin: 'http://embed.localhost',
    });
    expect(reply.headers.get('access-control-allow-origin')).toBe(shopOrigin);
    expect(reply.headers.get('vary')).toContain('Origin');
  });

  test('knows no host but its own', async () => {
    const reply = await config({ host: 'api.localhost.evil.example' });

    expect(reply.status).toBe(404);
    expect(reply.problem).toBe('not-found');
  });

  test.each([
    'http://shop.halden.example',
    'https://shop.halden.example:8443',
    'https://shop.halden.example.evil.example',
    'https://evilshop.halden.example',
    'https://SHOP.halden.example',
    'https://shop.halden.example/',
    'https://shop.halden.example.',
    'https://halden.example',
    'https://evil.example/https://shop.halden.example',
    'https://shop.halden.example@evil.example',
    'null',
    '*',
    '',
  ])('refuses a publishable key from the origin "%s" (bar A5)', async (origin) => {
    const reply = await config({ origin: undefined, headers: { origin } });

    expect(reply.status).toBe(403);
    expect(reply.problem).toBe('origin-refused');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('gives a server with a publishable key and no page the public configuration only (bar A5)', async () => {
    const body = { wish: { amount: { amountMinor: 129_900, currency: 'USD' } } };

    expect((await config({ origin: undefined })).status).toBe(200);
    const reply = await server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/webhook-endpoints',
      token: server.demo.halden.publishableKey,
      body,
    });
    expect(reply.problem).toBe('unauthenticated');
  });

  test('refuses a secret key that comes from a page, and raises an alert (bar A4)', async () => {
    const reply = await server.call({ host: 'api', path: '/v1/test-clock', token: server.demo.halden.secretKey, origin: shopOrigin });

    expect(reply.problem).toBe('secret-key-in-browser');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    expect(server.log.lines).toContainEqual(expect.objectContaining({ level: 'warn', event: 'secret-key-in-browser' }));
    expect(JSON.stringify(server.log.lines)).not.toContain(server.demo.halden.secretKey);
  });

  test('stores no key in clear (bar A4)', async () => {
    const rows = await server.deps.db.selectFrom('api_keys').selectAll().execute();

    expect(rows.length).toBeGreaterThan(0);
    for (const key of [server.demo.halden.publishableKey, server.demo.halden.secretKey]) expect(JSON.stringify(rows)).not.toContain(key);
  });

  test('answers a preflight for an origin that some tenant registered, and for no other', async () => {
    const preflight = (origin: string) =>
      server.call({
        host: 'api',
        method: 'OPTIONS',
        path: '/v1/sessions',
        origin,
        key: null,
        headers: { 'access-control-request-method': 'POST' },
      });

    const known = await preflight(shopOrigin);
    const unknown = await preflight('https://evil.example');

    expect(known.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    expect(unknown.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    [{ path: '/v1/nothing' }, 404, 'not-found'],
    [{ path: '/v1/config', method: 'POST' }, 405, 'method-not-allowed'],
    [{ path: '/v1/test-clock', method: 'POST', body: 'to=now', headers: { 'content-type': 'text/plain' } }, 415, 'not-json'],
    [{ path: '/v1/test-clock', method: 'POST', body: '{' }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock', method: 'POST', body: { to: 'x' } }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock', method: 'POST', body: { to: '9999-12-31T23:59:59.999Z' } }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock', method: 'POST', body: 'x'.repeat(70_000) }, 413, 'body-too-large'],
    [{ path: '/v1/test-clock', method: 'POST', body: `${'['.repeat(9)}${']'.repeat(9)}` }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock', method: 'POST', body: { to: Array(201).fill(0) } }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock', method: 'POST', body: { to: '2100-01-01T00:00:00.000Z' }, key: null }, 400, 'idempotency-key-missing'],
    [{ path: '/v1/webhook-endpoints', method: 'POST', body: { url: 'https://shop.example', admin: true } }, 422, 'invalid-request'],
    [{ path: '/v1/config?debug=1', token: '' }, 401, 'unauthenticated'],
    [{ path: '/v1/webhook-endpoints', method: 'POST', body: { url: 'https://shop.example/\0' } }, 422, 'invalid-request'],
    [{ path: '/v1/webhook-endpoints', method: 'POST', body: { 'u\0rl': 1 } }, 422, 'invalid-request'],
    [{ path: '/v1/webhook-endpoints', method: 'POST', body: { url: ['https://shop.example/\ud800'] } }, 422, 'invalid-request'],
    [{ path: '/v1/test-clock?at=%00' }, 422, 'invalid-request'],
  ])('answers %j with a problem (bars A2, A9, A33)', async (given, status, code) => {
    const reply = await server.call({ host: 'api', token: server.demo.halden.secretKey, ...given });

    expect({ status: reply.status, code: reply.problem }).toEqual({ status, code });
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.text).not.toMatch(/<html|select |\.ts:|node_modules/i);
  });

  test('names an unknown field without repeating what was sent', async () => {
    const body = { url: 'https://shop.example/hook', ssn: '078-05-1120' };

    const reply = await server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/webhook-endpoints',
      token: server.demo.halden.secretKey,
      body,
    });

    expect(reply.json).toMatchObject({ errors: [{ path: 'ssn', message: 'this field is not known' }] });
    expect(reply.text).not.toContain('078-05-1120');
  });

  test('nobody stores an answer (bar A35)', async () => {
    const replies = await Promise.all([
      config(),
      server.call({ host: 'api', path: '/v1/test-clock', token: server.demo.halden.secretKey }),
      server.call({ host: 'halden-pay.localhost', path: '/v1/portal/session' }),
      server.call({ host: 'halden-pay.localhost', path: '/' }),
      server.call({ host: 'api', path: '/v1/nothing' }),
      server.call({ host: 'api', method: 'POST', path: '/v1/nothing' }),
      server.call({ host: 'embed', method: 'DELETE', path: '/nothing' }),
    ]);

    for (const reply of replies) expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  test('tells every caller what is left of its share, and one that goes over when to come back (bar A3)', async () => {
    const strict = await aServer({ store, settings: { environment: 'production' } });
    const ask = () => strict.call({ host: 'api', path: '/v1/config', token: strict.demo.halden.publishableKey, origin: shopOrigin });

    const first = await ask();
    let last = first;
    for (let count = 0; count < 700 && last.status === 200; count += 1) last = await ask();
    await strict.close();

    expect(first.headers.get('ratelimit-policy')).toBe('"read";q=600;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"read";r=599;t=\d+$/);
    expect(last.problem).toBe('rate-limited');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.headers.get('ratelimit')).toMatch(/r=0/);
  });

  test("another tenant's key finds nothing of this one", async () => {
    const created = await server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/webhook-endpoints',
      token: server.demo.halden.secretKey,
      body: { url: 'https://hooks.halden.example/in' },
    });
    const other = await server.call({ host: 'api', path: '/v1/webhook-endpoints', token: server.demo.marigold.secretKey });

    expect(created.as(EndpointCreated).secret).toMatch(/^whsec_/);
    expect(other.json).toEqual([]);
  });

  test('publishes its own description', async () => {
    const reply = await server.call({ host: 'api', path: '/openapi.json' });

    expect(reply.json).toMatchObject({ openapi: '3.1.0' });
  });
});
