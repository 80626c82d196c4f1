import { usFacts } from '@liana/matching';
import type { Selectable } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MatchesTable } from '../db/schema.ts';
import { features } from '../features.ts';
import type { KeptForReplay } from '../offers/draw-up.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { answersById, liveAnswers, publishAnswers } from './answer-priors.ts';
import { findAnsweredVisits } from './answered-visits.queries.ts';
import { learnFromVisits } from './learn-answers.ts';

describe.each(stores)('what people answer, on %s', (store) => {
  let server: TestServer;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterEach(() => server.close());

  async function aVisit() {
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.answerAll();
    return shopper;
  }
  const keptOf = async ({ sessionId }: Journey) => {
    const rows = await server.deps.db.selectFrom('matches').selectAll().where('session_id', '=', sessionId).orderBy('created_at').execute();
    return rows.map((row) => JSON.parse(row.banded_facts_json) as KeptForReplay);
  };
  const live = () => liveAnswers(server.deps.db, 'US', 'test');

  test('is learned from made-up people in a test system that nobody has visited yet, and from nobody in a live one', async () => {
    const lesson = await learnFromVisits(server.deps, 'US', 'test');

    expect(lesson).toMatchObject({ learnedFrom: 'made-up people', counted: 2_000 });
    expect((await live())!.version).toBe(lesson!.version);
    expect(await learnFromVisits(server.deps, 'US', 'live')).toBeNull();
    expect(await liveAnswers(server.deps.db, 'US', 'live')).toBeNull();
  });

  test('is the same in every run, stored once, and holds no answer that fewer than ten gave', async () => {
    const first = await learnFromVisits(server.deps, 'US', 'test');
    const second = await learnFromVisits(server.deps, 'US', 'test');
    const { prior } = (await live())!;

    expect(second).toEqual(first);
    expect(await server.deps.db.selectFrom('answer_priors').select('id').execute()).toHaveLength(1);
    const choices = Object.entries(prior).filter(([fact]) => usFacts.get(fact)?.type.kind === 'choice');
    expect(choices.length).toBeGreaterThan(5);
    for (const [, answers] of choices) expect(Math.min(...answers.map(({ weight }) => weight))).toBeGreaterThanOrEqual(10);
  });

  /** The last list of a visit to the shop that Halden is. */
  async function lastListOf({ sessionId }: Journey): Promise<Selectable<MatchesTable>> {
    const lists = await server.deps.db
      .selectFrom('matches')
      .selectAll()
      .where('session_id', '=', sessionId)
      .orderBy('created_at')
      .execute();
    return lists.at(-1)!;
  }
  /** Visits that left the same list, one a minute from the beginning of each day. */
  async function copies(list: Selectable<MatchesTable>, name: string, count: number, perDay: number, rest: Partial<MatchesTable> = {}) {
    const all = Array.from({ length: count }, (_, at) => ({
      ...list,
      id: `mat_${name}${at}`,
      session_id: `ses_${name}${at}`,
      created_at: new Date(Date.UTC(2026, 0, 1 + Math.floor(at / perDay), 0, at % perDay)).toISOString(),
      ...rest,
    }));
    await server.deps.db.insertInto('matches').values(all).execute();
  }
  const answering = (list: Selectable<MatchesTable>, employment: string) => {
    const kept = JSON.parse(list.banded_facts_json) as KeptForReplay;
    return { ...list, banded_facts_json: JSON.stringify({ ...kept, facts: { ...kept.facts, employment } }) };
  };

  test('is learned from the last list of each visit once two hundred have left one', async () => {
    const list = await lastListOf(await aVisit());
    await copies(list, 'other', 199, 50);

    const lesson = await learnFromVisits(server.deps, 'US', 'test');

    expect(lesson).toMatchObject({ learnedFrom: 'visits', counted: 200 });
    expect((await live())!.prior.employment).toEqual([{ value: goodAnswers.employment, weight: 200 }]);
  });

  test('is not what a script answers, however many visits it makes in a day of one tenant', async () => {
    const list = await lastListOf(await aVisit());
    await copies(answering(list, 'retired'), 'script', 1_000, 1_000, { tenant_id: 'marigold' });
    await copies(list, 'shopper', 299, 50);

    const lesson = await learnFromVisits(server.deps, 'US', 'test');

    expect(lesson!.counted).toBe(300 + 125);
    expect((await live())!.prior.employment).toEqual([
      { value: goodAnswers.employment, weight: 300 },
      { value: 'retired', weight: 125 },
    ]);
  });

  test('is of each tenant no more than its share, the latest days of it', async () => {
    const list = await lastListOf(await aVisit());
    await copies(answering(list, 'retired'), 'many', 40, 4, { tenant_id: 'marigold' });

    const visits = await findAnsweredVisits(server.deps.db, 'US', 'test', { most: 100, ofTenant: 6, ofTenantOnDay: 3 });
    const days = visits.map(({ created_at }) => created_at.slice(0, 10));

    expect(days.slice(1)).toEqual([...Array(3).fill('2026-01-10'), ...Array(3).fill('2026-01-09')]);
    expect(await findAnsweredVisits(server.deps.db, 'US', 'test', { most: 2, ofTenant: 6, ofTenantOnDay: 3 })).toEqual(visits.slice(0, 2));
  });

  test('counts whoever has proved a contact once, and before those who have not', async () => {
    const shopper = await aVisit();
    await shopper.prove('ada@example.com');
    const list = await lastListOf(shopper);
    const { db } = server.deps;
    const session = await db.selectFrom('sessions').selectAll().where('id', '=', shopper.sessionId).executeTakeFirstOrThrow();
    await copies(list, 'again', 20, 20);
    await copies(list, 'nobody', 20, 20);
    const again = Array.from({ length: 20 }, (_, at) => ({ ...session, id: `ses_again${at}` }));
    await db.insertInto('sessions').values(again).execute();
    const counted = async (ofTenantOnDay: number) =>
      (await findAnsweredVisits(db, 'US', 'test', { most: 100, ofTenant: 100, ofTenantOnDay })).map(({ session_id }) => session_id);

    expect(session.person_id).not.toBeNull();
    expect(await counted(100)).toEqual([shopper.sessionId, ...Array.from({ length: 20 }, (_, at) => `ses_nobody${19 - at}`)]);
    await db.deleteFrom('matches').where('session_id', '=', shopper.sessionId).execute();
    expect(await counted(3)).toEqual(['ses_again19', 'ses_nobody19', 'ses_nobody18']);
  });

  test('orders the questions, and each list keeps which it was that did', async () => {
    const before = await keptOf(await aVisit());
    // Nobody earns enough for anything: what asks about income settles most.
    const prior = { incomeMonthly: [{ value: 0, weight: 1 }] };
    const version = await publishAnswers(server.deps.db, {
      market: 'US',
      mode: 'test',
      prior,
      learnedFrom: 1,
      at: '2026-11-22T00:00:00.000Z',
    });

    const after = await keptOf(await aVisit());
    await learnFromVisits(server.deps, 'US', 'test');

    expect(new Set(before.map(({ asked }) => asked.prior))).toEqual(new Set([null]));
    expect(new Set(after.map(({ asked }) => asked.prior))).toEqual(new Set([version]));
    expect(after[0]!.asked.fact).toBe('incomeMonthly');
    expect(before[0]!.asked.fact).not.toBe('incomeMonthly');
    expect(await answersById(server.deps.db, after[0]!.asked.prior!)).toEqual({ version, prior });
  });
});
