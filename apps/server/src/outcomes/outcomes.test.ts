import { ApplicationView, type OutcomeReport } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BandedApplication } from '../applications/banded.ts';
import { learnFromOutcomes } from '../approval/learn.ts';
import { liveModel, modelById } from '../approval/models.ts';
import { features } from '../features.ts';
import { newId } from '../ids.ts';
import { Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { insertOutcomeOnce } from './outcomes.queries.ts';

describe.each(stores)('outcomes on %s', (store) => {
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

  const outcomes = () => server.deps.db.selectFrom('outcomes').selectAll().orderBy('received_at').execute();
  const report = async (kind: OutcomeReport['kind'], reportId: string, amountMinor?: number) => {
    const row = await server.deps.db.selectFrom('applications').selectAll().executeTakeFirstOrThrow();
    return lenders.report(row.lender_id, {
      reportId,
      applicationId: row.id,
      lenderReference: row.lender_reference!,
      kind,
      at: new Date().toISOString(),
      amountMinor,
    });
  };
  const stateNow = async () => (await shopper.inPortal('GET', '/v1/me/application')).as(ApplicationView).state;

  test('a decision is stored with snapshot, model and banded facts, and nothing that names anybody', async () => {
    await shopper.upToSigned();

    const [row] = await outcomes();

    expect(row).toMatchObject({ kind: 'approved', stage: 'before', market: 'US', snapshot_id: expect.stringMatching(/^snp_/) });
    const banded = JSON.parse(row!.banded_facts_json) as BandedApplication;
    expect(banded.facts).toMatchObject({ incomeMonthly: '600000-700000', ageBand: '35-44' });
    expect(banded.features).toMatchObject({ creditBand: 'good' });
    for (const name of ['firstName', 'ssn', 'street', 'phone', 'dateOfBirth']) expect(banded.facts).not.toHaveProperty(name);
  });

  test('an outcome of a lender changes the table of the next training run, and both versions stay', async () => {
    await shopper.upToSigned();
    const before = (await learnFromOutcomes(server.deps, 'US', 'test'))!;
    const [told] = await outcomes();
    for (let index = 0; index < 40; index += 1) {
      const id = newId(server.deps.random, 'outcome');
      await insertOutcomeOnce(server.deps.db, {
        ...told!,
        id,
        report_id: `report-${index}`,
        application_id: null,
        kind: index % 4 === 0 ? 'declined' : 'approved',
      });
    }

    const after = (await learnFromOutcomes(server.deps, 'US', 'test'))!;

    expect(after.model.version).not.toBe(before.model.version);
    expect(after.model.segments).not.toEqual(before.model.segments);
    expect((await liveModel(server.deps.db, 'US', 'test'))?.version).toBe(after.model.version);
    expect(await modelById(server.deps.db, before.model.version)).toEqual(before.model);
    expect(await liveModel(server.deps.db, 'US', 'live')).toBeNull();
  });

  test('R13: the same report, many times and at once, counts once', async () => {
    await shopper.upToSigned();
    await report('funded', 'report-0001', 129_900);

    const replies = await Promise.all(Array.from({ length: 10 }, () => report('repayment', 'report-0002', 10_000)));

    expect(replies.every(({ status }) => status === 200)).toBe(true);
    const loan = await server.deps.db.selectFrom('loans').selectAll().executeTakeFirstOrThrow();
    expect(Number(loan.paid_minor)).toBe(10_000);
    expect(await outcomes()).toHaveLength(3);
  });

  test('R13: reports move a loan forward only; one that comes too late is kept and moves nothing', async () => {
    await shopper.upToSigned();
    await report('funded', 'report-0001', 129_900);
    expect(await stateNow()).toBe('funded');
    await report('repayment', 'report-0002', 20_000);
    expect(await stateNow()).toBe('repaying');
    await report('arrears', 'report-0003');
    expect(await stateNow()).toBe('in-arrears');
    await report('settled', 'report-0004');
    expect(await stateNow()).toBe('settled');

    await report('repayment', 'report-0005', 20_000);
    await report('funded', 'report-0006', 1);

    expect(await stateNow()).toBe('settled');
    expect((await outcomes()).map(({ kind }) => kind)).toContain('arrears');
  });

  test('A6: a report of more money than the order is kept, counts nothing and moves nothing', async () => {
    const { id } = await shopper.upToSigned();
    const funding = async () => (await shopper.byShop('GET', `/v1/charges/${id}`)).json as { funding: string };
    await shopper.byShop('POST', `/v1/charges/${id}/captures`, { amountMinor: 129_900, reference: 'all' });

    const impossible = await report('funded', 'report-0001', 129_901);
    await report('funded', 'report-0002', 100_000_000_000);
    const refused = await report('funded', 'report-0003', Number.MAX_SAFE_INTEGER);

    expect([impossible.status, refused.problem]).toEqual([200, 'invalid-request']);
    expect([(await funding()).funding, await stateNow()]).toEqual(['pending', 'signed']);
    expect(await outcomes()).toHaveLength(3);
    await report('funded', 'report-0004', 129_900);
    expect([(await funding()).funding, await stateNow()]).toEqual(['funded', 'funded']);
  });

  test('offers are recommended only where outcomes have certified their segment', async () => {
    const { offers: untold } = await shopper.openInShop().then(() => shopper.answerAll());
    expect(untold.filter(({ group }) => group === 'recommended')).toEqual([]);
    expect(untold.some(({ mayFitBecause }) => mayFitBecause === 'too-few-decisions')).toBe(true);
    const fitting = untold.find(({ mayFitBecause }) => mayFitBecause === 'too-few-decisions')!;
    await decisionsAt(fitting.lender.id, fitting.family, 400);

    await learnFromOutcomes(server.deps, 'US', 'test');

    const told = await shopper.offers();
    const recommended = told.offers.filter(({ group }) => group === 'recommended');
    expect(recommended.map(({ lender }) => lender.id)).toEqual(expect.arrayContaining([fitting.lender.id]));
    expect(recommended.every(({ lender, family }) => lender.id === fitting.lender.id && family === fitting.family)).toBe(true);
  });

  /** Decisions about people like the shopper, all of them yes. */
  async function decisionsAt(lenderId: string, family: string, count: number) {
    const at = new Date().toISOString();
    const featuresOf = { creditBand: 'good', timeInJob: '3-years-plus', bankruptcyRecent: 'no', tenor: '7-13' };
    for (let index = 0; index < count; index += 1) {
      await insertOutcomeOnce(server.deps.db, {
        id: newId(server.deps.random, 'outcome'),
        tenant_id: 'operator',
        mode: 'test',
        report_id: `rehearsal-${index}`,
        lender_id: lenderId,
        application_id: null,
        kind: 'approved',
        stage: 'before',
        family,
        market: 'US',
        snapshot_id: 'snp',
        model_id: null,
        banded_facts_json: JSON.stringify({ facts: {}, features: featuresOf, stage: 'before', family }),
        amount_minor: null,
        days_past_due: null,
        at,
        received_at: at,
      });
    }
  }
});
