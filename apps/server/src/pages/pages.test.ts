import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOrigin } from '../admin/tenants.ts';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { aFrameToken, aVisit, proveContact } from '../testing/visit.ts';
import { inlineJson } from './html.ts';

const directives = (policy: string | null) =>
  new Map((policy ?? '').split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]));
const bootOf = (text: string) => JSON.parse(/id="liana-boot" nonce="[^"]*">([^<]*)</.exec(text)![1]!) as Record<string, unknown>;

describe.each(stores)('pages on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store });
  });
  afterAll(() => server.close());

  const frame = (query = '', over: object = {}) =>
    server.call({ host: 'embed', path: `/frame/${server.demo.halden.publishableKey}${query}`, ...over });

  test("only the tenant's own origins may hold the frame (bar E4)", async () => {
    await addOrigin(server.deps, { tenantId: 'halden', mode: 'test', origin: 'https://b.halden.example:8443' });

    const ancestors = directives((await frame()).headers.get('content-security-policy')).get('frame-ancestors');

    expect(ancestors).toEqual(['https://b.halden.example:8443', shopOrigin]);
  });

  test.each(['/frame/pk_test_unknown', '/frame/x', '/frame/..%2f'])(
    '%s: a key that nobody has is framed by nobody (bar E4)',
    async (path) => {
      const reply = await server.call({ host: 'embed', path });

      expect(reply.status).toBe(404);
      expect(directives(reply.headers.get('content-security-policy')).get('frame-ancestors')).toEqual(["'none'"]);
    },
  );

  test('tells any page whether its key and its own origin are known, and nothing else (bar A5)', async () => {
    const { publishableKey, secretKey } = server.demo.halden;
    const check = (key: string, origin?: string) => server.call({ host: 'embed', path: `/check/${key}.js`, ...(origin && { origin }) });
    const told = async (key: string, origin?: string) => (await check(key, origin)).text;

    expect(await told(publishableKey, shopOrigin)).toBe('export default {"key":"known","origin":"registered"};\n');
    for (const origin of ['https://elsewhere.example', undefined]) {
      expect(await told(publishableKey, origin)).toBe('export default {"key":"known","origin":"unregistered"};\n');
    }
    for (const key of ['pk_test_nobody', secretKey]) {
      expect(await told(key, shopOrigin)).toBe('export default {"key":"unknown","origin":"unregistered"};\n');
    }
    expect((await server.call({ host: 'api', path: `/check/${publishableKey}.js` })).status).toBe(404);
  });

  test('no page of ours may be framed by a pattern (bar E4)', async () => {
    const replies = await Promise.all([
      frame(),
      server.call({ host: 'embed', path: '/frame/unknown' }),
      server.call({ host: 'embed', path: '/v1/nothing' }),
      server.call({ host: 'halden-pay.localhost', path: '/' }),
      server.call({ host: 'halden-pay.localhost', path: '/v1/nothing' }),
      server.call({ host: 'api', path: '/dev/outbox' }),
    ]);

    for (const { headers } of replies) {
      const ancestors = directives(headers.get('content-security-policy')).get('frame-ancestors')!;
      expect(ancestors.filter((source) => /^(\*|https?:\/?\/?)$|\*/.test(source))).toEqual([]);
    }
  });

  test('scripts run by a fresh nonce only, and data goes nowhere else (bars E1, E7)', async () => {
    const [first, second] = [await frame(), await frame()];

    const policy = directives(first.headers.get('content-security-policy'));
    const nonce = policy.get('script-src')![0]!;
    expect(policy.get('script-src')).toEqual([nonce, "'strict-dynamic'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(first.headers.get('content-security-policy')).not.toMatch(/unsafe|data:/);
    expect(directives(second.headers.get('content-security-policy')).get('script-src')![0]).not.toBe(nonce);
    const nonces = [...first.text.matchAll(/<(?:script|style)[^>]*nonce="([^"]+)"/g)].map(([, found]) => `'nonce-${found}'`);
    expect(nonces).toHaveLength(3);
    expect(new Set(nonces)).toEqual(new Set([nonce]));
  });

  test('a cross-origin isolated shop may hold the frame (bar E10)', async () => {
    const { headers } = await frame();

    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('the frame has theme, language and boot data in its first bytes, and sets no cookie (bar E18)', async () => {
    const reply = await frame('?view=apply&locale=zh-Hans');

    expect(reply.text).toContain('<html lang="zh-Hans" dir="ltr">');
    expect(reply.text).toContain('--liana-brand:#16181a');
    expect(bootOf(reply.text)).toMatchObject({
      surface: 'frame',
      view: 'apply',
      tenant: 'halden',
      locale: 'zh-Hans',
      mode: 'test',
      portalOrigin: 'http://halden-pay.localhost',
    });
    expect(bootOf(reply.text).hostOrigins).toContain(shopOrigin);
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['zh-CN,zh;q=0.9', 'zh-Hans'],
    ['de-DE,zh;q=0.5,en;q=0.4', 'zh-Hans'],
    ['de', 'en'],
    ['', 'en'],
  ])('a reader of "%s" sees %s', async (accept, locale) => {
    const reply = await server.call({ host: 'halden-pay.localhost', path: '/', headers: { 'accept-language': accept } });

    expect(reply.text).toContain(`<html lang="${locale}"`);
  });

  test('every path of a portal is the same page, which nobody frames and which sends no referrer (bar E19)', async () => {
    for (const path of ['/', '/loans', '/loans/loa_1']) {
      const reply = await server.call({ host: 'halden-pay.localhost', path });
      expect(reply.status).toBe(200);
      expect(directives(reply.headers.get('content-security-policy')).get('frame-ancestors')).toEqual(["'none'"]);
      expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
      expect(reply.text).toContain('src="/assets/portal-abcd1234.js"');
      expect(bootOf(reply.text)).toMatchObject({ surface: 'portal', tenant: 'halden' });
    }
  });

  test('another tenant has another brand from the first byte', async () => {
    const reply = await server.call({ host: 'marigold-credit.localhost', path: '/' });

    expect(reply.text).toContain('--liana-brand:#a8431c');
    expect(reply.text).toContain('<title>Marigold</title>');
  });

  test('without a build there is a sentence and not an empty page', async () => {
    const bare = await aServer({ store, settings: { assets: { sdk: '/nowhere', portal: '/nowhere', samples: '/nowhere' } } });
    const replies = [
      await bare.call({ host: 'halden-pay.localhost', path: '/?locale=zh-Hans' }),
      await bare.call({ host: 'embed', path: `/frame/${bare.demo.halden.publishableKey}` }),
    ];
    await bare.close();

    expect(replies.map(({ status }) => status)).toEqual([503, 503]);
    expect(replies[0]!.text).toContain('npm start');
  });

  test.each([
    ['embed', '/v1/liana.js', 'public, max-age=300'],
    ['embed', '/v0.1.0/frame.js', 'public, no-cache'],
    ['halden-pay.localhost', '/assets/portal-abcd1234.js', 'public, max-age=31536000, immutable'],
  ])('%s%s is public, the same for every reader, and loads in an isolated page (bars E10, E11)', async (host, path, caching) => {
    const agents = ['Mozilla/5.0 Chrome/156', 'Mozilla/5.0 Firefox/140', 'curl/8', ''];
    const replies = await Promise.all(agents.map((agent) => server.call({ host, path, headers: { 'user-agent': agent } })));

    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]!.headers.get('cache-control')).toBe(caching);
    expect(replies[0]!.headers.get('access-control-allow-origin')).toBe('*');
    expect(replies[0]!.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const again = await server.call({ host, path, headers: { 'if-none-match': replies[0]!.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  test.each([
    '/v0.1.0/../package.json',
    '/v0.1.0/%2e%2e/package.json',
    '/v0.1.0/..%2f..%2fpackage.json',
    '/v0.1.0/.vite/manifest.json',
    '/v0.1.0/',
    '/v0.1.0/nothing.js',
  ])('%s leads nowhere', async (path) => {
    expect((await server.call({ host: 'embed', path })).problem).toBe('not-found');
  });

  test.each([
    ['api', '/openapi.json'],
    ['embed', '/v1/liana.js'],
  ] as const)(
    'the root of the %s host says to a browser what it is and where to go, and to a program in a problem',
    async (host, place) => {
      const english = await server.call({ host, path: '/', headers: { accept: 'text/html,*/*;q=0.8' } });
      const chinese = await server.call({ host, path: '/?locale=zh-Hans', headers: { accept: 'text/html' } });
      const program = await server.call({ host, path: '/', headers: { accept: '*/*' } });

      expect([english.status, chinese.status]).toEqual([200, 200]);
      expect(english.text).toContain(`.localhost${place}"`);
      expect(chinese.text).toContain('<html lang="zh-Hans"');
      expect(chinese.text).toContain('此主机');
      expect(directives(english.headers.get('content-security-policy')).get('frame-ancestors')).toEqual(["'none'"]);
      expect(program.problem).toBe('not-found');
      expect(program.text).toContain(place);
    },
  );

  test('the outbox shows each letter with its address, code and time, and loads itself anew by a script with the nonce', async () => {
    const visit = await aVisit(server);
    await proveContact(server, { host: 'embed', token: await aFrameToken(server, visit) }, 'refer@test.liana.example');

    const page = await server.call({ host: 'api', path: '/dev/outbox' });
    const { letters } = (await server.call({ host: 'api', path: '/dev/outbox.json' })).json as {
      letters: { code: string; createdAt: string }[];
    };

    const nonce = directives(page.headers.get('content-security-policy')).get('script-src')![0]!.slice("'nonce-".length, -1);
    expect(page.text).toContain(`data-shown="${letters.length} ${letters[0]!.createdAt}"`);
    expect(page.text).toContain(`>${letters[0]!.code}</p>`);
    expect(page.text).toContain(`<script type="module" nonce="${nonce}">const { shown }`);
    expect(page.text).not.toMatch(/<script(?![^>]*nonce=)|<[^>]* (?:style|on\w+)=/);
    expect(page.text).toContain('--liana-accent-text:');
    expect(page.text).toMatch(/<time [^>]*>[^<]+ (?:[A-Z]{2,5}|GMT[+-][\d:]+)<\/time>/);
  });

  test('the page of sample documents is there in development alone, with its script by the nonce', async () => {
    const page = await server.call({ host: 'api', path: '/dev/disclosures?locale=zh-Hans' });
    const script = /src="(\/dev\/assets\/[^"]+)"/.exec(page.text)![1]!;
    const loaded = await server.call({ host: 'api', path: script });
    const elsewhere = await server.call({ host: 'halden-pay.localhost', path: '/dev/disclosures' });
    const production = await aServer({ store, settings: { environment: 'production' } });
    const live = await Promise.all(['/dev/disclosures', script].map((path) => production.call({ host: 'api', path })));
    await production.close();

    expect(page.text).toContain('<html lang="zh-Hans"');
    expect(page.text).not.toMatch(/<script(?![^>]*nonce=)/);
    expect([loaded.status, loaded.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(elsewhere.text).not.toContain(script);
    expect(live.map(({ status }) => status)).toEqual([404, 404]);
  });

  test('the outbox is for this machine in development, and no page may read it', async () => {
    await proveContact(server, { host: 'embed', token: await aFrameToken(server, await aVisit(server)) }, 'late@test.liana.example');
    const page = await server.call({ host: 'api', path: '/dev/outbox?locale=zh-Hans' });
    const fromPage = await server.call({ host: 'api', path: '/dev/outbox.json', origin: shopOrigin });
    const elsewhere = await server.call({ host: 'embed', path: '/dev/outbox' });
    const production = await aServer({ store, settings: { environment: 'production' } });
    const live = await production.call({ host: 'api', path: '/dev/outbox.json' });
    await production.close();

    expect(page.text).toContain('late@test.liana.example');
    expect(fromPage.headers.get('access-control-allow-origin')).toBeNull();
    expect([elsewhere.status, live.status]).toEqual([404, 404]);
  });
});

test('no text can end the boot data or begin a script in it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('</script><script>', '<!--', ']]>', '\u2028')), (text) => {
      const written = inlineJson({ text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual({ text });
    }),
  );
});
