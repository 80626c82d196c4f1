import { halden } from '@liana/theme';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { checkAdmission } from './check-admission.ts';
import { seedLenders, seedTenants } from './demo.ts';
import { createKey, revokeKey, rotateKey } from './keys.ts';
import { expireLicence, listLenders } from './lenders.ts';
import { OperatorError } from './operator-error.ts';
import { addHost, addOrigin, changePromise, createTenant, listTenants, type NewTenant } from './tenants.ts';

const hour = 60 * 60_000;

describe.each(stores)('the operator on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store });
  });
  afterAll(() => server.close());

  const described = (id: string) =>
    ({ id, name: id, market: 'US', currency: 'USD', locale: 'en', kinds: ['shop'], theme: halden }) satisfies NewTenant;
  const aTenant = (id: string) => createTenant(server.deps, described(id));
  const usesKey = async (token: string) => (await server.call({ host: 'api', path: '/v1/config', token, origin: shopOrigin })).status;

  test('makes a tenant with a key, an origin and a portal, which then works', async () => {
    await aTenant('orchard');
    await addHost(server.deps, { tenantId: 'orchard', mode: 'test', host: 'pay.orchard.example' });
    await addOrigin(server.deps, { tenantId: 'orchard', mode: 'test', origin: shopOrigin });
    const key = await createKey(server.deps, { tenantId: 'orchard', mode: 'test', kind: 'publishable', label: 'web' });

    expect(await usesKey(key)).toBe(200);
    expect((await server.call({ host: 'pay.orchard.example', path: '/' })).status).toBe(200);
    expect(await listTenants(server.deps)).toContainEqual(
      expect.objectContaining({ id: 'orchard', hosts: ['pay.orchard.example'], origins: [shopOrigin] }),
    );
  });

  test('does not make a tenant twice, nor give one a host of another', async () => {
    await expect(aTenant('halden')).rejects.toThrow('already');
    await expect(addHost(server.deps, { tenantId: 'marigold', mode: 'test', host: 'halden-pay.localhost' })).rejects.toThrow(
      "another tenant's",
    );
  });

  test.each<Partial<NewTenant>>([
    { id: '../../x' },
    { id: 'ACME!' },
    { id: '' },
    { id: 'operator' },
    { id: 'x'.repeat(64) },
    { name: ' ' },
    { name: 'Acme\u202emoc' },
    { market: 'ZZ' },
    { market: 'UK', currency: 'GBP' },
    { currency: 'dollars' },
    { currency: 'XXX' },
    { currency: 'EUR' },
    { locale: 'xx' },
    { kinds: [] },
    { kinds: ['bank' as 'shop'] },
  ])('makes no tenant of %j', async (nonsense) => {
    await expect(createTenant(server.deps, { ...described('nonsense'), ...nonsense })).rejects.toThrow(OperatorError);
  });

  test.each(['', 'a b', 'pay.example:4400', 'http://pay.example', 'api.localhost', 'EMBED.localhost', 'halden-pay.localhost'])(
    'makes no tenant whose portal would stand at "%s", and leaves no half of one',
    async (host) => {
      await expect(createTenant(server.deps, described('half'), { mode: 'test', host })).rejects.toThrow(OperatorError);

      expect((await listTenants(server.deps)).map(({ id }) => id)).not.toContain('half');
    },
  );

  test.each(['0', '1', '0.0', '1.5', '-0.1', '95', '95%', 'NaN', ''])('lets no tenant promise "%s"', async (promise) => {
    await expect(changePromise(server.deps, { tenantId: 'halden', mode: 'test', promise })).rejects.toThrow(OperatorError);
  });

  test('lets a tenant promise another share, that stays with it', async () => {
    await changePromise(server.deps, { tenantId: 'halden', mode: 'test', promise: '0.95' });

    const { promise } = await server.deps.db.selectFrom('tenants').select('promise').where('id', '=', 'halden').executeTakeFirstOrThrow();
    expect(promise).toBe(0.95);
  });

  test('gives nothing to a tenant that is not there', async () => {
    const nobody = { tenantId: 'nobody', mode: 'test' } as const;

    await expect(createKey(server.deps, { ...nobody, kind: 'secret', label: '' })).rejects.toThrow('there is no tenant nobody');
    await expect(addOrigin(server.deps, { ...nobody, origin: shopOrigin })).rejects.toThrow('there is no tenant nobody');
    await expect(addHost(server.deps, { ...nobody, host: 'pay.nobody.example' })).rejects.toThrow('there is no tenant nobody');
    await expect(changePromise(server.deps, { ...nobody, promise: '0.9' })).rejects.toThrow('there is no tenant nobody');
  });

  test.each(['../..', 'orders', '//evil.example', '/orders?x', '/a/../b', ''])(
    'takes no return path "%s" (bar A28)',
    async (returnPathPrefix) => {
      const origin = 'https://other.example';

      await expect(addOrigin(server.deps, { tenantId: 'halden', mode: 'test', origin, returnPathPrefix })).rejects.toThrow(
        'expected a path',
      );
    },
  );

  test.each([
    { id: '../x' },
    { name: '' },
    { baseUrl: 'nope' },
    { baseUrl: 'http://lender.example' },
    { baseUrl: 'https://lender.example:8443' },
    { baseUrl: 'https://user@lender.example' },
    { licence: { register: '' } },
    { licence: { register: ' ' } },
    { licence: { register: 'NMLS1904417' } },
    { licence: { register: 'NMLS' } },
    { licence: { register: '1904417' } },
    { licenceValidUntil: '2026-11-20' },
  ])('admits no lender with %j (bar A26)', (nonsense) => {
    const licence = { register: 'NMLS 1904417' };
    const lender = { id: 'harlow', name: 'Harlow', baseUrl: 'https://lender.example', licence, licenceValidUntil: '2026-11-21' };
    const ground = { settings: { localTargets: [] }, today: '2026-11-21' };

    expect(() => checkAdmission(lender, ground)).not.toThrow();
    expect(() => checkAdmission({ ...lender, ...nonsense }, ground)).toThrow(OperatorError);
  });

  test.each([
    'shop.example',
    'https://shop.example/',
    'https://shop.example/path',
    'https://*.shop.example',
    'ftp://shop.example',
    '*',
    'null',
  ])('does not register %s as an origin (bar A5)', async (origin) => {
    await expect(addOrigin(server.deps, { tenantId: 'halden', mode: 'test', origin })).rejects.toThrow('expected an origin');
  });

  test('a rolled key goes on for its overlap and no longer (bar A4)', async () => {
    const key = await createKey(server.deps, { tenantId: 'halden', mode: 'test', kind: 'publishable', label: 'old' });
    await revokeKey(server.deps, { tenantId: 'halden', mode: 'test', tail: key.slice(-4), afterHours: 72 });

    expect(await usesKey(key)).toBe(200);
    server.clock.advance(72 * hour);
    expect(await usesKey(key)).toBe(401);
    await expect(revokeKey(server.deps, { tenantId: 'halden', mode: 'test', tail: 'none', afterHours: 73 })).rejects.toThrow('0 to 72');
  });

  test('a key that is not there is not ended, and the mode in which it was looked for is said', async () => {
    const about = { tenantId: 'halden', tail: 'none', afterHours: 0 };

    await expect(revokeKey(server.deps, { ...about, mode: 'test' })).rejects.toThrow(
      'halden has no working key of test mode that ends in none',
    );
    await expect(revokeKey(server.deps, { ...about, mode: 'live' })).rejects.toThrow('no working key of live mode');
  });

  test('a rotated key and its successor both work until the old one ends; then it is refused (bar A4)', async () => {
    const about = { tenantId: 'orchard', mode: 'test', kind: 'secret' } as const;
    const old = await createKey(server.deps, { ...about, label: 'web' });
    const publishable = await createKey(server.deps, { ...about, kind: 'publishable', label: 'web' });
    const reads = async (token: string) => (await server.call({ host: 'api', path: '/v1/webhook-endpoints', token })).status;

    const { key, ending } = await rotateKey(server.deps, { ...about, keepHours: 24 });

    const listed = (await listTenants(server.deps)).find(({ id }) => id === 'orchard')!.keys;
    const meanwhile = [await reads(old), await reads(key)];
    server.clock.advance(24 * hour);
    expect(ending).toEqual([old.slice(-4)]);
    expect(listed).toContainEqual(expect.stringMatching(`^secret test …${old.slice(-4)} until \\d`));
    expect(meanwhile).toEqual([200, 200]);
    expect([await reads(old), await reads(key)]).toEqual([401, 200]);
    expect(await usesKey(publishable)).toBe(200);
  });

  test('a rotation never lengthens the life of a key, and follows a key that is there', async () => {
    const about = { tenantId: 'orchard', mode: 'test', kind: 'secret' } as const;
    const old = await createKey(server.deps, { ...about, label: 'soon over' });
    await revokeKey(server.deps, { ...about, tail: old.slice(-4), afterHours: 1 });
    await rotateKey(server.deps, { ...about, keepHours: 72 });

    server.clock.advance(hour);

    const keys = (await listTenants(server.deps)).find(({ id }) => id === 'orchard')!.keys;
    expect(keys.join()).not.toContain(old.slice(-4));
    await expect(rotateKey(server.deps, { ...about, mode: 'live', keepHours: 1 })).rejects.toThrow('no secret key of live mode');
    await expect(rotateKey(server.deps, { ...about, keepHours: 73 })).rejects.toThrow('0 to 72');
    await expect(rotateKey(server.deps, { ...about, keepHours: Number.NaN })).rejects.toThrow('0 to 72');
  });

  test('a key whose end is set already is followed too, while it works', async () => {
    await aTenant('quince');
    const about = { tenantId: 'quince', mode: 'test', kind: 'secret' } as const;
    const old = await createKey(server.deps, { ...about, label: 'web' });
    await revokeKey(server.deps, { ...about, tail: old.slice(-4), afterHours: 1 });

    const { key, ending } = await rotateKey(server.deps, { ...about, keepHours: 24 });

    expect(key).toMatch(/^sk_test_/);
    expect(ending).toEqual([old.slice(-4)]);
    const { keys } = (await listTenants(server.deps)).find(({ id }) => id === 'quince')!;
    expect(keys).toHaveLength(2);
  });

  test('seeding the demo again changes nothing that is there', async () => {
    const shop = { origin: shopOrigin, webhookUrl: 'https://shop.halden.example/webhooks/liana' };
    const lenders = [{ id: 'odela', name: 'Odela Finance', licence: { validUntil: '2027-12-31' }, lenderBaseUrl: '/lenders/odela' }];
    const secrets = await seedLenders(server.deps, lenders, 'http://127.0.0.1:4420');
    await expireLicence(server.deps, 'odela', '2026-01-31');
    const rows = () =>
      Promise.all(
        (['tenants', 'tenant_hosts', 'tenant_origins', 'api_keys', 'webhook_endpoints', 'lenders'] as const).map((table) =>
          server.deps.db.selectFrom(table).selectAll().execute(),
        ),
      );
    const before = await rows();

    const again = await seedTenants(server.deps, { shop }, server.demo);
    const secretsAgain = await seedLenders(server.deps, lenders, 'http://127.0.0.1:4420', secrets);

    expect(again).toEqual(server.demo);
    expect(secretsAgain).toEqual(secrets);
    expect(await rows()).toEqual(before);
    expect(await listLenders(server.deps)).toMatchObject([{ id: 'odela', licence_valid_until: '2026-01-31' }]);
  });
});
