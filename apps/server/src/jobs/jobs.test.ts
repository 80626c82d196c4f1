import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../db/store.ts';
import { inTransaction, type Owner } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { createSignals } from '../signals.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { claimDue, freeWhatWasHeld, LEASE_MS } from './claim.ts';
import { type Job, type JobKinds, Postponed, settled } from './jobs.ts';
import { runJob } from './run-job.ts';
import { createWorker } from './worker.ts';

const second = 1000;

describe.each(stores)('jobs on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store });
  });
  afterEach(() => server.close());

  const owner = (): Owner => ({ tenantId: 'halden', mode: 'test', now: new Date(server.clock.now()), actor: 'test' });
  const emit = (kind: string, subject = 'thing', payload = {}) =>
    inTransaction(server.deps, owner(), (tx) => tx.emit(kind, subject, payload));
  const rowOf = (id: string) => server.deps.db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  /** Another worker on the same store: on PostgreSQL another node with connections of its own, on SQLite a second one in the process. */
  const another = async () => {
    if (store === 'sqlite') return { deps: { ...server.deps, signals: createSignals() }, close: async () => {} };
    const opened = await openStore(server.store.location);
    return { deps: { ...server.deps, ...opened, signals: createSignals() }, close: () => opened.db.destroy() };
  };
  const never = new AbortController().signal;
  const everything = { limit: 10, busy: [], admit: () => true };

  test('what was emitted in a transaction that failed is never done, what was committed is done (bar R4)', async () => {
    const seen: string[] = [];
    const worker = createWorker(server.deps, { greet: { run: async (_, job) => void seen.push(job.subject) } });
    await inTransaction(server.deps, owner(), async (tx) => {
      await tx.emit('greet', 'lost', {});
      throw new Error('the change failed');
    }).catch(() => {});
    const id = await emit('greet', 'kept');

    await worker.drain();

    expect(seen).toEqual(['kept']);
    expect((await rowOf(id)).done_at).not.toBeNull();
  });

  test('a job knows its tenant, its time and what it was given', async () => {
    let job: Job | undefined;
    const worker = createWorker(server.deps, {
      greet: {
        run: async (_, given) => {
          job = given;
        },
      },
    });
    const id = await emit('greet', 'app_1', { amount: 7 });

    await worker.drain();

    expect(job).toMatchObject({
      id,
      subject: 'app_1',
      payload: { amount: 7 },
      attempts: 1,
      owner: { tenantId: 'halden', mode: 'test', actor: 'job:greet' },
    });
  });

  test('work for later is left until then', async () => {
    const seen: string[] = [];
    const worker = createWorker(server.deps, { greet: { run: async (_, job) => void seen.push(job.subject) } });
    const at = new Date(server.clock.now() + 60 * second);
    await inTransaction(server.deps, owner(), (tx) => tx.emit('greet', 'later', {}, { at }));

    await worker.drain();
    expect(seen).toEqual([]);
    server.clock.advance(60 * second);
    await worker.drain();
    expect(seen).toEqual(['later']);
  });

  test('a job that fails comes back later each time, at last is dead, and others go on (bar R6)', async () => {
    let tries = 0;
    const kinds: JobKinds = {
      poison: { run: () => Promise.reject(new Error(`try ${++tries}`)), retryAfterMs: (attempts) => (attempts >= 3 ? null : 10 * second) },
      greet: { run: async () => {} },
    };
    const worker = createWorker(server.deps, kinds);
    const poison = await emit('poison');
    const good = await emit('greet');

    for (let round = 0; round < 5; round += 1) {
      await worker.drain();
      server.clock.advance(10 * second);
    }

    expect(tries).toBe(3);
    expect((await rowOf(poison)).dead_at).not.toBeNull();
    expect((await rowOf(good)).done_at).not.toBeNull();
    expect(server.log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'job-dead' }));
  });

  test('a job that cannot be done yet comes back soon, however often, and its tries do not count', async () => {
    let tries = 0;
    const kinds: JobKinds = {
      later: {
        run: async () => {
          tries += 1;
          if (tries <= 20) throw new Postponed('not yet');
        },
      },
    };
    const worker = createWorker(server.deps, kinds);
    const id = await emit('later');

    for (let round = 0; round < 21; round += 1) {
      await worker.drain();
      server.clock.advance(3 * second);
    }

    expect(tries).toBe(21);
    expect(await rowOf(id)).toMatchObject({ attempts: 1, dead_at: null, done_at: expect.any(String) });
  });

  test('however often its process is killed, a job has all its tries (bars R1, R6)', async () => {
    const failing: JobKinds = {
      work: { run: () => Promise.reject(new Error('the lender is out')), retryAfterMs: (attempts) => (attempts >= 2 ? null : second) },
    };
    const id = await emit('work');
    for (let kill = 0; kill < 20; kill += 1) {
      expect(await claimDue(server.deps, failing, everything)).toHaveLength(1);
      server.clock.advance(LEASE_MS + second);
    }
    const worker = createWorker(server.deps, failing);

    await worker.drain();
    const afterOne = await rowOf(id);
    server.clock.advance(second);
    await worker.drain();

    expect(afterOne).toMatchObject({ attempts: 1, dead_at: null });
    expect(await rowOf(id)).toMatchObject({ attempts: 2, dead_at: expect.any(String) });
  });

  test('two nodes share a thousand jobs without doing one twice (bar R5)', async () => {
    const seen: string[] = [];
    const kinds: JobKinds = {
      count: {
        run: (_, job) =>
          job.finish(async (tx) => {
            await tx.audit('counted', job.subject);
            seen.push(job.subject);
          }),
      },
    };
    await inTransaction(server.deps, owner(), async (tx) => {
      for (let number = 0; number < 1_000; number += 1) await tx.emit('count', `job ${number}`, {});
    });
    const other = await another();

    await Promise.all([createWorker(server.deps, kinds).drain(), createWorker(other.deps, kinds).drain()]);
    await other.close();

    const counted = await server.deps.db.selectFrom('audit').select('subject').where('action', '=', 'counted').execute();
    expect(counted).toHaveLength(1_000);
    expect(new Set(seen).size).toBe(1_000);
  }, 60_000);

  test('a worker that slept through its lease changes nothing any more (bar R5)', async () => {
    const effects: string[] = [];
    let wake = () => {};
    const slept = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const kind = (name: string, before: Promise<void>) => ({
      run: async (_: Dependencies, job: Job) => {
        await before;
        await job.finish(async (tx) => {
          await tx.audit('effect', name);
          effects.push(name);
        });
      },
    });
    const id = await emit('work');
    const [slow] = await claimDue(server.deps, { work: kind('slow', slept) }, everything);
    const late = runJob(server.deps, kind('slow', slept), slow!, never);
    server.clock.advance(LEASE_MS + second);

    await createWorker(server.deps, { work: kind('quick', Promise.resolve()) }).drain();
    wake();
    await late;

    const audits = await server.deps.db.selectFrom('audit').select('subject').where('action', '=', 'effect').execute();
    expect(audits.map(({ subject }) => subject)).toEqual(['quick']);
    expect(effects).toEqual(['quick']);
    expect((await rowOf(id)).attempts).toBe(1);
    expect(server.log.lines).toContainEqual(expect.objectContaining({ event: 'job-taken-over' }));
  });

  test('what a killed process held is taken up again (bar R1)', async () => {
    const id = await emit('work');
    await claimDue(server.deps, { work: { run: async () => {} } }, everything);
    // On SQLite the next start frees it; on PostgreSQL other nodes may be alive, so the lease must end.
    if (store === 'sqlite') await freeWhatWasHeld(server.deps);
    else server.clock.advance(LEASE_MS + second);

    await createWorker(server.deps, { work: { run: async () => {} } }).drain();

    expect((await rowOf(id)).done_at).not.toBeNull();
  });

  test('a job that takes longer than its lease stays with the worker that does it (bar R5)', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const id = await emit('work');
    const [row] = await claimDue(server.deps, { work: { run: () => ended } }, everything);
    const running = runJob(server.deps, { run: () => ended }, row!, never);

    await expect.poll(async () => (await rowOf(id)).lease_until, { timeout: LEASE_MS }).not.toBe(row!.lease_until);
    server.clock.advance(LEASE_MS - second);
    const taken = await claimDue(server.deps, { work: { run: () => ended } }, everything);
    end();
    await running;

    expect(taken).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ attempts: 1, done_at: expect.any(String) });
  }, 20_000);

  test('whoever waits for a job hears of its end, and gives up when there is none', async () => {
    const id = await emit('work');
    const none = await settled(server.deps, id, 50);
    const waiting = settled(server.deps, id, 5_000);

    await createWorker(server.deps, { work: { run: async () => {} } }).drain();

    expect(none).toBe(false);
    expect(await waiting).toBe(true);
  });

  test('a worker that stops gives back what it could not end', async () => {
    const id = await emit('work');
    const worker = createWorker(server.deps, {
      work: { run: (_, job) => new Promise((_resolve, reject) => job.signal.addEventListener('abort', () => reject(job.signal.reason))) },
    });
    worker.start();
    while ((await rowOf(id)).lease_until === null) await server.clock.sleep(5);

    await worker.stop(10);

    expect(await rowOf(id)).toMatchObject({ lease_until: null, attempts: 0, done_at: null, dead_at: null });
  });
});
