import { ApplicationView, MyLoansView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { createWorker } from '../jobs/worker.ts';
import { Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

type Purpose = MyLoansView['consents'][number]['purpose'];

describe.each(stores)('a consent that is taken back, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
    await shopper.upToReview();
  });
  afterEach(() => server.close());

  const takeBack = async (purpose: Purpose) => {
    const { consents } = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView);
    const { id } = consents.find((consent) => consent.purpose === purpose)!;
    return (await shopper.inPortal('POST', `/v1/me/consents/${id}/withdraw`)).as(MyLoansView);
  };
  const state = async () => (await shopper.inPortal('GET', '/v1/me/application')).as(ApplicationView).state;

  test('without electronic records an approval is not signed: the application ends, as their text says', async () => {
    expect((await shopper.submit()).state).toBe('approved');

    const { openApplications } = await takeBack('electronic-records');

    expect(openApplications).toEqual([]);
    expect(await state()).toBe('withdrawn');
    expect((await shopper.inPortal('GET', '/v1/me/application/agreement')).problem).toBe('illegal-transition');
  });

  test.each<Purpose>(['data-sharing', 'hard-check'])('%s: what its lender could not be sent yet is not sent any more', async (purpose) => {
    await server.worker.stop(0);
    await shopper.submit();

    await takeBack(purpose);
    await createWorker(server.deps, features.jobs).drain();

    expect(await state()).toBe('withdrawn');
    expect(lenders.asked.filter(({ kind }) => kind === 'apply')).toEqual([]);
  });

  test('what the lender has decided already stands, and so does a signed loan', async () => {
    await shopper.submit();
    await takeBack('hard-check');
    expect(await state()).toBe('approved');

    await shopper.sign();
    const { loans } = await takeBack('electronic-records');

    expect(loans).toMatchObject([{ state: 'signed' }]);
    expect(await state()).toBe('signed');
  });
});
