import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../db/store.ts';
import type { Handlers } from '../http/handler.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { ProblemError } from './problem.ts';

/** A capture that emits one event; `fails` says how often it fails first, and when. */
let fails: ('before' | 'inside' | 'problem')[] = [];
let runs = 0;
let wait: Promise<void> | undefined;
const at = '2026-11-21T00:00:00.000Z';
const money = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const captureCharge: Handlers['captureCharge'] = async ({ params, body, finish }) => {
  runs += 1;
  const failure = fails.shift();
  if (failure === 'before') throw new Error('failed before the transaction');
  if (failure === 'problem') throw new ProblemError('amount-exceeds', 'more than is left');
  await wait;
  return finish(async (tx) => {
    await tx.emit('captured', params.chargeId, { amount: body.amountMinor });
    await tx.audit('captured', params.chargeId);
    if (failure === 'inside') throw new Error('failed inside the transaction');
    return {
      id: params.chargeId,
      applicationId: `app_${'a'.repeat(26)}`,
      orderReference: 'A-1',
      status: 'captured' as const,
      authorised: money(body.amountMinor),
      captured: money(body.amountMinor),
      refunded: money(0),
      voided: money(0),
      funding: 'pending' as const,
      movements: [{ id: `mov_${'b'.repeat(26)}`, kind: 'capture' as const, amount: money(body.amountMinor), reference: `run ${runs}`, at }],
    };
  });
};

describe.each(stores)('an Idempotency-Key on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store, features: { handlers: { captureCharge } as Handlers } });
  });
  afterAll(() => server.close());

  let charges = 0;
  const aCharge = () => `chg_${String(++charges).padStart(26, '0')}`;
  const capture = (chargeId: string, key: string, amountMinor = 5_000, tenant: 'halden' | 'marigold' = 'halden') =>
    server.call({
      host: 'api',
      method: 'POST',
      path: `/v1/charges/${chargeId}/captures`,
      token: server.demo[tenant].secretKey,
      key,
      body: { amountMinor, reference: 'parcel 1' },
    });
  const events = (chargeId: string) => server.deps.db.selectFrom('outbox').select('id').where('subject', '=', chargeId).execute();

  test('of a hundred equal requests at once, one does the work and the rest repeat its bytes or wait (bar A1)', async () => {
    const charge = aCharge();

    const replies = await Promise.all(Array.from({ length: 100 }, () => capture(charge, 'k-100')));

    expect(await events(charge)).toHaveLength(1);
    const done = replies.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(replies.every(({ status, problem }) => status === 201 || problem === 'idempotency-in-progress')).toBe(true);
    expect((await capture(charge, 'k-100')).text).toBe(done[0]!.text);
  });

  test('another request with the same key is refused (bar A1)', async () => {
    const charge = aCharge();
    await capture(charge, 'k-reused');

    expect((await capture(charge, 'k-reused', 6_000)).problem).toBe('idempotency-key-reused');
    expect((await capture(aCharge(), 'k-reused')).problem).toBe('idempotency-key-reused');
  });

  test("another tenant's same key is another key (bar A1)", async () => {
    const charge = aCharge();
    await capture(charge, 'k-both');

    await capture(charge, 'k-both', 5_000, 'marigold');

    expect(await events(charge)).toHaveLength(2);
  });

  test.each(['before', 'inside'] as const)(
    'a failure %s the transaction leaves nothing, and the retry does the work (bars A1, R4)',
    async (failure) => {
      const charge = aCharge();
      fails = [failure];

      const first = await capture(charge, `k-${failure}`);
      const eventsOfFailure = await events(charge);
      const second = await capture(charge, `k-${failure}`);

      expect(first.problem).toBe('internal');
      expect(first.text).not.toContain('transaction');
      expect(eventsOfFailure).toEqual([]);
      expect(second.status).toBe(201);
      expect(await events(charge)).toHaveLength(1);
    },
  );

  test('a refusal is not kept: what was not possible then may be possible now', async () => {
    const charge = aCharge();
    fails = ['problem'];

    expect((await capture(charge, 'k-problem')).problem).toBe('amount-exceeds');
    expect((await capture(charge, 'k-problem')).status).toBe(201);
  });

  test('a request that lost its lock to a retry does not commit after it (bar R8)', async () => {
    const charge = aCharge();
    let letGo = () => {};
    wait = new Promise((resolve) => {
      letGo = resolve;
    });
    const slow = capture(charge, 'k-slow');
    while ((await server.deps.db.selectFrom('idempotency').select('key').where('key', '=', 'k-slow').execute()).length === 0)
      await server.clock.sleep(5);
    await server.clock.sleep(20);
    server.clock.advance(15_000);
    const before = wait;
    wait = undefined;
    const retry = await capture(charge, 'k-slow');
    letGo();
    await before;

    expect(retry.status).toBe(201);
    expect((await slow).problem).toBe('idempotency-in-progress');
    expect(await events(charge)).toHaveLength(1);
  });

  test('what a killed process had begun is done by the retry at once, and by nobody else (bars R1, R8)', async () => {
    const charge = aCharge();
    let letGo = () => {};
    wait = new Promise((resolve) => {
      letGo = resolve;
    });
    const cutOff = capture(charge, 'k-killed');
    const record = server.deps.db.selectFrom('idempotency').select('holder').where('key', '=', 'k-killed');
    await expect.poll(() => record.execute()).toHaveLength(1);
    const meanwhile = await capture(charge, 'k-killed');
    const killed = await openStore(server.store.location);
    await killed.db.destroy();
    await server.deps.db.updateTable('idempotency').set({ holder: killed.presence.id }).where('key', '=', 'k-killed').execute();
    wait = undefined;

    const retry = await capture(charge, 'k-killed');
    letGo();

    expect(meanwhile.problem).toBe('idempotency-in-progress');
    expect(retry.status).toBe(201);
    expect((await cutOff).problem).toBe('idempotency-in-progress');
    expect(await events(charge)).toHaveLength(1);
  });

  test('the answer that is kept is sealed (bar A19)', async () => {
    const charge = aCharge();
    await capture(charge, 'k-sealed');

    const [row] = await server.deps.db.selectFrom('idempotency').selectAll().where('key', '=', 'k-sealed').execute();

    expect(row!.state).toBe('done');
    expect(JSON.stringify(row)).not.toContain(charge);
  });

  test('the change, its event, its audit row and the kept answer are one transaction (bar R4)', async () => {
    const charge = aCharge();
    fails = ['inside'];
    await capture(charge, 'k-one');

    const audits = await server.deps.db.selectFrom('audit').select('sequence').where('subject', '=', charge).execute();
    const keys = await server.deps.db.selectFrom('idempotency').select('key').where('key', '=', 'k-one').execute();
    expect([audits, keys, await events(charge)]).toEqual([[], [], []]);
  });
});
