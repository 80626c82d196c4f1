import { OffersView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { Journey, laptop } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('a list that explains itself, on %s', (store) => {
  let server: TestServer;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    shopper = new Journey(server);
    await shopper.openInShop();
  });
  afterEach(() => server.close());

  const listBy = async (tenorMonths: number) =>
    (await shopper.inFrame('PATCH', '/v1/me/wish', { wish: { tenorMonths } })).as(OffersView).offers;

  test('names wishes that keep their word: by each of them the product is no longer refused', async () => {
    const tried: string[] = [];
    for (const wished of [3, 12, 48]) {
      const hinted = (await listBy(wished)).filter(({ reasons }) => reasons.some(({ tryWish }) => tryWish));
      for (const { productId, reasons } of hinted) {
        const { tryWish } = reasons.find((reason) => reason.tryWish)!;
        // The shop sets the amount of its order; only the months are the shopper's.
        expect(tryWish).toEqual({ tenorMonths: expect.any(Number) });
        const now = (await listBy(tryWish!.tenorMonths!)).find((offer) => offer.productId === productId);
        expect(now?.group).not.toBe('does-not-fit');
        tried.push(productId);
      }
    }

    expect(tried.length).toBeGreaterThan(3);
  });

  test('says of each offer how much more it costs than the cheapest of its group', async () => {
    const { offers } = await shopper.answerAll();

    for (const group of ['recommended', 'may-fit'] as const) {
      const ofGroup = offers.filter((offer) => offer.group === group);
      const cheapest = Math.min(...ofGroup.map(({ terms }) => terms.costOfCredit.amountMinor));
      for (const { terms, explanation } of ofGroup) {
        expect(explanation[0]).toMatchObject({
          term: 'total-cost',
          of: ofGroup.length,
          behind: { amountMinor: terms.costOfCredit.amountMinor - cheapest, currency: laptop.amount.currency },
        });
      }
    }
  });

  test('tells a likelihood in no other way than by place and points, and names what an offer waits for once it is little', async () => {
    const { offers, recommendation, unlisted, remainingAtMost, remainingExpected } = await shopper.offers();

    expect(recommendation).toEqual({ basis: 'certified', promise: 0.9 });
    expect(unlisted).toEqual({ recommended: 0, 'may-fit': 0, 'does-not-fit': 0 });
    expect(remainingExpected).toBeGreaterThan(0);
    expect(remainingExpected).toBeLessThanOrEqual(remainingAtMost);
    for (const { explanation, waitsFor, mayFitBecause } of offers) {
      for (const { term, behind } of explanation) if (term === 'likelihood') expect(behind).toBeNull();
      expect(waitsFor.questions > 0).toBe(mayFitBecause === 'question-open');
      expect(waitsFor.named.length).toBe(waitsFor.questions > 3 ? 0 : waitsFor.questions);
    }
  });
});
