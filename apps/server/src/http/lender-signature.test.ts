import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { admitLender } from '../admin/lenders.ts';
import { aClock } from '../testing/clock.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import type { Handlers } from './handler.ts';

const secretOf = () => `whsec_${randomBytes(32).toString('base64')}`;
const secrets: Record<string, string> = { odela: secretOf(), tessel: secretOf() };
const applicationId = `app_${'a'.repeat(26)}`;
const report = { reportId: 'report-1', applicationId, lenderReference: 'L-1', kind: 'funded', at: '2026-11-21T00:00:00.000Z' };

describe.each(stores)('what a lender sends, on %s', (store) => {
  let server: TestServer;
  const reportOutcome = vi.fn<Handlers['reportOutcome']>(async () => ({ accepted: true }));
  beforeAll(async () => {
    server = await aServer({ store, clock: aClock(0), features: { handlers: { reportOutcome } as unknown as Handlers } });
    for (const [id, secret] of Object.entries(secrets)) {
      const admission = { id, name: id, baseUrl: `https://${id}.example`, licence: {}, licenceValidUntil: '2030-12-31' };
      await admitLender(server.deps, admission, secret);
    }
    await server.deps.db
      .insertInto('applications')
      .values({
        tenant_id: 'halden',
        mode: 'test',
        id: applicationId,
        session_id: 'ses',
        person_id: 'per',
        offer_id: 'off',
        product_version_id: 'prv',
        lender_id: 'odela',
        state: 'signed',
        attempt: 0,
        lender_reference: 'L-1',
        counter_offer_id: null,
        reasons_json: '[]',
        snapshot_id: 'snp',
        model_id: null,
        banded_facts_json: '{}',
        fields_json: '[]',
        saved_at: '',
        submitted_at: null,
        decided_at: null,
        signed_at: null,
        expires_at: '',
        created_at: '',
      })
      .execute();
  });
  afterAll(() => server.close());

  interface Sent {
    lender?: string;
    body?: object;
    secret?: string;
    at?: Date;
    signature?: string;
  }
  const send = ({ lender = 'odela', body = report, secret = secrets.odela!, at = new Date(), signature }: Sent) => {
    const text = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature ?? new Webhook(secret).sign('msg_1', at, text),
    };
    return server.call({ host: 'api', method: 'POST', path: `/v1/lenders/${lender}/outcomes`, body: text, headers });
  };

  test('is taken when it is signed, and belongs to the tenant of its application', async () => {
    const reply = await send({});

    expect(reply.json).toEqual({ accepted: true });
    expect(reportOutcome.mock.lastCall![0]).toMatchObject({ tenant: { id: 'halden', mode: 'test' }, principal: { lenderId: 'odela' } });
  });

  test.each<[string, Sent]>([
    ['another secret', { secret: secretOf() }],
    ["another lender's secret", { secret: secrets.tessel! }],
    ['no signature', { signature: '' }],
    ['another kind of signature', { signature: 'v1a,AAAA' }],
    ['a signature without a kind', { signature: 'none' }],
    ['a token of the kind that names its own algorithm', { signature: 'eyJhbGciOiJub25lIn0.e30.' }],
    ['a signature that is too old', { at: new Date(Date.now() - 6 * 60_000) }],
    ['a signature of the future', { at: new Date(Date.now() + 6 * 60_000) }],
    ['a lender that nobody admitted', { lender: 'nobody' }],
  ])('with %s is refused (bar A18)', async (_, given) => {
    reportOutcome.mockClear();

    expect((await send(given)).problem).toBe('signature-invalid');
    expect(reportOutcome).not.toHaveBeenCalled();
  });

  test('about an application at another lender finds nothing (bar A8)', async () => {
    expect((await send({ lender: 'tessel', secret: secrets.tessel! })).problem).toBe('not-found');
    expect((await send({ body: { ...report, applicationId: `app_${'b'.repeat(26)}` } })).problem).toBe('not-found');
  });
});
