import { MessageView } from '@liana/contract';
import { isoDate } from '@liana/finance';
import { bannedWordsIn, type ExampleComputation, missingTerms, ruleSetAt } from '@liana/markets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const ruleSet = ruleSetAt('US', isoDate('2026-11-21'));

describe.each(stores)('the message under a price on %s', (store) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterAll(() => server.close());

  const message = async (query: string) => {
    const token = server.demo.halden.publishableKey;
    return (await server.call({ host: 'api', path: `/v1/messages?${query}`, token, origin: shopOrigin })).as(MessageView);
  };

  test('it is the typical product for the price, with every figure that its law demands beside a payment', async () => {
    const { example } = await message('amountMinor=129900&currency=USD&category=electronics');

    expect(example!.terms.principal.amountMinor).toBe(129_900);
    expect(example!.chosenBy).toMatchObject({ ruleSetVersion: ruleSet.id, method: 'median-total-cost' });
    expect(example!.chosenBy.candidates).toBeGreaterThan(5);
    expect(missingTerms(ruleSet, ['payment-amount', 'number-of-payments', 'annual-cost', 'down-payment'])).toEqual([]);
    const { instalment, annualCost, numberOfPayments } = example!.terms;
    for (const locale of ['en', 'zh-Hans'] as const) {
      const sentence = example!.sentence[locale];
      expect(sentence).toContain((instalment.amountMinor / 100).toFixed(2));
      expect(sentence).toContain(annualCost.percent);
      expect(sentence).toContain(String(numberOfPayments));
      expect(sentence).toContain('$0');
      expect(bannedWordsIn(ruleSet, sentence + example!.note[locale], locale)).toEqual([]);
    }
  });

  test('it says in short what it costs, the annual cost first, and keeps how it was picked', async () => {
    const query = 'amountMinor=129900&currency=USD&category=electronics';
    const { example } = await message(query);
    await message(query);

    const { summary, chosenBy, terms } = example!;
    expect(summary[0]).toMatchObject({ key: 'annual-cost', prominent: true, value: { en: `${terms.annualCost.percent}%` } });
    expect(summary.map(({ key }) => key)).toEqual(['annual-cost', 'payments', 'down-payment', 'total-cost', 'total-payable']);
    const kept = await server.deps.db.selectFrom('examples').selectAll().where('hash', '=', chosenBy.computationHash).execute();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ market: 'US', rule_set_version: ruleSet.id, currency: 'USD' });
    const { ranked, chosen } = JSON.parse(kept[0]!.computation_json) as ExampleComputation;
    expect(ranked).toHaveLength(chosenBy.candidates);
    expect(ranked[chosen]!.annualCost.percent).toBe(terms.annualCost.percent);
  });

  test('the same price gives the same example, and nobody lends for a price out of reach: then nothing is said', async () => {
    const query = 'amountMinor=129900&currency=USD';

    expect(await message(query)).toEqual(await message(query));
    expect((await message('amountMinor=300&currency=USD')).example).toBeNull();
    expect((await message('amountMinor=90000000&currency=USD')).example).toBeNull();
    expect((await message('amountMinor=129900&currency=EUR')).example).toBeNull();
  });
});
