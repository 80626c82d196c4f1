import { ApplicationView, OffersView, type WishInput } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { cartHash, goodAnswers, Journey, laptop } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const wish = { ...laptop, cartHash };
const email = 'ada@example.com';

describe.each(stores)('a visit that goes on where another one was left, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  /** The shop's page again, after it was loaded anew: another session, another token, and nobody known. */
  const pageLoadedAnew = async (again: WishInput = wish) => {
    const visit = new Journey(server);
    await visit.openInShop(again);
    return visit;
  };
  const draftOf = async (visit: Journey) => visit.inFrame('GET', '/v1/me/application');
  /** A draft with its first question answered, and lenders that have answered. */
  const halfFilled = async () => {
    await shopper.openInShop(wish);
    await shopper.answerAll();
    await shopper.prove(email);
    const { offers } = (await shopper.askLenders()).offers;
    const { next } = await shopper.choose(offers[0]!.id);
    const reply = await shopper.inFrame('POST', '/v1/me/application/answers', { fact: next!.fact, value: goodAnswers[next!.fact] });
    return reply.as(ApplicationView);
  };

  test('a code brings back the draft with its answers and the lenders’ answers, and nothing is asked twice', async () => {
    const draft = await halfFilled();
    const asked = lenders.asked.length;
    const again = await pageLoadedAnew();

    await again.prove(email);

    const brought = (await draftOf(again)).as(ApplicationView);
    expect(brought).toMatchObject({ id: draft.id, offer: draft.offer, next: draft.next, step: draft.step, answers: draft.answers });
    const { offers, next } = await again.offers();
    expect(next).toBeNull();
    expect(offers.some(({ stage }) => stage === 'prequalified')).toBe(true);
    expect(lenders.asked).toHaveLength(asked);
  });

  test('A12: before the code, and with somebody else’s, nothing comes back', async () => {
    await halfFilled();
    const again = await pageLoadedAnew();

    const before = await again.offers();
    await again.prove('somebody.else@example.com');

    expect(before.next).not.toBeNull();
    expect((await draftOf(again)).status).toBe(404);
    expect((await again.offers()).next).not.toBeNull();
  });

  test('A6: amount and binding are those of the page and of the shop now: what was bound before does not come along', async () => {
    await halfFilled();
    await shopper.bind();
    const again = await pageLoadedAnew();

    await again.prove(email);

    expect((await draftOf(again)).as(ApplicationView).orderBound).toBe(false);
    await again.bind();
    expect((await draftOf(again)).as(ApplicationView).orderBound).toBe(true);
  });

  test('another cart is another wish: its draft stays where it is', async () => {
    await halfFilled();
    const another = await pageLoadedAnew({ ...wish, cartHash: 'e'.repeat(64) });

    await another.prove(email);

    expect((await draftOf(another)).status).toBe(404);
    expect((await draftOf(shopper)).status).toBe(200);
  });

  test('what is said now is not overwritten, and lenders that were asked about something else are asked anew', async () => {
    await halfFilled();
    const again = await pageLoadedAnew();
    await again.offers();
    await again.inFrame('POST', '/v1/me/answers', { fact: 'incomeMonthly', value: 410_000 });

    await again.prove(email);

    const { offers } = await again.offers();
    expect(offers.every(({ stage }) => stage === 'indicative')).toBe(true);
    const chosen = await again.choose(offers[0]!.id);
    expect(chosen.answers.find(({ fact }) => fact === 'incomeMonthly')?.value).toBe(410_000);
    expect(chosen.answers.find(({ fact }) => fact === 'region')?.value).toBe(goodAnswers.region);
  });

  test('the window that the person left open goes on with the same draft', async () => {
    const draft = await halfFilled();
    const again = await pageLoadedAnew();

    await again.prove(email);

    expect((await draftOf(shopper)).as(ApplicationView).id).toBe(draft.id);
    expect((await shopper.inFrame('GET', '/v1/me/offers')).as(OffersView).session.id).toBe(again.sessionId);
  });

  test('an application that was sent stays in its visit', async () => {
    lenders.script.apply = () => ({ decision: 'refer' });
    await shopper.upToReview(email);
    await shopper.submit();
    const again = await pageLoadedAnew(laptop);

    await again.prove(email);

    expect((await draftOf(again)).status).toBe(404);
    expect((await shopper.inPortal('GET', '/v1/me/application')).as(ApplicationView).state).toBe('referred');
  });
});
