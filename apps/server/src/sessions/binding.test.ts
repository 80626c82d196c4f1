import { OffersView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { features } from '../features.ts';
import { cartHash, Journey, laptop, orderOf } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, shopOrigin, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('binding an order on %s', (store) => {
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

  const bindPath = () => `/v1/sessions/${shopper.sessionId}/bind`;
  const pageOffers = async (patch: object) =>
    (await shopper.byPage('PATCH', `/v1/sessions/${shopper.sessionId}/wish`, { wish: patch })).as(OffersView);

  test('A6: what the page says about the price is shown as changed, priced again and unbound', async () => {
    await shopper.openInShop();
    await shopper.bind();

    const changed = await pageOffers({ amount: { amountMinor: 99_900, currency: 'USD' } });

    expect(changed.session).toMatchObject({
      binding: 'indicative',
      changed: { was: { amountMinor: 129_900 }, now: { amountMinor: 99_900 } },
    });
    expect(changed.offers.every((offer) => offer.terms.principal.amountMinor === 99_900)).toBe(true);
  });

  test('A6: another cart for the same amount unbinds as well', async () => {
    await shopper.openInShop();
    await shopper.bind();

    const changed = await pageOffers({ cartHash: 'd'.repeat(64) });

    expect(changed.session.binding).toBe('indicative');
    expect(changed.session.changed).not.toBeNull();
  });

  test('A6: an application of an unbound or changed order is never sent', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    await shopper.choose(offers[0]!.id);
    await shopper.fillForm();
    await shopper.toPortal();
    const review = await shopper.review();

    const unbound = await shopper.inPortal('POST', '/v1/me/application/submit', shopper.submission(review));
    await shopper.bind(99_900);
    const otherAmount = await shopper.inPortal('POST', '/v1/me/application/submit', shopper.submission(review));

    expect(unbound.problem).toBe('order-not-bound');
    expect(otherAmount.problem).toBe('order-changed');
    expect(lenders.asked).toEqual([]);
  });

  test('A6: each field that a browser may mutate is refused or ignored; the charge is the order that the server bound', async () => {
    const mutations: [string, string, object][] = [
      ['PATCH', '/v1/me/wish', { wish: { amount: { amountMinor: 100, currency: 'USD' } } }],
      ['PATCH', '/v1/me/wish', { wish: { amount: { amountMinor: 129_900, currency: 'EUR' } } }],
      ['PATCH', '/v1/me/wish', { wish: { cartHash: 'e'.repeat(64) } }],
      ['PATCH', '/v1/me/wish', { wish: { category: 'gift-cards' } }],
      ['PATCH', '/v1/me/wish', { wish: { order: orderOf(100) } }],
      ['POST', '/v1/me/answers', { fact: 'amount', value: 10_000 }],
      ['POST', '/v1/me/answers', { fact: 'orderKind', value: 'cash' }],
      ['POST', '/v1/me/answers', { fact: 'applicationsInFlight', value: 0 }],
      ['POST', '/v1/me/answers', { fact: 'debtRatio', value: 1 }],
      ['POST', '/v1/me/applications', { offerId: 'off_00000000000000000000000000' }],
      ['POST', '/v1/me/applications', { offerId: 'off_00000000000000000000000000', amountMinor: 1 }],
      ['POST', '/v1/me/application/submit', { disclosureHash: 'x', dwellMs: 0, consents: [{ textId: 'x', hash: 'x', lenderId: null }] }],
    ];
    await shopper.openInShop();
    await shopper.bind();
    await shopper.prove('ada@example.com');

    const replies = [];
    for (const [method, path, body] of mutations) replies.push((await shopper.inFrame(method, path, body)).status);

    expect(replies.every((status) => status >= 400 && status < 500)).toBe(true);
    const { session } = await shopper.offers();
    expect(session).toMatchObject({ binding: 'bound', wish: { amount: laptop.amount, cartHash }, changed: null });
  });

  test('A6: the merchant’s server rules over the page: another amount is priced again and told to the person', async () => {
    await shopper.openInShop();

    await shopper.bind(150_000);

    const { session, offers } = await shopper.offers();
    expect(session).toMatchObject({ binding: 'bound', changed: { was: { amountMinor: 129_900 }, now: { amountMinor: 150_000 } } });
    expect(offers.every((offer) => offer.terms.principal.amountMinor === 150_000)).toBe(true);
  });

  test('A6: an offer that was read before the order changed is not chosen', async () => {
    await shopper.openInShop();
    await shopper.bind();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');

    await shopper.bind(150_000);

    expect((await shopper.inFrame('POST', '/v1/me/applications', { offerId: offers[0]!.id })).problem).toBe('order-changed');
    expect((await shopper.choose((await shopper.offers()).offers[0]!.id)).offer.terms.principal.amountMinor).toBe(150_000);
  });

  test('A6: what a page made of the amount is over when the merchant’s server binds again: the person sees what they knew', async () => {
    await shopper.openInShop();
    await shopper.bind();
    await pageOffers({ amount: { amountMinor: 9_900, currency: 'USD' } });

    await shopper.bind();
    const { session, offers } = await shopper.offers();
    await pageOffers({ amount: { amountMinor: 9_900, currency: 'USD' } });
    await shopper.bind(150_000);

    expect(session).toMatchObject({ binding: 'bound', changed: null });
    expect(offers.every((offer) => offer.terms.principal.amountMinor === 129_900)).toBe(true);
    expect((await shopper.offers()).session.changed).toMatchObject({ was: { amountMinor: 129_900 }, now: { amountMinor: 150_000 } });
  });

  test('A6: the charge and its webhook carry amount, cart and order of the binding', async () => {
    const charge = await shopper.upToSigned();

    expect(charge).toMatchObject({ authorised: laptop.amount, orderReference: 'order-1', status: 'authorised' });
    const event = await vi.waitUntil(() => lenders.webhooks.find(({ type }) => type === 'charge.authorised'), 5_000);
    expect(event.data).toMatchObject({ cartHash, amount: laptop.amount });
  });

  test('A28: a return URL outside the registered origins is refused', async () => {
    await shopper.openInShop();

    for (const returnUrl of ['https://evil.example/', `${shopOrigin}.evil.example/`, 'https://shop.halden.example@evil.example/']) {
      expect((await shopper.byShop('POST', bindPath(), { order: orderOf(129_900), returnUrl })).problem).toBe('return-url-refused');
    }
  });

  test('once an application is with a lender, nobody changes what it is about', async () => {
    lenders.script.apply = () => ({ decision: 'refer' });
    await shopper.upToReview();
    await shopper.submit();

    const byPage = await shopper.byPage('PATCH', `/v1/sessions/${shopper.sessionId}/wish`, {
      wish: { amount: { amountMinor: 1_000, currency: 'USD' } },
    });
    const byShop = await shopper.byShop('POST', bindPath(), { order: orderOf(1_000) });

    expect(byPage.problem).toBe('application-in-flight');
    expect(byShop.problem).toBe('application-in-flight');
  });

  test('an order in another currency, or of another tenant’s visit, is not bound', async () => {
    await shopper.openInShop();
    const order = { ...orderOf(129_900), currency: 'EUR' };

    const foreign = await shopper.byShop('POST', bindPath(), { order });
    const stranger = await server.call({
      host: 'api',
      method: 'POST',
      path: bindPath(),
      token: server.demo.marigold.secretKey,
      body: { order: orderOf(1) },
    });

    expect(foreign.problem).toBe('invalid-request');
    expect(stranger.status).toBe(404);
  });
});
