import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { purgeExpiredFacts } from './expire.ts';

describe.each(stores)('what is forgotten on %s', (store) => {
  let server: TestServer;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  const answers = async () => (await server.deps.db.selectFrom('session_facts').select('fact').execute()).length;
  const later = (hours: number) =>
    shopper.byShop('POST', '/v1/test-clock', { to: new Date(server.clock.now() + hours * 3_600_000).toISOString() });

  test('answers are there for a day after the last one, and gone after it, with the key that sealed them', async () => {
    await shopper.openInShop();
    await shopper.answerAll();
    const given = await answers();
    expect(given).toBeGreaterThan(4);

    await later(23);
    await purgeExpiredFacts(server.deps);
    expect(await answers()).toBe(given);
    await later(25);
    await purgeExpiredFacts(server.deps);

    expect(await answers()).toBe(0);
    const session = await server.deps.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
    expect(session).toMatchObject({ wrapped_key: null, purged_at: expect.any(String) });
    const { offers, next } = await shopper.offers();
    expect(offers.length).toBeGreaterThan(0);
    expect(next).not.toBeNull();
  });

  test('whoever goes on after that answers anew, under a new key', async () => {
    await shopper.openInShop();
    await shopper.answerAll();
    await later(25);
    await purgeExpiredFacts(server.deps);

    const { next } = await shopper.answerAll();

    expect(next).toBeNull();
    expect(await answers()).toBeGreaterThan(4);
  });

  test('what is kept for replay is banded: no figure and no name of the person', async () => {
    await shopper.openInShop();
    await shopper.answerAll();

    const kept = JSON.stringify(await server.deps.db.selectFrom('matches').select(['banded_facts_json', 'result_json']).execute());

    expect(kept).toContain('600000-700000');
    expect(kept).not.toContain('620000');
  });
});
