import type { WishInput } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { Journey, laptop } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const { category: _, ...ofUnknownGoods } = laptop;

describe.each(stores)('a shop that does not say what its goods are, on %s', (store) => {
  let server: TestServer;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterEach(() => server.close());

  const waiting = async (wish: WishInput) => {
    const shopper = new Journey(server);
    const { offers } = await shopper.openInShop(wish);
    await shopper.answerAll();
    const inPage = offers.offers.filter(({ mayFitBecause }) => mayFitBecause === 'not-told');
    const list = await shopper.offers();
    return { inPage, atTheEnd: list.offers.filter(({ mayFitBecause }) => mayFitBecause === 'not-told'), next: list.next };
  };

  test('gets promotions for some goods with the true reason, in the page and when every question was answered', async () => {
    const { inPage, atTheEnd, next } = await waiting(ofUnknownGoods);

    expect(next).toBeNull();
    for (const offers of [inPage, atTheEnd]) {
      expect(offers.some(({ paidByMerchant }) => paidByMerchant)).toBe(true);
      const said = new Set(offers.flatMap(({ reasons }) => reasons.map(({ text }) => text.en)));
      expect([...said]).toEqual(['Only for some kinds of goods; the shop has not said what this is.']);
    }
  });

  test('and has none of them wait once it says so', async () => {
    const { inPage, atTheEnd } = await waiting(laptop);

    expect([...inPage, ...atTheEnd]).toEqual([]);
  });
});
