import { ChargeView, MyLoansView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('a charge on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;
  let charge: ChargeView;

  beforeEach(async () => {
    server = await aServer({ store, features });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
    charge = await shopper.upToSigned();
  });
  afterEach(() => server.close());

  const move = (what: 'captures' | 'refunds' | 'void', body: object, key?: string) =>
    shopper.byShop('POST', `/v1/charges/${charge.id}/${what}`, body, key);
  const read = async () => (await shopper.byShop('GET', `/v1/charges/${charge.id}`)).as(ChargeView);
  const funded = (amountMinor: number, reportId: string) =>
    server.deps.db
      .selectFrom('applications')
      .select(['lender_id', 'lender_reference'])
      .executeTakeFirstOrThrow()
      .then(({ lender_id, lender_reference: lenderReference }) =>
        lenders.report(lender_id, {
          reportId,
          applicationId: charge.applicationId,
          lenderReference: lenderReference!,
          kind: 'funded',
          at: new Date().toISOString(),
          amountMinor,
        }),
      );

  test('the same reference is the same movement, with another key too; for another amount it is refused', async () => {
    const first = await move('captures', { amountMinor: 40_000, reference: 'parcel-1' });
    const again = await move('captures', { amountMinor: 40_000, reference: 'parcel-1' });
    const otherwise = await move('captures', { amountMinor: 50_000, reference: 'parcel-1' });

    expect(again.json).toEqual(first.json);
    expect(otherwise.problem).toBe('idempotency-key-reused');
    expect((await read()).captured.amountMinor).toBe(40_000);
    await vi.waitFor(() => expect(lenders.asked.filter(({ kind }) => kind === 'capture')).toHaveLength(1), 5_000);
  });

  test('no more than the order is captured, no more than that refunded, and only the rest voided', async () => {
    expect((await move('refunds', { amountMinor: 1, reference: 'r-0' })).problem).toBe('amount-exceeds');
    expect((await move('captures', { amountMinor: 129_901, reference: 'c-0' })).problem).toBe('amount-exceeds');
    await move('captures', { amountMinor: 100_000, reference: 'c-1' });
    expect((await move('captures', { amountMinor: 30_000, reference: 'c-2' })).problem).toBe('amount-exceeds');
    expect((await move('void', { reference: 'v-1' })).as(ChargeView).voided.amountMinor).toBe(29_900);
    expect((await move('void', { reference: 'v-2' })).problem).toBe('amount-exceeds');
    expect((await move('refunds', { amountMinor: 100_001, reference: 'r-1' })).problem).toBe('amount-exceeds');
    expect((await read()).status).toBe('captured');
  });

  test('R13: of many captures at once, together above the order, exactly those that fit are taken, each with one webhook', async () => {
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) => move('captures', { amountMinor: 20_000, reference: `parcel-${index}` })),
    );

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(6);
    const { captured, movements } = await read();
    expect(captured.amountMinor).toBe(120_000);
    expect(movements.filter(({ kind }) => kind === 'capture')).toHaveLength(6);
    await vi.waitFor(() => expect(lenders.webhooks.filter(({ type }) => type === 'charge.captured')).toHaveLength(6), 8_000);
  });

  test('R11: a refund reaches the lender after the capture that it is of, also when that had to be sent again', async () => {
    let tries = 0;
    lenders.script.instruct = (kind) => {
      if (kind === 'capture' && ++tries === 1) throw new Error('the connection broke');
      return { accepted: true };
    };

    await move('captures', { amountMinor: 40_000, reference: 'c-1' });
    await move('refunds', { amountMinor: 10_000, reference: 'r-1' });

    const told = () => lenders.asked.map(({ kind }) => kind).filter((kind) => kind === 'capture' || kind === 'refund');
    await vi.waitFor(() => expect(told()).toEqual(['capture', 'capture', 'refund']), 15_000);
  });

  test('R16: what the lender is told of one application is told in the order in which it was done, whatever the clocks say', async () => {
    await move('captures', { amountMinor: 40_000, reference: 'c-1' });
    // The node that took the capture has a clock that is ahead.
    await server.deps.db
      .updateTable('lender_requests')
      .set({ asked_at: new Date(server.clock.now() + 60_000).toISOString() })
      .where('kind', '=', 'capture')
      .execute();
    await move('refunds', { amountMinor: 10_000, reference: 'r-1' });

    const told = await server.deps.db
      .selectFrom('lender_requests')
      .select('kind')
      .where('kind', 'in', ['capture', 'refund'])
      .orderBy('asked_at')
      .execute();
    expect(told.map(({ kind }) => kind)).toEqual(['capture', 'refund']);
  });

  test('R13: of a capture and a refund in one moment, the lender is told of the capture first', async () => {
    vi.spyOn(server.clock, 'now').mockReturnValue(server.clock.now());
    await move('captures', { amountMinor: 40_000, reference: 'c-1' });
    await move('refunds', { amountMinor: 10_000, reference: 'r-1' });

    const rows = await server.deps.db.selectFrom('lender_requests').select(['kind', 'asked_at']).orderBy('asked_at').execute();
    const [capture, refund] = rows.slice(-2);
    expect([capture?.kind, refund?.kind]).toEqual(['capture', 'refund']);
    expect(refund!.asked_at > capture!.asked_at).toBe(true);
  });

  test('movements of one moment stand in the order in which they were made', async () => {
    vi.spyOn(server.clock, 'now').mockReturnValue(server.clock.now());
    const references = Array.from({ length: 8 }, (_, index) => `parcel-${index}`);
    for (const reference of references) await move('captures', { amountMinor: 1_000, reference });

    const { movements } = await read();

    expect(movements.slice(1).map(({ reference }) => reference)).toEqual(references);
  });

  test('the lender’s reports say what was paid out, each counted once, and the loan is funded', async () => {
    await move('captures', { amountMinor: 100_000, reference: 'parcel-1' });
    expect((await read()).funding).toBe('pending');

    await funded(60_000, 'report-0001');
    await funded(60_000, 'report-0001');
    expect((await read()).funding).toBe('partly-funded');
    await funded(40_000, 'report-0002');

    expect((await read()).funding).toBe('funded');
    expect((await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView).loans[0]!.state).toBe('funded');
  });

  test('a lender that refuses a refund leaves the loan’s schedule as it was', async () => {
    lenders.script.instruct = (kind) => ({ accepted: kind !== 'refund' });
    await move('captures', { amountMinor: 100_000, reference: 'parcel-1' });
    await move('refunds', { amountMinor: 50_000, reference: 'return-1' });
    const refusal = server.deps.db.selectFrom('lender_requests').select('state').where('kind', '=', 'refund');
    await vi.waitFor(async () => expect(await refusal.execute()).toEqual([{ state: 'declined' }]), 8_000);

    const [loan] = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView).loans;

    expect(loan!.outstanding.amountMinor).toBe(129_900);
  });

  test('the right of withdrawal ends with its last day', async () => {
    const [loan] = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView).loans;
    expect(loan!.withdrawUntil).not.toBeNull();
    await shopper.byShop('POST', '/v1/test-clock', { to: new Date(server.clock.now() + 16 * 86_400_000).toISOString() });

    const late = await shopper.inPortal('POST', `/v1/me/loans/${loan!.id}/rescind`);

    expect(late.problem).toBe('illegal-transition');
    expect((await read()).status).toBe('authorised');
  });
});
