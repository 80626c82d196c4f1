import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createShop } from '../app.ts';
import { openBooks } from '../store/database.ts';

export const origin = 'http://shop.localhost:4410';
export const keys = {
  publishableKey: 'pk_test_shop',
  secretKey: 'sk_test_shop',
  webhookSecret: `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`,
};

export interface ApiCall {
  path: string;
  key: string | undefined;
  body: Record<string, unknown>;
}
/** Status and body of the API's answer to a call. */
export type ApiAnswer = (call: ApiCall) => [number, unknown];

const noAnswer: ApiAnswer = () => [500, {}];

/** A shop with fresh books, and a real API beside it that answers as told and keeps what it was asked. */
export async function aShop(answer: ApiAnswer = noAnswer) {
  const calls: ApiCall[] = [];
  const api = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as ApiCall['body'];
    const call = { path: request.url!, key: request.headers['idempotency-key'] as string | undefined, body };
    calls.push(call);
    const [status, json] = answer(call);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void api.close());

  const database = openBooks(':memory:');
  const shop = createShop({
    database,
    settings: {
      origin,
      apiOrigin: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      page: {
        embedOrigin: 'http://embed.localhost:4400',
        apiOrigin: 'http://api.localhost:4400',
        portalOrigin: 'http://halden-pay.localhost:4400',
      },
    },
    keys: () => keys,
    publicFolder: resolve(import.meta.dirname, '../../public'),
    now: () => new Date('2026-11-21T12:00:00.000Z'),
  });
  return { shop, database, calls, visit: (headers?: Record<string, string>) => aVisit(shop, headers) };
}

/** One browser: it keeps its cookies and asks from the shop's own pages. */
function aVisit(shop: ReturnType<typeof createShop>, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await shop.request(path, { ...init, headers: { ...headers, cookie, ...(init.headers as Record<string, string>) } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      cookies.set(name, value);
    }
    return response;
  };
  const submit = (path: string, fields: Record<string, string> = {}) => send(path, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    get: (path: string) => send(path),
    page: async (path: string) => (await send(path)).text(),
    submit,
    postJson: (path: string, body: unknown) =>
      send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    /** Puts one of each into the cart and checks out; returns the order's reference. */
    async order(...skus: string[]) {
      for (const sku of skus) await submit('/cart', { sku });
      const response = await submit('/orders');
      return response.headers.get('location')!.split('/')[2]!;
    },
  };
}
