import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../db/unit.ts';
import type { JobKinds } from '../jobs/jobs.ts';
import { createWorker } from '../jobs/worker.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { listDeadJobs, retryDeadJob } from './dead-jobs.ts';
import { OperatorError } from './operator-error.ts';

describe.each(stores)('dead jobs on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store });
  });
  afterAll(() => server.close());

  const emit = (subject: string) => {
    const owner = { tenantId: 'halden', mode: 'test', now: new Date(server.clock.now()), actor: 'test' } as const;
    return inTransaction(server.deps, owner, (tx) => tx.emit('tell-lender', subject, {}));
  };
  const worker = (isOut: () => boolean, tries: string[]) => {
    const kinds: JobKinds = {
      'tell-lender': {
        run: async (_, job) => {
          tries.push(`${job.subject} ${job.attempts}`);
          if (isOut()) throw new Error('the lender is out');
        },
        retryAfterMs: () => null,
      },
    };
    return createWorker(server.deps, kinds);
  };

  test('the operator sees what was given up, puts it back, and it is done with all its tries before it', async () => {
    let isOut = true;
    const tries: string[] = [];
    const working = worker(() => isOut, tries);
    const id = await emit('app_1');
    await working.drain();
    const dead = await listDeadJobs(server.deps);
    isOut = false;
    await working.drain();
    const untouched = tries.length;

    await retryDeadJob(server.deps, id);
    await working.drain();

    expect(dead).toEqual([
      { id, kind: 'tell-lender', subject: 'app_1', tenant: 'halden', mode: 'test', attempts: 1, deadAt: expect.any(String) },
    ]);
    expect(untouched).toBe(1);
    expect(tries).toEqual(['app_1 1', 'app_1 1']);
    expect(await listDeadJobs(server.deps)).toEqual([]);
    const audits = await server.deps.db.selectFrom('audit').select('actor').where('action', '=', 'job-retried').execute();
    expect(audits).toEqual([{ actor: 'operator' }]);
  });

  test('what is done, waits, or never was is not put back', async () => {
    const working = worker(() => false, []);
    const done = await emit('app_2');
    await working.drain();
    const waiting = await emit('app_3');

    for (const id of [done, waiting, 'evt_unknown']) await expect(retryDeadJob(server.deps, id)).rejects.toThrow(OperatorError);
  });
});
