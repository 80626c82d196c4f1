import { ApplicationView, ChargeView, LoanView, MyLoansView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { features } from './features.ts';
import { cartHash, Journey, laptop } from './testing/journey.ts';
import { type ScriptedLenders, withLenders } from './testing/lenders.ts';
import { aServer, type TestServer } from './testing/server.ts';
import { stores } from './testing/stores.ts';

describe.each(stores)('US-1 over the API on %s', (store) => {
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

  test('from a price on a page to a financed order, captured in parts and refunded', async () => {
    const created = await shopper.openInShop();
    expect(created.offers.offers.length).toBeGreaterThan(5);
    expect(created.offers.next?.personal).toBe(true);

    const answered = await shopper.answerAll();
    expect(answered.askable.length).toBeGreaterThan(2);
    expect((await shopper.prove('ada@example.com')).status).toBe(200);
    const { partial, offers } = await shopper.askLenders();
    expect(partial).toBe(false);
    const prequalified = offers.offers.filter((offer) => offer.stage === 'prequalified');
    expect(prequalified.length).toBeGreaterThan(2);

    const chosen = await shopper.choose(prequalified[0]!.id);
    expect(chosen.next?.fact).toBe('firstName');
    expect((await shopper.fillForm()).next).toBeNull();
    await shopper.bind();
    await shopper.toPortal();
    const submitted = await shopper.submit();
    expect(submitted.state).toBe('approved');
    const signed = await shopper.sign();
    expect(signed.state).toBe('signed');

    await vi.waitFor(() => expect(lenders.webhooks).toHaveLength(2), 5_000);
    expect(lenders.webhooks.map(({ type }) => type)).toEqual(['application.approved', 'charge.authorised']);
    expect(lenders.webhooks[1]!.data).toMatchObject({ amount: laptop.amount, orderReference: 'order-1', cartHash });
    const { chargeId } = (await shopper.byShop('GET', `/v1/applications/${signed.id}`)).json as { chargeId: string };
    const capture = await shopper.byShop('POST', `/v1/charges/${chargeId}/captures`, { amountMinor: 100_000, reference: 'parcel-1' });
    expect(capture.as(ChargeView)).toMatchObject({ status: 'partly-captured', funding: 'pending' });
    await vi.waitFor(() => expect(lenders.asked.at(-1)?.kind).toBe('capture'), 5_000);
    const refund = await shopper.byShop('POST', `/v1/charges/${chargeId}/refunds`, { amountMinor: 30_000, reference: 'return-1' });
    expect(refund.as(ChargeView).status).toBe('partly-refunded');

    const loans = await vi.waitFor(async () => {
      const view = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView);
      expect(view.loans[0]!.outstanding.amountMinor).toBe(99_900);
      return view.loans;
    }, 5_000);
    expect(loans).toHaveLength(1);
    expect(loans[0]!.schedule.reduce((sum, row) => sum + row.principal.amountMinor, 0)).toBe(99_900);
    const rescinded = (await shopper.inPortal('POST', `/v1/me/loans/${loans[0]!.id}/rescind`)).as(LoanView);
    expect(rescinded.state).toBe('rescinded');
    const charge = (await shopper.byShop('GET', `/v1/charges/${chargeId}`)).as(ChargeView);
    expect(charge).toMatchObject({ status: 'refunded', refunded: { amountMinor: 100_000 }, voided: { amountMinor: 29_900 } });
    expect((await shopper.inPortal('GET', '/v1/me/application')).as(ApplicationView).state).toBe('rescinded');
  });
});
