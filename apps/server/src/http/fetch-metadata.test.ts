import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aServer, type TestServer } from '../testing/server.ts';
import { isSameOriginRequest } from './fetch-metadata.ts';

const own = 'https://pay.shop.example';
const headersOf = (site: string | null, origin: string | null) => {
  const headers = new Headers();
  if (site !== null) headers.set('sec-fetch-site', site);
  if (origin !== null) headers.set('origin', origin);
  return headers;
};

describe('the gate of embed and portal hosts (bar A14)', () => {
  const sites = ['same-origin', 'same-site', 'cross-site', 'none', null] as const;
  const origins = [own, 'https://evil.example', 'null', null] as const;
  const cases = sites.flatMap((site) => origins.map((origin) => [site, origin] as const));

  test.each(cases)('a POST with Sec-Fetch-Site %s and Origin %s', (site, origin) => {
    const expected = site === null ? origin === own : site === 'same-origin' || site === 'none';

    expect(isSameOriginRequest('POST', headersOf(site, origin), own)).toBe(expected);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'post', 'ANYTHING'])('holds for %s too', (method) => {
    expect(isSameOriginRequest(method, headersOf('cross-site', null), own)).toBe(false);
  });

  test('reading needs no proof: it changes nothing', () => {
    expect(isSameOriginRequest('GET', headersOf('cross-site', 'https://evil.example'), own)).toBe(true);
  });
});

describe('a foreign page', () => {
  let server: TestServer;
  const openCashSession = vi.fn();
  beforeAll(async () => {
    server = await aServer({ store: 'sqlite', features: { hooks: { openCashSession, onContactProved: vi.fn() } } });
  });
  afterAll(() => server.close());

  test.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot open the portal with content type %s (bar A14)',
    async (type) => {
      const reply = await server.call({
        host: 'halden-pay.localhost',
        method: 'POST',
        path: '/v1/portal/open',
        origin: 'https://evil.example',
        headers: { 'content-type': type, 'sec-fetch-site': 'cross-site' },
        body: '{}',
      });

      expect(reply.problem).toBe('origin-refused');
      expect(reply.cookie).toBeUndefined();
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
