import { type HostRole, Problem } from '@liana/contract';
import type { z } from 'zod';

export interface Call {
  /** A role, or the host of a portal such as `halden-pay.localhost`. */
  host: Exclude<HostRole, 'portal'> | (string & {});
  method?: string;
  path: string;
  /** Sent as `Authorization: Bearer …`. */
  token?: string;
  /** Of the page that sends it: with it, the call is a browser's from another site. */
  origin?: string;
  cookie?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Idempotency-Key; unsafe methods get a fresh one where nothing is said, `null` sends none. */
  key?: string | null;
  headers?: Record<string, string>;
}
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined where it is not. */
  json: unknown;
  /** The body as the contract says it is; fails the test where it is not. */
  as<Schema extends z.ZodType>(schema: Schema): z.output<Schema>;
  /** The code of the problem that was answered. */
  problem: string | undefined;
  /** The portal's cookie that was set, ready for the next call. */
  cookie: string | undefined;
}

const hosts: Record<string, string> = { api: 'api.localhost', embed: 'embed.localhost' };

/** Sends one request to an app and reads its answer to the end. */
export async function call(send: (request: Request) => Response | Promise<Response>, given: Call): Promise<Reply> {
  const { method = 'GET', path, token, origin, cookie, body } = given;
  const host = hosts[given.host] ?? given.host;
  const isUnsafe = method !== 'GET';
  const key = given.key === undefined && isUnsafe ? crypto.randomUUID() : given.key;
  const headers = new Headers(given.headers);
  // A browser says so of a page of the same host; a call may say otherwise.
  if (isUnsafe && host !== hosts.api && !headers.has('sec-fetch-site')) headers.set('sec-fetch-site', 'same-origin');
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (origin) headers.set('origin', origin);
  if (cookie) headers.set('cookie', cookie);
  if (key) headers.set('idempotency-key', key);
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await send(new Request(`http://${host}${path}`, { method, headers, body: text }));
  const answer = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = type.includes('json') ? JSON.parse(answer) : undefined;
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    json,
    as: (schema) => schema.parse(json),
    problem: type.includes('problem') ? Problem.parse(json).code : undefined,
    cookie: response.headers.getSetCookie()[0]?.split(';')[0],
  };
}
