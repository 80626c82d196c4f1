import { idPrefixes, type WebhookEvent } from '@liana/contract';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { verifyWebhook } from './webhook.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
const anId = (kind: keyof typeof idPrefixes) => `${idPrefixes[kind]}_${'a'.repeat(26)}`;
const nothingSeen = { seen: { has: () => false } };

const anEvent = (): WebhookEvent => ({
  id: anId('event'),
  type: 'charge.authorised',
  timestamp: '2026-11-21T12:00:00.000Z',
  mode: 'test',
  data: {
    applicationId: anId('application'),
    sessionId: anId('session'),
    orderReference: 'H-1001',
    cartHash: 'a'.repeat(64),
    chargeId: anId('charge'),
    movementId: anId('movement'),
    amount: { amountMinor: 129_900, currency: 'USD' },
    reference: 'authorise',
  },
});

function signed(body: string, at = new Date(), key = secret) {
  const id = 'msg_1';
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(key).sign(id, at, body),
  };
}

test('A25: a signed event is read as its type', async () => {
  const body = JSON.stringify(anEvent());

  expect(await verifyWebhook(signed(body), body, secret, nothingSeen)).toEqual(anEvent());
  expect(await verifyWebhook(new Headers(signed(body)), body, secret, nothingSeen)).toEqual(anEvent());
});

test('A25: an event that was handled before is null', async () => {
  const body = JSON.stringify(anEvent());

  expect(await verifyWebhook(signed(body), body, secret, { seen: { has: (id) => id === anEvent().id } })).toBeNull();
});

test('A25: one changed character anywhere in the body is a forgery', async () => {
  const body = JSON.stringify(anEvent());
  const headers = signed(body);

  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, character) => {
      fc.pre(body[at] !== character);
      const changed = body.slice(0, at) + character + body.slice(at + 1);
      await expect(verifyWebhook(headers, changed, secret, nothingSeen)).rejects.toMatchObject({ code: 'webhook-forged' });
    }),
  );
});

test.each([
  ['another id', { 'webhook-id': 'msg_2' }],
  ['another time', { 'webhook-timestamp': '1' }],
  ['another signature', { 'webhook-signature': 'v1,AAAA' }],
  ['no signature', { 'webhook-signature': undefined }],
])('A25: %s in the headers is a forgery', async (_, change) => {
  const body = JSON.stringify(anEvent());

  await expect(verifyWebhook({ ...signed(body), ...change }, body, secret, nothingSeen)).rejects.toMatchObject({ code: 'webhook-forged' });
});

test('A25: a recording of six minutes ago is refused, however well it is signed', async () => {
  const body = JSON.stringify(anEvent());
  const old = signed(body, new Date(Date.now() - 6 * 60_000));

  await expect(verifyWebhook(old, body, secret, nothingSeen)).rejects.toMatchObject({ code: 'webhook-forged' });
});

test('A25: while a secret is exchanged, a message signed with both passes at the old and at the new one', async () => {
  const body = JSON.stringify(anEvent());
  const newer = `whsec_${Buffer.from('fedcba9876543210fedcba98').toString('base64')}`;
  const at = new Date();
  const both = `${signed(body, at)['webhook-signature']} ${signed(body, at, newer)['webhook-signature']}`;
  const headers = { ...signed(body, at), 'webhook-signature': both };

  expect(await verifyWebhook(headers, body, secret, nothingSeen)).toEqual(anEvent());
  expect(await verifyWebhook(headers, body, newer, nothingSeen)).toEqual(anEvent());
});

test('a signed event of a kind that this version does not know is told apart from a forgery', async () => {
  const body = JSON.stringify({ ...anEvent(), type: 'charge.exploded' });

  await expect(verifyWebhook(signed(body), body, secret, nothingSeen)).rejects.toMatchObject({ code: 'webhook-unreadable' });
});
