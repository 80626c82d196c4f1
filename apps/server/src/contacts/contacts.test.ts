import { readFileSync } from 'node:fs';
import { ContactCodeSent } from '@liana/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FeatureHooks } from '../feature-set.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { aFrameToken, aVisit, lastCode, proveContact, type Visit } from '../testing/visit.ts';
import { SealBroken } from '../vault/cipher.ts';
import { sessionFactPlace } from '../vault/places.ts';
import { sixDigits } from './codes.queries.ts';
import { contactOf, findPerson } from './persons.queries.ts';

const onContactProved = vi.fn<FeatureHooks['onContactProved']>(async () => {});
const count = { people: 0 };
const somebody = () => `approve+${++count.people}@test.liana.example`;

describe.each(stores)('the proof of a contact on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store, features: { hooks: { openCashSession: vi.fn(), onContactProved } } });
  });
  afterAll(() => server.close());

  const aFrame = async () => {
    const visit = await aVisit(server);
    return { ...visit, token: await aFrameToken(server, visit) };
  };
  const send = (token: string, email: string) =>
    server.call({ host: 'embed', method: 'POST', path: '/v1/me/contact-codes', token, body: { email } });
  const check = (token: string, code: string) =>
    server.call({ host: 'embed', method: 'POST', path: '/v1/me/contact-codes/check', token, body: { code } });
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  test('the right code proves it, once', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    const code = await lastCode(server, email);

    expect((await check(token, code)).json).toEqual({ contactProved: true });
    expect((await check(token, code)).problem).toBe('code-expired');
  });

  test('after five wrong codes the right one is worth nothing', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    const code = await lastCode(server, email);

    for (let tries = 0; tries < 5; tries += 1) expect((await check(token, wrong(code))).problem).toBe('code-wrong');
    expect((await check(token, code)).problem).toBe('code-expired');
  });

  test('a hundred guesses at once count as five', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    const code = await lastCode(server, email);

    const replies = await Promise.all(Array.from({ length: 100 }, () => check(token, wrong(code))));

    expect(replies.filter(({ problem }) => problem === 'code-wrong')).toHaveLength(5);
  });

  test('a code ends after ten minutes', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    server.clock.advance(10 * 60_000);

    expect((await check(token, await lastCodeOf(email))).problem).toBe('code-expired');
  });
  /** Also of a letter that is no longer shown. */
  const lastCodeOf = async (email: string) => lastCode(server, email).catch(() => '123456');

  test("another token's code proves nothing", async () => {
    const [mine, theirs] = [await aFrame(), await aFrame()];
    const email = somebody();
    await send(theirs.token, email);

    expect((await check(mine.token, await lastCode(server, email))).problem).toBe('code-expired');
  });

  test('another code is sent after thirty seconds, and only the newest counts', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    const first = await lastCode(server, email);

    const tooSoon = await send(token, email);
    server.clock.advance(30_000);
    const again = await send(token, email);
    const second = await lastCode(server, email);

    expect(tooSoon.problem).toBe('rate-limited');
    expect(Number(tooSoon.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(again.status).toBe(202);
    if (first !== second) expect((await check(token, first)).problem).toBe('code-wrong');
    expect((await check(token, second)).status).toBe(200);
  });

  test('says the same of a known and an unknown contact (bar A12)', async () => {
    const known = somebody();
    await proveContact(server, { host: 'embed', token: (await aFrame()).token }, known);

    const toKnown = await send((await aFrame()).token, known);
    const toUnknown = await send((await aFrame()).token, somebody());

    const shape = ({ status, text }: { status: number; text: string }) => ({ status, size: text.length });
    expect(shape(toKnown)).toEqual(shape(toUnknown));
    expect(Object.keys(toKnown.as(ContactCodeSent))).toEqual(Object.keys(toUnknown.as(ContactCodeSent)));
  });

  test('the same contact is the same person again, however it is written, and another tenant does not know it', async () => {
    const email = somebody();
    const [first, second] = [await aFrame(), await aFrame()];
    await proveContact(server, { host: 'embed', token: first.token }, email);
    await send(second.token, `  ${email.toUpperCase()} `.trim());
    await check(second.token, await lastCode(server, email));

    const [one, two] = await Promise.all([personOf(first), personOf(second)]);
    const atMarigold = await findPerson(server.deps.db, (await findTenant(server.deps.db, 'marigold', 'test'))!, one!);

    expect(one).toMatch(/^per_/);
    expect(two).toBe(one);
    expect(atMarigold).toBeUndefined();
  });

  test("answers are sealed with the person's key from then on, and the session's key is gone (bar A19)", async () => {
    const visit = await aFrame();
    const email = somebody();
    const tenant = (await findTenant(server.deps.db, 'halden', 'test'))!;
    const before = await sessionOf(visit);

    await proveContact(server, { host: 'embed', token: visit.token }, email);

    const after = await sessionOf(visit);
    const person = (await findPerson(server.deps.db, tenant, after.person_id!))!;
    const fact = await factOf(visit);
    const place = sessionFactPlace('halden', visit.sessionId, 'incomeMonthly');
    expect(after.wrapped_key).toBeNull();
    expect(server.deps.vault.open(tenant.wrappedKey, person.wrappedKey, place, fact)).toBe('520000');
    expect(() => server.deps.vault.open(tenant.wrappedKey, before.wrapped_key!, place, fact)).toThrow(SealBroken);
    expect(await contactOf(server.deps, tenant, person.id)).toBe(email);
    expect(onContactProved).toHaveBeenLastCalledWith(
      server.deps,
      expect.anything(),
      expect.objectContaining({ sessionId: visit.sessionId, personId: person.id }),
    );
  });

  test('when the business refuses, nothing of the proof stays', async () => {
    const visit = await aFrame();
    onContactProved.mockRejectedValueOnce(new Error('the business refused'));

    const reply = await proveContact(server, { host: 'embed', token: visit.token }, somebody());

    expect(reply.status).toBe(500);
    expect((await sessionOf(visit)).person_id).toBeNull();
  });

  test('the store holds no contact and no code in clear (bar A19)', async () => {
    const { token } = await aFrame();
    const email = somebody();
    await send(token, email);
    const code = await lastCode(server, email);
    await check(token, code);

    for (const table of ['contact_codes', 'letters', 'persons', 'audit', 'outbox', 'idempotency'] as const) {
      const text = JSON.stringify(await server.deps.db.selectFrom(table).selectAll().execute());
      expect(text).not.toContain(email);
      expect(text).not.toContain(`"${code}"`);
    }
    expect(JSON.stringify(server.log.lines)).not.toContain(email);
    if (store === 'sqlite') {
      for (const file of ['', '-wal']) expect(readFileSync(server.store.location + file, 'latin1')).not.toContain(email);
    }
  });

  const sessionOf = ({ sessionId }: Visit) =>
    server.deps.db.selectFrom('sessions').select(['person_id', 'wrapped_key']).where('id', '=', sessionId).executeTakeFirstOrThrow();
  const personOf = async (visit: Visit) => (await sessionOf(visit)).person_id;
  const factOf = async ({ sessionId }: Visit) =>
    (await server.deps.db.selectFrom('session_facts').select('value_sealed').where('session_id', '=', sessionId).executeTakeFirstOrThrow())
      .value_sealed;
});

test('a code has six digits, and leading zeros are digits', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 4, maxLength: 4 }).filter((bytes) => bytes[0]! < 255),
      (bytes) => {
        expect(sixDigits({ bytes: () => bytes })).toMatch(/^\d{6}$/);
      },
    ),
  );
});
