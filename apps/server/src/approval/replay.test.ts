import { approvalProbability, type ProductFamily } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BandedApplication } from '../applications/banded.ts';
import { features } from '../features.ts';
import { newId } from '../ids.ts';
import { insertOutcomeOnce } from '../outcomes/outcomes.queries.ts';
import { Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { learnFromOutcomes } from './learn.ts';
import { liveModel, modelById, publishModel } from './models.ts';

describe.each(stores)('a stored likelihood on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    server.worker.start();
  });
  afterEach(() => server.close());

  test('is what its model says of the bands that were kept, also after the next training', async () => {
    await decided(160, 'first');
    await learnFromOutcomes(server.deps, 'US', 'test');
    await new Journey(server).upToReview();
    await decided(160, 'second');
    await learnFromOutcomes(server.deps, 'US', 'test');

    const { application, shown } = await kept();
    const model = await modelById(server.deps.db, application.model_id!);

    const { features: bands, stage, family } = JSON.parse(application.banded_facts_json) as BandedApplication;
    const segment = { lenderId: application.lender_id, family: family as ProductFamily, market: 'US', stage };
    expect(shown).toBeGreaterThan(0);
    expect(approvalProbability(model, segment, bands)).toMatchObject({ probability: shown, modelVersion: application.model_id });
    expect((await liveModel(server.deps.db, 'US', 'test'))!.version).not.toBe(application.model_id);
  });

  test('of a model that an earlier version stored is refused by name, and decides about nobody until the next training', async () => {
    const old = { version: 'of-old', weights: {}, cuts: [], pool: [0.9], segments: {} } as never;
    await publishModel(server.deps.db, { market: 'US', mode: 'test', model: old, trainedOn: 1, at: new Date().toISOString() });

    await expect(modelById(server.deps.db, 'of-old')).rejects.toMatchObject({ name: 'ApprovalError', code: 'model-format' });
    expect(await liveModel(server.deps.db, 'US', 'test')).toBeNull();
  });

  /** The application that was chosen, and the likelihood with which its offer was shown. */
  async function kept() {
    const { db } = server.deps;
    const application = await db.selectFrom('applications').selectAll().executeTakeFirstOrThrow();
    const offer = await db.selectFrom('offers').selectAll().where('id', '=', application.offer_id).executeTakeFirstOrThrow();
    const match = await db.selectFrom('matches').selectAll().where('id', '=', offer.match_id).executeTakeFirstOrThrow();
    const { productId } = JSON.parse(offer.view_json) as { productId: string };
    const results = JSON.parse(match.result_json) as { productId: string; probability: number }[];
    return { application, shown: results.find((result) => result.productId === productId)!.probability };
  }

  /** Decisions of one lender about people with all sorts of credit. */
  async function decided(count: number, name: string) {
    const at = new Date().toISOString();
    const bands = ['excellent', 'good', 'fair', 'building'];
    const approvedOfTen = [10, 9, 6, 3];
    for (let index = 0; index < count; index += 1) {
      const band = index % bands.length;
      await insertOutcomeOnce(server.deps.db, {
        id: newId(server.deps.random, 'outcome'),
        tenant_id: 'operator',
        mode: 'test',
        report_id: `${name}-${index}`,
        lender_id: 'alder',
        application_id: null,
        kind: Math.floor(index / bands.length) % 10 < approvedOfTen[band]! ? 'approved' : 'declined',
        stage: 'before',
        family: 'instalment',
        market: 'US',
        snapshot_id: 'snp',
        model_id: null,
        banded_facts_json: JSON.stringify({ features: { creditBand: bands[band] }, stage: 'before', family: 'instalment' }),
        amount_minor: null,
        days_past_due: null,
        at,
        received_at: at,
      });
    }
  }
});
