import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { idPrefixes, type Problem, problemStatus } from '@liana/contract';
import { afterEach, expect, test } from 'vitest';
import { createMerchant } from './merchant.ts';

interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}
type Answer = (response: ServerResponse) => void;

const anId = (kind: keyof typeof idPrefixes) => `${idPrefixes[kind]}_${'a'.repeat(26)}`;
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const anOrder = () => ({
  reference: 'H-1001',
  total: 129_900,
  financed: 129_900,
  otherTender: 0,
  currency: 'USD',
  cartHash: 'c'.repeat(64),
});
const aCharge = () => ({
  id: anId('charge'),
  applicationId: anId('application'),
  orderReference: 'H-1001',
  status: 'authorised',
  authorised: usd(129_900),
  captured: usd(0),
  refunded: usd(0),
  voided: usd(0),
  funding: 'none',
  movements: [],
});

const json =
  (status: number, body: unknown): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const problem = (code: Problem['code']): Answer =>
  json(problemStatus[code], { type: 'x', title: 'No', status: problemStatus[code], instance: 'req', code });
const cutOff: Answer = (response) => response.destroy();

let server: Server | undefined;
afterEach(() => server?.close());

/** A real API that gives these answers in turn, and a merchant that is connected to it. */
async function aMerchant(...answers: Answer[]) {
  const received: Received[] = [];
  server = createServer(async (request, response) => {
    const text = await readText(request);
    received.push({ method: request.method!, path: request.url!, headers: request.headers, body: text && JSON.parse(text) });
    answers[Math.min(received.length, answers.length) - 1]!(response);
  });
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  const apiOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { received, merchant: createMerchant({ secretKey: 'sk_test_1', apiOrigin, retryAfterMs: [1, 1], timeoutMs: 2000 }) };
}

test('binds a session to the order of the shop’s own server', async () => {
  const bound = { sessionId: anId('session'), binding: 'bound', order: anOrder(), boundAt: '2026-11-21T12:00:00.000Z' };
  const { merchant, received } = await aMerchant(json(200, bound));

  const view = await merchant.bindSession(anId('session'), anOrder(), { returnUrl: 'https://shop.example/back', idempotencyKey: 'bind-1' });

  expect(view).toEqual(bound);
  expect(received).toMatchObject([
    {
      method: 'POST',
      path: `/v1/sessions/${anId('session')}/bind`,
      headers: { authorization: 'Bearer sk_test_1', 'idempotency-key': 'bind-1' },
      body: { order: anOrder(), returnUrl: 'https://shop.example/back' },
    },
  ]);
});

test('never sends an Origin: a secret key with one is refused', async () => {
  const { merchant, received } = await aMerchant(json(200, aCharge()));

  await merchant.readCharge(anId('charge'));

  expect(received[0]!.headers.origin).toBeUndefined();
});

test('R11: asks again with the same key after a cut connection and after a 5xx', async () => {
  const { merchant, received } = await aMerchant(cutOff, problem('unavailable'), json(201, aCharge()));

  await merchant.capture(anId('charge'), { amountMinor: 100, reference: 'parcel 1' });

  const keys = received.map((request) => request.headers['idempotency-key']);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('waits for an earlier try that the API is still busy with', async () => {
  const { merchant, received } = await aMerchant(problem('idempotency-in-progress'), json(201, aCharge()));

  await merchant.refund(anId('charge'), { amountMinor: 100, reference: 'return 1' });

  expect(received).toHaveLength(2);
});

test('two acts have two keys', async () => {
  const { merchant, received } = await aMerchant(json(201, aCharge()));

  await merchant.capture(anId('charge'), { amountMinor: 100, reference: 'parcel 1' });
  await merchant.capture(anId('charge'), { amountMinor: 100, reference: 'parcel 2' });

  expect(received[0]!.headers['idempotency-key']).not.toBe(received[1]!.headers['idempotency-key']);
});

test('a refusal carries its problem and is not asked again', async () => {
  const { merchant, received } = await aMerchant(problem('amount-exceeds'));

  await expect(merchant.capture(anId('charge'), { amountMinor: 1, reference: 'p' })).rejects.toMatchObject({
    code: 'refused',
    problem: { code: 'amount-exceeds', status: 409 },
  });
  expect(received).toHaveLength(1);
});

test('says that a call may have taken effect when nothing answers', async () => {
  const { merchant, received } = await aMerchant(cutOff);

  await expect(merchant.voidCharge(anId('charge'), 'cancelled')).rejects.toMatchObject({ code: 'unreachable' });
  expect(received).toHaveLength(3);
});

test('does not follow a redirect, which would carry the secret key away', async () => {
  const { merchant, received } = await aMerchant((response) => response.writeHead(307, { location: '/elsewhere' }).end());

  await expect(merchant.readCharge(anId('charge'))).rejects.toMatchObject({ code: 'unreachable' });
  expect(received.map((request) => request.path)).not.toContain('/elsewhere');
});

test('an answer that the contract does not know is an error, not a guess', async () => {
  const { merchant } = await aMerchant(json(200, { ...aCharge(), status: 'exploded' }));

  await expect(merchant.readCharge(anId('charge'))).rejects.toMatchObject({ code: 'answer-unreadable' });
});

test('refuses to start with a publishable key', () => {
  expect(() => createMerchant({ secretKey: 'pk_test_1', apiOrigin: 'http://127.0.0.1' })).toThrow(
    expect.objectContaining({ code: 'not-a-secret-key' }),
  );
});
