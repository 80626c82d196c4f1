import { certifiedThreshold, groupOffer, replayProduct, usFacts } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { modelById } from '../approval/models.ts';
import { snapshotById } from '../catalogue/held-snapshots.ts';
import { features } from '../features.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import type { ListedOffer } from './build-list.ts';
import type { KeptForReplay } from './draw-up.ts';

type StoredResult = Pick<ListedOffer['match'], 'productId' | 'result'> &
  Pick<ListedOffer, 'because'> & { group: string; probability: number | null };

describe.each(stores)('a stored match, on %s', (store) => {
  let server: TestServer;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterEach(() => server.close());

  /** Every match of a visit, with what it says was decided and from what. */
  async function matchesOfAVisit() {
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.answerAll();
    const rows = await server.deps.db.selectFrom('matches').selectAll().where('session_id', '=', shopper.sessionId).execute();
    return rows.map((row) => ({
      row,
      kept: JSON.parse(row.banded_facts_json) as KeptForReplay,
      results: JSON.parse(row.result_json) as StoredResult[],
    }));
  }

  test('is matched again from snapshot and bands: the same, or undecided where a bound lies within a band', async () => {
    const matches = await matchesOfAVisit();
    let same = 0;
    let all = 0;

    for (const { row, kept, results } of matches) {
      const { entries } = await snapshotById(server.deps.db, row.snapshot_id);
      for (const { productId, result } of results) {
        const again = replayProduct(entries.get(productId)!, usFacts, kept.facts);
        expect([result, 'possible']).toContain(again);
        same += Number(again === result);
        all += 1;
      }
    }

    expect(matches.length).toBeGreaterThan(2);
    expect(same / all).toBeGreaterThan(0.8);
  });

  test('is grouped again from the model, the promise and the likelihood of then', async () => {
    const matches = await matchesOfAVisit();

    for (const { row, kept, results } of matches) {
      const { snapshot, entries } = await snapshotById(server.deps.db, row.snapshot_id);
      const model = row.model_id ? await modelById(server.deps.db, row.model_id) : null;
      for (const { productId, result, group, because, probability } of results) {
        const { product, stages } = entries.get(productId)!;
        const segment = { lenderId: stages.decision.id, family: product.family, market: snapshot.market, stage: 'before' as const };
        const again = groupOffer({
          result,
          isUntold: because === 'not-told',
          lenderDeclined: false,
          approvalEstimate: 'allowed',
          ...(model && probability !== null && { probability, threshold: certifiedThreshold(model, segment, kept.promise) }),
        });
        expect(again).toEqual({ group, because });
      }
    }
  });

  test('keeps how the list was ordered and when, and no income as it was given', async () => {
    const matches = await matchesOfAVisit();

    const { kept } = matches.at(-1)!;
    expect(kept).toMatchObject({ orderBy: 'lowest-total-cost', promise: 0.9, answered: {} });
    expect(kept.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(kept.facts.incomeMonthly).not.toBe(String(goodAnswers.incomeMonthly));
  });
});
