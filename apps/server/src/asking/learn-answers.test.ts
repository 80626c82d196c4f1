import { usFacts } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

    expect(lesson).toMatchObject({ learnedFrom: 'made-up people', people: 2_000 });
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

  test('is learned from the last list of each visit once two hundred people have answered', async () => {
    const shopper = await aVisit();
    const { db } = server.deps;
    const last = (
      await db.selectFrom('matches').selectAll().where('session_id', '=', shopper.sessionId).orderBy('created_at').execute()
    ).at(-1)!;
    const others = Array.from({ length: 199 }, (_, at) => ({ ...last, id: `mat_copy${at}`, session_id: `ses_copy${at}` }));
    await db.insertInto('matches').values(others).execute();

    const visits = await findAnsweredVisits(db, 'US', 'test', 5_000);
    const lesson = await learnFromVisits(server.deps, 'US', 'test');

    expect(visits).toHaveLength(200);
    expect(lesson).toMatchObject({ learnedFrom: 'visits', people: 200 });
    expect((await live())!.prior.employment).toEqual([{ value: goodAnswers.employment, weight: 200 }]);
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
