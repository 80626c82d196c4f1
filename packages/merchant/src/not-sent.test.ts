import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createMerchant } from './merchant.ts';
import { whyNotSent } from './not-sent.ts';

const chargeId = `chg_${'a'.repeat(26)}`;
const readFrom = (apiOrigin: string) =>
  createMerchant({ secretKey: 'sk_test_1', apiOrigin, retryAfterMs: [1], timeoutMs: 5000 }).readCharge(chargeId);

/** The port of a server that answers `once` and is closed then; without it, of one that was closed before anybody asked. */
async function aPort(once?: 'cut off'): Promise<{ port: number; close(): void }> {
  const server = createServer((_, response) => {
    server.close();
    response.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  if (!once) await new Promise((closed) => server.close(closed));
  return { port, close: () => server.close() };
}

test('a host that nobody knows: nothing was sent, and it says what to check', async () => {
  const call = readFrom('https://api.shop.invalid');

  await expect(call).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('nothing was sent') });
  await expect(call).rejects.toThrow(/https:\/\/api\.shop\.invalid cannot be resolved; check apiOrigin/);
});

test('a port where nobody listens: nothing was sent', async () => {
  const { port } = await aPort();

  await expect(readFrom(`http://127.0.0.1:${port}`)).rejects.toThrow(/nothing was sent: nothing answers at .*ECONNREFUSED/);
});

test('https where plain http is spoken: nothing was sent', async () => {
  const { port, close } = await aPort('cut off');

  await expect(readFrom(`https://127.0.0.1:${port}`)).rejects.toThrow(/nothing was sent: no secure connection/);
  close();
});

test('an apiOrigin that is no URL: nothing was sent', async () => {
  await expect(readFrom('api.shop.example')).rejects.toThrow(/nothing was sent: apiOrigin is no URL/);
});

test('a call that reached somebody once may have taken effect, whatever the later tries found', async () => {
  const { port } = await aPort('cut off');

  await expect(readFrom(`http://127.0.0.1:${port}`)).rejects.toThrow('it may have taken effect');
});

test.each([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])('%s: a certificate that is not trusted ends the call before it is sent', (code) => {
  const failure = new TypeError('fetch failed', { cause: Object.assign(new Error('certificate'), { code }) });

  expect(whyNotSent(failure, 'https://api.example')).toMatch(/certificate/);
});

test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])('%s: it may have been sent', (code) => {
  const failure = new TypeError('fetch failed', { cause: Object.assign(new Error('broken'), { code }) });

  expect(whyNotSent(failure, 'https://api.example')).toBeUndefined();
});

test('a name below localhost, which Node does not know, is told from a wrong one', () => {
  const failure = new TypeError('fetch failed', { cause: Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }) });

  expect(whyNotSent(failure, 'http://api.localhost:4400')).toContain('http://127.0.0.1');
});
