import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStore, stores, type TestStore } from '../testing/stores.ts';
import { migrate } from './migrate.ts';
import { exactNumber } from './postgres.ts';
import { openStore } from './store.ts';

const tenant = (id: string) => ({
  id,
  parent_id: null,
  name: id,
  market: 'US',
  currency: 'USD',
  locale: 'en',
  kinds_json: '[]',
  regulatory_json: '{}',
  theme_json: '{}',
  wrapped_key: '',
  created_at: '2026-11-21T00:00:00.000Z',
});
const pointer = (name: string, target: string) => ({ name, target_id: target, moved_at: '2026-11-21T00:00:00.000Z' });

describe.each(stores)('the store on %s', (name) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore(name);
  });
  afterAll(() => store.close());

  test('is migrated once, however often it is started', async () => {
    await expect(migrate(store.db, store.dialect)).resolves.toEqual([]);
  });

  test.each([0, 1, -0.5, 1.5, Number.NaN])('holds no tenant whose promise is %s', async (promise) => {
    await store.db
      .insertInto('tenants')
      .values(tenant('certain'))
      .onConflict((known) => known.doNothing())
      .execute();

    await expect(
      store.db
        .insertInto('tenants')
        .values({ ...tenant('new'), promise })
        .execute(),
    ).rejects.toThrow();
    await expect(store.db.updateTable('tenants').set({ promise }).where('id', '=', 'certain').execute()).rejects.toThrow();
    await store.db.updateTable('tenants').set({ promise: 0.95 }).where('id', '=', 'certain').execute();

    expect(await store.db.selectFrom('tenants').select(['id', 'promise']).execute()).toEqual([{ id: 'certain', promise: 0.95 }]);
  });

  test('keeps nothing of a transaction that failed', async () => {
    const work = store.db.transaction().execute(async (tx) => {
      await tx.insertInto('pointers').values(pointer('half', 'a')).execute();
      throw new Error('the work failed');
    });

    await expect(work).rejects.toThrow('the work failed');
    const found = await store.db.selectFrom('pointers').selectAll().where('name', '=', 'half').execute();
    expect(found).toEqual([]);
  });

  test('gives fifty writers their turn without refusing one (bar R3)', async () => {
    await store.db.insertInto('pointers').values(pointer('count', '0')).execute();
    const increment = () =>
      store.db.transaction().execute(async (tx) => {
        const query = tx.selectFrom('pointers').select('target_id').where('name', '=', 'count');
        const { target_id } = await (store.dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow();
        await tx
          .updateTable('pointers')
          .set({ target_id: String(Number(target_id) + 1) })
          .where('name', '=', 'count')
          .execute();
      });

    await Promise.all(Array.from({ length: 50 }, increment));

    const { target_id } = await store.db.selectFrom('pointers').select('target_id').where('name', '=', 'count').executeTakeFirstOrThrow();
    expect(target_id).toBe('50');
  });

  test('reads what is committed while a transaction of another is open', async () => {
    await store.db.insertInto('pointers').values(pointer('seen', 'before')).execute();

    await store.db.transaction().execute(async (tx) => {
      await tx.updateTable('pointers').set({ target_id: 'after' }).where('name', '=', 'seen').execute();
      const outside = await store.db.selectFrom('pointers').select('target_id').where('name', '=', 'seen').executeTakeFirstOrThrow();
      expect(outside.target_id).toBe('before');
    });
  });

  test('counts and sums arrive as numbers', async () => {
    const row = await store.db
      .selectFrom('pointers')
      .select(({ fn }) => [fn.countAll<number>().as('rows'), sql<number>`coalesce(sum(cast(9007199254740991 as bigint)), 0)`.as('largest')])
      .where('name', '=', 'count')
      .executeTakeFirstOrThrow();

    expect(row).toEqual({ rows: 1, largest: Number.MAX_SAFE_INTEGER });
  });

  test('refuses a number that JavaScript cannot hold exactly', async () => {
    const query = store.db.selectFrom('pointers').select(sql<number>`cast(9007199254740993 as bigint)`.as('wide')).execute();

    await expect(query).rejects.toThrow(/exact|too large/);
  });

  test('what was committed is there when the store is opened again', async () => {
    await store.db.insertInto('pointers').values(pointer('kept', 'yes')).execute();

    const again = await openStore(store.location);

    const found = await again.db.selectFrom('pointers').select('target_id').where('name', '=', 'kept').executeTakeFirst();
    await again.db.destroy();
    expect(found?.target_id).toBe('yes');
  });
});

test('SQLite syncs every commit to the disk and checks foreign keys (bar R2)', async () => {
  const store = await aStore('sqlite');

  const settings = await Promise.all(
    ['journal_mode', 'synchronous', 'foreign_keys'].map(
      async (pragma) => Object.values((await sql.raw(`pragma ${pragma}`).execute(store.db)).rows[0]!)[0],
    ),
  );
  await store.close();

  expect(settings).toEqual(['wal', 2, 1]);
});

test('a fraction of the database stays a fraction', () => {
  expect(exactNumber('0.25')).toBe(0.25);
});
