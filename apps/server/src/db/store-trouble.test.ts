import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { aServer, type TestServer } from '../testing/server.ts';
import { isStoreTrouble } from './store-trouble.ts';

const coded = (code: string, errcode?: number) => Object.assign(new Error('the store failed'), { code, errcode });

test.each([
  coded('ERR_SQLITE_ERROR', 13),
  coded('ERR_SQLITE_ERROR', 10 | (3 << 8)),
  coded('53100'),
  coded('57P01'),
  coded('ECONNREFUSED'),
  new Error('Connection terminated unexpectedly'),
])('%o passes: what was asked may be asked again', (error) => {
  expect(isStoreTrouble(error)).toBe(true);
});

test.each([coded('ERR_SQLITE_ERROR', 19), coded('23505'), coded('42P01'), new TypeError('x is undefined'), 'Connection terminated'])(
  '%o is a mistake of ours',
  (error) => {
    expect(isStoreTrouble(error)).toBe(false);
  },
);

describe('a store that cannot be used for a while', () => {
  let server: TestServer;
  afterEach(() => server.close());

  const write = (key: string) => {
    const body = { url: 'https://hooks.shop.example/in' };
    return server.call({ host: 'api', method: 'POST', path: '/v1/webhook-endpoints', token: server.demo.halden.secretKey, body, key });
  };

  test('with a full disk refuses what writes with 503, goes on reading, and recovers by itself (bar R12)', async () => {
    server = await aServer({ store: 'sqlite' });
    const { page_count: pages } = (await sql<{ page_count: number }>`pragma page_count`.execute(server.deps.db)).rows[0]!;
    await sql.raw(`pragma max_page_count = ${pages}`).execute(server.deps.db);

    let key = '';
    let refused = await write('first');
    for (let count = 0; count < 500 && refused.status === 201; count += 1) {
      key = `write ${count}`;
      refused = await write(key);
    }
    const read = await server.call({ host: 'api', path: '/v1/config', token: server.demo.halden.publishableKey });
    await sql.raw('pragma max_page_count = 100000').execute(server.deps.db);
    const recovered = await write(key);

    expect(refused).toMatchObject({ status: 503, problem: 'unavailable' });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(server.log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'store-unavailable' }));
    expect(read.status).toBe(200);
    expect(recovered.status).toBe(201);
  });

  test('when PostgreSQL drops every connection, also one in the middle of a transaction, answers 503 and goes on (bar R11)', async () => {
    server = await aServer({ store: 'postgres' });
    const between = server.deps.db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
      await dropConnections(server);
      await server.clock.sleep(100); // the connection breaks while nothing is asked of it
      await sql`select 1`.execute(tx);
    });

    await expect(between).rejects.toSatisfy(isStoreTrouble);
    expect((await write('after')).status).toBe(201);
  });

  test.each(['api', 'embed', 'halden-pay.localhost'])(
    '%s answers with a problem in its envelope while there is none (bars A2, A35)',
    async (host) => {
      server = await aServer({ store: 'sqlite' });
      await server.deps.db.schema.dropTable('tenant_origins').execute();
      await server.deps.db.schema.dropTable('tenant_hosts').execute();

      const reply = await server.call({ host, path: '/v1/me/offers', origin: 'https://shop.halden.example' });

      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('x-request-id')).toMatch(/^req_/);
      expect(reply.problem).toBeDefined();
    },
  );
});

async function dropConnections(server: TestServer): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('pgUrl') });
  await admin.connect();
  const database = new URL(server.store.location).pathname.slice(1);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
  await admin.end();
}
