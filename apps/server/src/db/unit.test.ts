import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { inTransaction, type Owner } from './unit.ts';

describe.each(stores)('a unit of work on %s', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ store });
  });
  afterAll(() => server.close());

  const owner = (tenantId: string): Owner => ({ tenantId, mode: 'test', now: new Date(server.clock.now()), actor: 'test' });
  const offsetOf = async (tenantId: string) =>
    (await server.deps.db.selectFrom('tenants').select('clock_offset_ms').where('id', '=', tenantId).executeTakeFirstOrThrow())
      .clock_offset_ms;

  test('what a transaction read stays true until it commits: a hundred at once lose no change', async () => {
    const before = await offsetOf('marigold');
    const addOne = () =>
      inTransaction(server.deps, owner('marigold'), async (tx) => {
        const { clock_offset_ms } = await tx.db
          .selectFrom('tenants')
          .select('clock_offset_ms')
          .where('id', '=', 'marigold')
          .executeTakeFirstOrThrow();
        await tx.db
          .updateTable('tenants')
          .set({ clock_offset_ms: clock_offset_ms + 1 })
          .where('id', '=', 'marigold')
          .execute();
      });

    await Promise.all(Array.from({ length: 100 }, addOne));

    expect(await offsetOf('marigold')).toBe(before + 100);
  });

  test('a crowd at one tenant leaves connections for whoever reads beside its transaction', async () => {
    const readsBeside = () => inTransaction(server.deps, owner('halden'), () => offsetOf('halden'));

    await expect(Promise.all(Array.from({ length: 100 }, readsBeside))).resolves.toHaveLength(100);
  });

  test('change, audit row and event are there together or not at all (bar R4)', async () => {
    const work = (fails: boolean) =>
      inTransaction(server.deps, owner('halden'), async (tx) => {
        await tx.audit('tried', 'thing', { fails });
        await tx.emit('tried', 'thing', {});
        if (fails) throw new Error('the change failed');
      });
    await work(true).catch(() => {});
    await work(false);

    const audits = await server.deps.db.selectFrom('audit').select('detail_json').where('action', '=', 'tried').execute();
    const events = await server.deps.db.selectFrom('outbox').select('id').where('kind', '=', 'tried').execute();
    expect(audits).toEqual([{ detail_json: '{"fails":false}' }]);
    expect(events).toHaveLength(1);
  });
});

test("a unit of one tenant neither sees nor changes another's rows, even where a statement forgets to ask (bar A8)", async () => {
  const server = await aServer({ store: 'postgres' });
  const owner: Owner = { tenantId: 'marigold', mode: 'test', now: new Date(), actor: 'test' };
  const keys = () => server.deps.db.selectFrom('api_keys').select(['tenant_id', 'revoked_at']).execute();

  const seen = await inTransaction(server.deps, owner, async (tx) => {
    await tx.db.updateTable('api_keys').set({ revoked_at: 'now' }).execute();
    return tx.db.selectFrom('api_keys').select('tenant_id').execute();
  });
  const strange = inTransaction(server.deps, owner, (tx) =>
    tx.db
      .insertInto('tenant_origins')
      .values({ tenant_id: 'halden', mode: 'test', origin: 'https://evil.example', return_path_prefix: '/' })
      .execute(),
  );

  await expect(strange).rejects.toThrow(/row-level security/);
  expect(new Set(seen.map(({ tenant_id }) => tenant_id))).toEqual(new Set(['marigold']));
  const left = (await keys()).filter(({ revoked_at }) => revoked_at === null);
  expect(new Set(left.map(({ tenant_id }) => tenant_id))).toEqual(new Set(['halden']));
  await server.close();
});
