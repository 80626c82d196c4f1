import { ApplicationView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expireApplications } from '../expiry/expire.ts';
import { features } from '../features.ts';
import { createWorker } from '../jobs/worker.ts';
import { Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const reasons = [{ code: 'debt-too-high', text: { en: 'Monthly debts are high for the income', 'zh-Hans': '月负债相对收入偏高' } }];

describe.each(stores)('leaving an application, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  const webhookTypes = () => lenders.webhooks.map(({ type }) => type);

  test('leaving before signing closes it for the shop, without a reason; a forgotten draft expires', async () => {
    await shopper.upToReview();
    expect((await shopper.inFrame('POST', '/v1/me/application/withdraw')).as(ApplicationView).state).toBe('withdrawn');
    await vi.waitFor(() => expect(webhookTypes()).toEqual(['application.closed']), 5_000);
    expect(Object.keys(lenders.webhooks[0]!.data).sort()).toEqual(['applicationId', 'cartHash', 'orderReference', 'sessionId']);

    const other = new Journey(server);
    await other.upToReview('bea@example.com');
    server.clock.advance(8 * 86_400_000);
    await expireApplications(server.deps);
    const states = await server.deps.db.selectFrom('applications').select('state').execute();
    expect(states.map(({ state }) => state).sort()).toEqual(['expired', 'withdrawn']);
  });

  test.each(['withdraw', 'expire'])(
    'a lender that could not be reached is told nothing any more of who left meanwhile: %s',
    async (how) => {
      await shopper.upToReview();
      await server.worker.stop(0);
      await shopper.submit();
      if (how === 'withdraw') await shopper.inPortal('POST', '/v1/me/application/withdraw');
      else {
        server.clock.advance(31 * 86_400_000);
        await expireApplications(server.deps);
      }

      await createWorker(server.deps, features.jobs).drain();

      expect(lenders.asked.filter(({ kind }) => kind === 'apply')).toEqual([]);
      const requests = await server.deps.db.selectFrom('lender_requests').select('state').where('kind', '=', 'apply').execute();
      expect(requests).toEqual([{ state: 'stopped' }]);
    },
  );

  test('other terms that were accepted while the lender could not be reached are not taken for who left meanwhile', async () => {
    lenders.script.apply = ({ terms, at }) => {
      const validUntil = new Date(Date.parse(at) + 86_400_000).toISOString();
      return { decision: 'counter-offer', counterOffer: { ...terms, tenorMonths: 18, validUntil }, reasons };
    };
    await shopper.upToReview();
    await shopper.submit();
    await server.worker.stop(0);
    await shopper.inPortal('POST', '/v1/me/application/accept');
    await shopper.inPortal('POST', '/v1/me/application/withdraw');

    await createWorker(server.deps, features.jobs).drain();

    expect(lenders.asked.map(({ kind }) => kind)).not.toContain('accept');
  });
});
