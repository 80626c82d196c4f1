import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, type Owner } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import type { Job, JobKinds } from './jobs.ts';
import { createWorker } from './worker.ts';

describe.each(stores)('shares of a worker, on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store });
  });
  afterEach(() => server.close());

  const owner = (): Owner => ({ tenantId: 'halden', mode: 'test', now: new Date(server.clock.now()), actor: 'test' });
  const emit = (kind: string, subject: string) => inTransaction(server.deps, owner(), (tx) => tx.emit(kind, subject, {}));

  test('one subject gets its share and no more, and others do not wait for it (bar A27)', async () => {
    let atOnce = 0;
    let most = 0;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const done: string[] = [];
    const kinds: JobKinds = {
      call: {
        perSubject: 2,
        run: async (_, job) => {
          if (job.subject === 'hangs') {
            atOnce += 1;
            most = Math.max(most, atOnce);
            await held;
            atOnce -= 1;
          }
          done.push(job.subject);
        },
      },
    };
    for (let number = 0; number < 20; number += 1) await emit('call', 'hangs');
    await emit('call', 'quick');
    const worker = createWorker(server.deps, kinds);
    worker.start();

    while (!done.includes('quick') || atOnce < 2) await server.clock.sleep(10);
    letGo();
    while (done.length < 21) await server.clock.sleep(10);
    await worker.stop();

    expect(done[0]).toBe('quick');
    expect(most).toBe(2);
  });

  test('a kind whose every job hangs leaves the others theirs, and in it a subject the other subjects (bars R7, A27)', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const done: string[] = [];
    const run = async (_: Dependencies, job: Job) => {
      if (job.subject.startsWith('hangs')) await held;
      done.push(job.subject);
    };
    const kinds: JobKinds = { ask: { run, atOnce: 24, perSubject: 16 }, call: { run, perSubject: 4 }, greet: { run } };
    for (let number = 0; number < 40; number += 1) {
      await emit('ask', 'hangs');
      await emit('call', `hangs ${number}`);
    }
    await emit('ask', 'another lender');
    await emit('greet', 'another kind');
    const worker = createWorker(server.deps, kinds);
    worker.start();

    await expect.poll(() => done.toSorted(), { timeout: 5_000 }).toEqual(['another kind', 'another lender']);
    const running = await server.deps.db
      .selectFrom('outbox')
      .select('kind')
      .where('lease_until', 'is not', null)
      .where('done_at', 'is', null)
      .execute();
    letGo();
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(82);
    await worker.stop();

    expect(running.filter(({ kind }) => kind === 'ask')).toHaveLength(16);
    expect(running.filter(({ kind }) => kind === 'call')).toHaveLength(16);
  }, 30_000);
});
