import { SignView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { expireLicence } from '../admin/lenders.ts';
import { features } from '../features.ts';
import { Journey, laptop, orderOf } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const day = 86_400_000;

describe.each(stores)('what binds, on %s', (store) => {
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

  const endLicence = (lenderId: string) =>
    expireLicence(server.deps, lenderId, new Date(server.clock.now() - 2 * day).toISOString().slice(0, 10));
  const bind = (who: Journey) => who.byShop('POST', `/v1/sessions/${who.sessionId}/bind`, { order: orderOf(laptop.amount.amountMinor) });
  const sign = async (who: Journey, { agreement: { textId, hash, lenderId } }: Pick<z.infer<typeof SignView>, 'agreement'>) =>
    (await who.inPortal('POST', '/v1/me/application/sign', { agreement: { textId, hash, lenderId } })).problem;

  test('A6: a lender whose licence has ended since is sent no application', async () => {
    const { offer } = await shopper.upToReview();
    const given = shopper.submission(await shopper.review());
    await endLicence(offer.lender.id);

    expect((await shopper.inPortal('GET', '/v1/me/application/review')).problem).toBe('offer-unavailable');
    expect((await shopper.inPortal('POST', '/v1/me/application/submit', given)).problem).toBe('offer-unavailable');
  });

  test('A6: nothing is signed with a lender whose licence has ended since', async () => {
    const { offer } = await shopper.upToReview();
    await shopper.submit();
    const read = (await shopper.inPortal('GET', '/v1/me/application/agreement')).as(SignView);
    await endLicence(offer.lender.id);

    expect(await sign(shopper, read)).toBe('offer-unavailable');
    expect((await shopper.inPortal('GET', '/v1/me/application/agreement')).problem).toBe('offer-unavailable');
    expect(await server.deps.db.selectFrom('loans').selectAll().execute()).toEqual([]);
  });

  test('R16: an approval whose time is over is not signed, also before the task that ends it has run', async () => {
    await shopper.upToReview();
    await shopper.submit();
    const read = (await shopper.inPortal('GET', '/v1/me/application/agreement')).as(SignView);
    await server.deps.db
      .updateTable('applications')
      .set({ expires_at: new Date(server.clock.now() - 1).toISOString() })
      .execute();

    expect(await sign(shopper, read)).toBe('offer-expired');
  });

  test('A6: one order is financed once: of two visits that were approved for it, one is signed', async () => {
    const [other, third, fourth] = [new Journey(server), new Journey(server), new Journey(server)];
    await third.upToReview('cyd@example.com');
    const given = third.submission(await third.review());
    await shopper.upToReview('ada@example.com');
    await other.upToReview('ben@example.com');
    await shopper.submit();
    await other.submit();
    const reads = await Promise.all(
      [shopper, other].map(async (who) => (await who.inPortal('GET', '/v1/me/application/agreement')).as(SignView)),
    );

    const signed = await Promise.all([sign(shopper, reads[0]!), sign(other, reads[1]!)]);

    expect(signed.toSorted()).toEqual(['order-financed', undefined]);
    expect((await third.inPortal('POST', '/v1/me/application/submit', given)).problem).toBe('order-financed');
    await fourth.openInShop();
    expect((await bind(fourth)).problem).toBe('order-financed');
    expect((await bind(third)).problem).toBe('order-financed');
  });

  test('the visit that paid for an order may be bound to it once more', async () => {
    await shopper.upToSigned('ada@example.com');

    expect((await bind(shopper)).status).toBe(200);
  });

  test('A6: an order that a lender declined is bound to another visit', async () => {
    lenders.script.apply = () => ({ decision: 'decline', reasons: [] });
    await shopper.upToReview('ada@example.com');
    await shopper.submit();
    const again = new Journey(server);
    await again.openInShop();

    expect((await bind(again)).status).toBe(200);
  });

  test('A6: an order whose charge was given up can be financed again', async () => {
    const charge = await shopper.upToSigned('ada@example.com');
    await shopper.byShop('POST', `/v1/charges/${charge.id}/void`, { reference: 'changed its mind' });

    const again = await new Journey(server).upToSigned('ben@example.com');

    expect(again.status).toBe('authorised');
  });
});
