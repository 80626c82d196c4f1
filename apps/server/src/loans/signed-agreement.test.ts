import { MyLoansView, SignedAgreementView, SignView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('the agreement as signed, on %s', (store) => {
  let server: TestServer;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  test('is read back with its disclosure, word for word; by nobody else', async () => {
    const stranger = new Journey(server);
    await stranger.upToReview('ben@example.com');
    await shopper.upToReview('ada@example.com');
    await shopper.submit();
    const read = (await shopper.inPortal('GET', '/v1/me/application/agreement')).as(SignView);
    await shopper.sign();
    const { loans } = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView);
    const path = `/v1/me/loans/${loans[0]!.id}/agreement`;

    const signed = (await shopper.inPortal('GET', path)).as(SignedAgreementView);

    const { hash, label, body } = read.agreement;
    expect(signed).toMatchObject({ agreement: { hash, label, body }, disclosure: read.disclosure });
    expect(signed.agreement.body.en).toContain('Halden brings you together');
    expect((await stranger.inPortal('GET', path)).problem).toBe('not-found');
  });
});
