import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { DecisionCallback, lenderPaths } from '@liana/contract';
import { expect, onTestFinished, test } from 'vitest';
import { isSigned } from '../exchange/signature.ts';
import { aLenderService, secret, secretOf } from '../testing/lender-service.ts';
import { anApplyRequest } from '../testing/requests.ts';
import { emptyOutTray, retryAfterMs } from './out-tray.ts';

/** A platform that answers with these statuses in turn and keeps what it was told. */
async function aPlatform(...statuses: number[]) {
  const received: { path: string; body: string; signed: boolean }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    received.push({ path: request.url!, body, signed: isSigned(secret, request.headers as Record<string, string>, body) });
    response.writeHead(statuses[Math.min(received.length, statuses.length) - 1]!).end('{"accepted":true}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { received, platformOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function aReferredApplication() {
  const service = aLenderService();
  await service.ask('odela', lenderPaths.apply, anApplyRequest({ testBehaviour: 'refer' }));
  return service;
}

test('a referred application is decided by a signed call-back a few seconds later', async () => {
  const { database } = await aReferredApplication();
  const { received, platformOrigin } = await aPlatform(200);
  const tray = { database, secretOf, platformOrigin, fetch };

  await emptyOutTray({ ...tray, now: () => 3_999 });
  expect(received).toEqual([]);
  await emptyOutTray({ ...tray, now: () => 4_000 });
  await emptyOutTray({ ...tray, now: () => 60_000 });

  expect(received).toMatchObject([{ path: '/v1/lenders/odela/decisions', signed: true }]);
  expect(DecisionCallback.parse(JSON.parse(received[0]!.body))).toMatchObject({
    decision: 'approve',
    decidedAt: '2026-11-21T12:00:04.000Z',
  });
});

test('R11: sends again, the same, until the platform accepts it', async () => {
  const { database } = await aReferredApplication();
  const { received, platformOrigin } = await aPlatform(503, 429, 200);

  for (const now of [4_000, 4_500, 5_500, 60_000]) await emptyOutTray({ database, secretOf, platformOrigin, fetch, now: () => now });

  expect(received).toHaveLength(3);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test('R11: what the platform knows nothing of is not sent again', async () => {
  const { database } = await aReferredApplication();
  const { received, platformOrigin } = await aPlatform(404, 200);

  for (const now of [4_000, 4_500, 60_000]) await emptyOutTray({ database, secretOf, platformOrigin, fetch, now: () => now });

  expect(received).toHaveLength(1);
});

test('R11: an unreachable platform is asked again later', async () => {
  const { database } = await aReferredApplication();
  await emptyOutTray({ database, secretOf, platformOrigin: 'http://127.0.0.1:9', fetch, now: () => 4_000 });
  const { received, platformOrigin } = await aPlatform(200);

  await emptyOutTray({ database, secretOf, platformOrigin, fetch, now: () => 4_500 });

  expect(received).toHaveLength(1);
});

test('once decided, the application can be signed', async () => {
  const { database, ask } = await aReferredApplication();
  const { received, platformOrigin } = await aPlatform(200);
  await emptyOutTray({ database, secretOf, platformOrigin, fetch, now: () => 4_000 });
  const { lenderReference, applicationId } = JSON.parse(received[0]!.body) as { lenderReference: string; applicationId: string };

  const sign = { requestId: 'sign-0001', mode: 'test', at: '2026-11-21T12:01:00.000Z', applicationId };

  expect(await ask('odela', lenderPaths.sign.replace(':lenderReference', lenderReference), sign)).toMatchObject({ accepted: true });
});

test('waits twice as long each time, a minute at most', () => {
  expect([0, 1, 2, 6, 7, 400].map(retryAfterMs)).toEqual([500, 1_000, 2_000, 32_000, 60_000, 60_000]);
});
