import { WebhookEvent } from '@liana/contract';
import { usFacts } from '@liana/matching';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aboutApplication } from './applications/merchant-events.ts';
import { seeded, syntheticApplicant } from './approval/synthetic-applicants.ts';
import type { Unit } from './db/unit.ts';
import { features } from './features.ts';
import type { Session } from './sessions/session.ts';
import { goodAnswers, Journey, orderOf } from './testing/journey.ts';
import { type ScriptedLenders, withLenders } from './testing/lenders.ts';
import { aServer, type TestServer } from './testing/server.ts';
import { stores } from './testing/stores.ts';
import { announce } from './webhooks/announce.ts';

const id = (prefix: string) => `${prefix}_${'0'.repeat(26)}`;

describe('E20: what a shop can learn from its events', () => {
  test('over 1,000 applicants, an approval and a decline differ in their type and the amount, and hold nothing about the person', async () => {
    const reasonCodes = fc.constantFrom('debt-too-high', 'income-too-low', 'credit-history');
    await fc.assert(
      fc.asyncProperty(fc.integer(), reasonCodes, fc.string({ minLength: 6, maxLength: 20 }), async (seed, reason, name) => {
        const facts = syntheticApplicant(usFacts, seeded(seed));
        const amount = { amountMinor: Number(facts.amount), currency: 'USD' };
        const order = orderOf(amount.amountMinor);
        const session = {
          id: id('ses'),
          wish: { amount, purpose: String(facts.purpose) },
          order,
          personId: name,
          changedFromMinor: null,
        } as unknown as Session;
        const application = { id: id('app'), reasons_json: reason, banded_facts_json: JSON.stringify(facts), person_id: name };

        const approved = await announced('application.approved', { ...aboutApplication(application, session), financed: amount });
        const closed = await announced('application.closed', aboutApplication(application, session));

        const { financed, ...shared } = approved.data as Record<string, unknown>;
        expect(financed).toEqual(amount);
        expect(shared).toEqual(closed.data);
        expect(JSON.stringify(closed)).not.toContain(reason);
        for (const fact of ['incomeMonthly', 'creditBand', 'region', 'employment', 'housingMonthly']) {
          expect(JSON.stringify([approved, closed])).not.toContain(fact);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  /** The event as a merchant's server gets it, checked against the contract. */
  async function announced(type: 'application.approved' | 'application.closed', data: object) {
    let payload: object = {};
    const emit = async (_kind: string, _subject: string, sent: object) => {
      payload = sent;
      return id('evt');
    };
    await announce({ emit, now: new Date('2026-11-21T12:00:00.000Z') } as unknown as Unit, type, data as never);
    return WebhookEvent.parse({ id: id('evt'), mode: 'test', ...payload });
  }
});

describe.each(stores)('E20: after a whole journey on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;

  beforeEach(async () => {
    server = await aServer({ store, features });
    lenders = await withLenders(server);
    server.worker.start();
  });
  afterEach(() => server.close());

  /** Answers that could not be in a text by chance. */
  const planted = [
    'firstName',
    'lastName',
    'street',
    'city',
    'phone',
    'ssn',
    'employerName',
    'accountNumber',
    'incomeMonthly',
    'dateOfBirth',
  ];
  const values = [...planted.map((fact) => String(goodAnswers[fact])), 'wilhelmina@example.com'];

  test('no outbox row, audit row, log line or webhook holds a fact about the person, and no table holds one unsealed', async () => {
    const shopper = new Journey(server);
    const charge = await shopper.upToSigned('wilhelmina@example.com');
    await shopper.byShop('POST', `/v1/charges/${charge.id}/captures`, { amountMinor: 10_000, reference: 'parcel-1' });
    await vi.waitFor(() => expect(lenders.webhooks).toHaveLength(3), 8_000);
    const { db } = server.deps;

    const told = JSON.stringify([
      lenders.webhooks,
      server.log.lines,
      await db.selectFrom('outbox').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ]);
    const kept = JSON.stringify(
      await Promise.all(
        (
          [
            'persons',
            'sessions',
            'session_facts',
            'applications',
            'application_facts',
            'lender_requests',
            'matches',
            'offers',
            'outcomes',
            'loans',
            'consents',
            'disclosures',
            'letters',
            'idempotency',
          ] as const
        ).map((table) => db.selectFrom(table).selectAll().execute()),
      ),
    );

    expect(values.filter((value) => told.includes(value))).toEqual([]);
    expect(values.filter((value) => kept.includes(value))).toEqual([]);
    const asked = JSON.stringify(lenders.asked);
    expect(values.filter((value) => asked.includes(value)).length).toBeGreaterThan(5);
  });
});
