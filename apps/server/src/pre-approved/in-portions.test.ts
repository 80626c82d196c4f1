import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceList, withdrawList } from '../admin/pre-approved.ts';
import { inTransaction, type Unit } from '../db/unit.ts';
import { features } from '../features.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { endListsThatRanOut } from './end-lists.ts';
import { endList, findListOf, findListsNaming } from './pre-approved.queries.ts';

const place = { tenantId: 'halden', mode: 'test', lenderId: 'brindle', productId: 'brindle-buy' } as const;
const terms = { waives: ['least-income'], validUntil: '2027-06-30' };
const keyOf = (number: number) => String(number).padStart(64, '0');
const minutes = 60_000;

describe.each(stores)('a list of more people than one transaction writes, on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterEach(() => server.close());

  const give = (count: number, limitMinor: number) =>
    replaceList(server.deps, place, terms, new Map(Array.from({ length: count }, (_, number) => [keyOf(number), limitMinor])));
  /** Its writer ends after the first of two portions. */
  const giveHalf = () => {
    const limits = new Map(Array.from({ length: 1_500 }, (_, number) => [keyOf(number), number === 1_400 ? Number.NaN : 200_000]));
    return expect(replaceList(server.deps, place, terms, limits)).rejects.toThrow();
  };
  const unit = <T>(work: (tx: Unit) => Promise<T>) =>
    inTransaction(server.deps, { ...place, now: new Date(server.clock.now()), actor: 'test' }, work);
  const limitsOfFirst = async (db = server.deps.db) => (await findListsNaming(db, place, keyOf(0))).map((list) => list.limit_minor);
  const countOf = async (table: 'pre_approved_people' | 'pre_approved_parts') =>
    (await server.deps.db.selectFrom(table).select('list_id').execute()).length;

  test('lets others write while it is written, for whom the list before stands to the end', async () => {
    await give(1, 500_000);
    let isDone = false;
    const giving = give(20_000, 300_000).finally(() => {
      isDone = true;
    });
    const seen: { limits: number[]; people: number }[] = [];
    while (!isDone) {
      seen.push(await unit(async (tx) => ({ limits: await limitsOfFirst(tx.db), people: await peopleOf(tx) })));
      await server.clock.sleep(1);
    }
    await giving;

    const between = seen.filter(({ people }) => people > 1 && people < 20_000);
    expect(between.length).toBeGreaterThan(1);
    expect(new Set(between.map(({ limits }) => limits.join()))).toEqual(new Set(['500000']));
    expect(await limitsOfFirst()).toEqual([300_000]);
    expect([await countOf('pre_approved_people'), await countOf('pre_approved_parts')]).toEqual([20_000, 0]);
  });

  test('whose writer ends half way leaves the one before standing, and is forgotten by the schedule', async () => {
    await give(1, 500_000);
    await giveHalf();
    expect(await countOf('pre_approved_people')).toBe(1_001);
    expect(await limitsOfFirst()).toEqual([500_000]);

    server.clock.advance(9 * minutes);
    await endListsThatRanOut(server.deps);
    expect(await countOf('pre_approved_people')).toBe(1_001);

    server.clock.advance(2 * minutes);
    await endListsThatRanOut(server.deps);

    expect([await countOf('pre_approved_people'), await countOf('pre_approved_parts')]).toEqual([1, 0]);
    expect(await limitsOfFirst()).toEqual([500_000]);
    expect(await give(2, 100_000)).toEqual({ version: 2, replaced: 1 });
  });

  test('that was given up while it was written never stands', async () => {
    await give(1, 500_000);
    const giving = give(20_000, 300_000).catch((error: Error) => error.message);
    while ((await countOf('pre_approved_parts')) === 0) await server.clock.sleep(1);
    server.clock.advance(11 * minutes);
    await server.deps.db.updateTable('pre_approved_parts').set({ written_at: null }).execute();
    await endListsThatRanOut(server.deps);

    expect(await giving).toContain('was given up while it was written');
    expect(await limitsOfFirst()).toEqual([500_000]);
    expect(await countOf('pre_approved_people')).toBe(1);
  });

  test('that has ended names nobody at once, and is forgotten by the schedule where its process ends before that', async () => {
    await give(1_500, 500_000);
    const { standing } = await findListOf(server.deps.db, place, place.productId);
    await unit((tx) => endList(tx, standing!.id));
    expect(await limitsOfFirst()).toEqual([]);
    expect(await countOf('pre_approved_people')).toBe(1_500);

    await endListsThatRanOut(server.deps);

    expect([await countOf('pre_approved_people'), await countOf('pre_approved_parts')]).toEqual([0, 0]);
  });

  test('that is withdrawn is forgotten when the command is done', async () => {
    await give(2_500, 500_000);

    await withdrawList(server.deps, place);

    expect([await countOf('pre_approved_people'), await countOf('pre_approved_parts')]).toEqual([0, 0]);
  });
});

async function peopleOf(tx: Unit): Promise<number> {
  const { people } = await tx.db
    .selectFrom('pre_approved_people')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow();
  return Number(people);
}
