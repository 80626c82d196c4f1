import { randomBytes } from 'node:crypto';
import { EndpointCreated, EndpointView, WebhookEvent } from '@liana/contract';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rollWebhookSecret } from '../admin/keys.ts';
import { inTransaction, type Owner } from '../db/unit.ts';
import { aClock } from '../testing/clock.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { announce } from './announce.ts';
import { webhookJobs } from './webhook.jobs.ts';

const hour = 60 * 60_000;
const id = (prefix: string) => `${prefix}_${'7'.repeat(26)}`;
interface Sent {
  headers: Record<string, string>;
  body: string;
}
const approved = {
  applicationId: id('app'),
  sessionId: id('ses'),
  orderReference: 'A-1',
  cartHash: 'c'.repeat(64),
  financed: { amountMinor: 129_900, currency: 'USD' },
};

describe.each(stores)('webhooks on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store, clock: aClock(0) });
  });
  afterEach(() => server.close());

  const owner = (): Owner => ({ tenantId: 'halden', mode: 'test', now: new Date(server.clock.now()), actor: 'test' });
  const tell = () => inTransaction(server.deps, owner(), (tx) => announce(tx, 'application.approved', approved));
  const endpoints = async () =>
    (await server.call({ host: 'api', path: '/v1/webhook-endpoints', token: server.demo.halden.secretKey })).as(z.array(EndpointView));
  const register = async (url: string) =>
    (
      await server.call({ host: 'api', method: 'POST', path: '/v1/webhook-endpoints', token: server.demo.halden.secretKey, body: { url } })
    ).as(EndpointCreated);
  const deliveries = () => server.deps.db.selectFrom('webhook_deliveries').selectAll().execute();

  test('an event arrives signed, with ids and amounts and nothing about the person (bar A25)', async () => {
    const eventId = await tell();

    await server.worker.drain();

    expect(server.outgoing.sent).toHaveLength(1);
    const { headers, body = '', url } = server.outgoing.sent[0]!;
    const event = WebhookEvent.parse(new Webhook(server.demo.halden.webhookSecret!).verify(body, headers));
    expect(url).toBe('https://shop.halden.example/webhooks/liana');
    expect(headers['webhook-id']).toBe(eventId);
    expect(event).toMatchObject({ id: eventId, type: 'application.approved', mode: 'test', data: approved });
    expect(body.length).toBeLessThan(20_000);
  });

  test('a body that was changed, or another secret, does not verify (bar A25)', async () => {
    await tell();
    await server.worker.drain();
    const { headers, body } = server.outgoing.sent[0]!;
    const ours = new Webhook(server.demo.halden.webhookSecret!);

    expect(() => ours.verify(body!.replace('129900', '999900'), headers)).toThrow();
    expect(() => new Webhook(`whsec_${randomBytes(32).toString('base64')}`).verify(body!, headers)).toThrow();
  });

  test('each endpoint of the tenant hears it once, and no other tenant does', async () => {
    await register('https://second.halden.example/in');
    await server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/webhook-endpoints',
      token: server.demo.marigold.secretKey,
      body: { url: 'https://marigold.example/in' },
    });
    await tell();

    await server.worker.drain();
    await server.worker.drain();

    expect(server.outgoing.sent.map(({ url }) => new URL(url).host).sort()).toEqual(['second.halden.example', 'shop.halden.example']);
    expect((await deliveries()).every(({ delivered_at }) => delivered_at !== null)).toBe(true);
  });

  test('after a roll, the old and the new secret both sign for a day (bar A25)', async () => {
    const endpointId = (await endpoints())[0]!.id;
    const rolled = new Webhook(await rollWebhookSecret(server.deps, { tenantId: 'halden', mode: 'test', endpointId }));
    const old = new Webhook(server.demo.halden.webhookSecret!);
    await tell();
    await server.worker.drain();
    server.clock.advance(24 * hour);
    await tell();
    await server.worker.drain();

    const [during, after] = server.outgoing.sent as unknown as [Sent, Sent];
    expect(() => old.verify(during.body, during.headers)).not.toThrow();
    expect(() => rolled.verify(during.body, during.headers)).not.toThrow();
    expect(during.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    expect(after.headers['webhook-signature']!.split(' ')).toHaveLength(1);
  });

  test.each([500, 302, 404, 429])('an answer of %i is tried again with the same id and the same bytes (bar A25)', async (status) => {
    server.outgoing.answerWith(() => ({ status: server.outgoing.sent.length === 1 ? status : 204 }));
    await tell();
    await server.worker.drain();
    expect(server.outgoing.sent).toHaveLength(1);

    server.clock.advance(7_000);
    await server.worker.drain();

    const [first, second] = server.outgoing.sent;
    expect(second).toMatchObject({ body: first!.body, headers: { 'webhook-id': first!.headers['webhook-id'] } });
    expect(await deliveries()).toMatchObject([{ attempts: 2, last_status: 204, delivered_at: expect.any(String) }]);
  });

  test('is tried ten times over three days, each wait give or take a fifth (bar A25)', () => {
    const { retryAfterMs } = webhookJobs['webhook-delivery']!;
    const waits = [5 / 3600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24].map((hours) => hours * hour);

    for (const [index, wait] of waits.entries()) {
      for (const byte of [0, 128, 255]) {
        const found = retryAfterMs!(index + 1, { bytes: () => new Uint8Array([byte]) })!;
        expect(Math.abs(found - wait)).toBeLessThanOrEqual(wait * 0.2 + 1);
      }
    }
    expect(retryAfterMs!(10, { bytes: () => new Uint8Array([0]) })).toBeNull();
  });

  test('an endpoint that says it is gone is disabled at once (bar A25)', async () => {
    server.outgoing.answerWith(() => ({ status: 410 }));
    await tell();
    await server.worker.drain();
    await tell();
    await server.worker.drain();

    expect(server.outgoing.sent).toHaveLength(1);
    expect((await endpoints())[0]!.disabledAt).not.toBeNull();
  });

  test('an endpoint that has failed for five days is disabled, with notice (bar A25)', async () => {
    server.outgoing.answerWith(() => Promise.reject(new Error('nobody there')));
    for (let day = 0; day <= 5; day += 1) {
      await tell();
      await server.worker.drain();
      if (day < 5) expect((await endpoints())[0]!.disabledAt).toBeNull();
      server.clock.advance(24 * hour);
    }

    expect((await endpoints())[0]!.disabledAt).not.toBeNull();
    expect(server.log.lines).toContainEqual(expect.objectContaining({ level: 'warn', event: 'webhook-endpoint-disabled' }));
  });

  test('an endpoint that works again has failed for no time', async () => {
    let status = 500;
    server.outgoing.answerWith(() => ({ status }));
    await tell();
    await server.worker.drain();
    status = 204;
    server.clock.advance(hour);
    await server.worker.drain();

    const rows = await server.deps.db.selectFrom('webhook_endpoints').select('failing_since').where('tenant_id', '=', 'halden').execute();
    expect(rows).toEqual([{ failing_since: null }]);
  });

  test('when the server dies between sending and noting it, the event comes again under the same id (bars R1, R4)', async () => {
    const dead = new AbortController();
    server.outgoing.answerWith(() => {
      dead.abort();
      throw new Error('killed half way');
    });
    const eventId = await tell();
    await server.worker.drain();
    server.outgoing.answerWith(() => ({ status: 204 }));
    server.clock.advance(7_000);

    await server.worker.drain();

    expect(server.outgoing.sent.map(({ headers }) => headers['webhook-id'])).toEqual([eventId, eventId]);
  });

  test('the secret is shown once and stored sealed', async () => {
    const { secret } = await register('https://second.halden.example/in');

    const rows = JSON.stringify(await server.deps.db.selectFrom('webhook_endpoints').selectAll().execute());
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(rows).not.toContain(secret);
    expect(JSON.stringify(await endpoints())).not.toContain('whsec_');
  });

  test.each([
    'http://shop.halden.example/in',
    'https://shop.halden.example:8443/in',
    'https://127.0.0.1.localhost/in',
    'https://user@shop.halden.example/in',
  ])('refuses to register %s (bar A26)', async (url) => {
    const reply = await server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/webhook-endpoints',
      token: server.demo.halden.secretKey,
      body: { url },
    });

    expect(reply.problem).toBe('invalid-request');
  });
});
