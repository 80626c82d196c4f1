import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from '../http/problem.ts';

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  map: 'application/json',
};

export type Freshness = 'forever' | 'asked-each-time' | 'minutes';
const cacheControl: Record<Freshness, string> = {
  forever: 'public, max-age=31536000, immutable',
  'asked-each-time': 'public, no-cache',
  minutes: 'public, max-age=300',
};

/** A path below a dist folder: plain names only, so that nothing leads out of it. */
const plainPath = /^(?:[\w][\w.-]*\/)*[\w][\w.-]*\.(\w+)$/;
const hashed = /-[\w-]{8}\.\w+$/;

/** True for a file whose name changes with its content. */
export const hasHash = (path: string) => hashed.test(path);

/**
 * One public file, the same bytes for everybody (bar E11). Any page may load it, a cross-origin isolated one too (bar E10).
 *
 * @throws {ProblemError} `not-found`.
 */
export async function assetResponse(folder: string, path: string, request: Request, freshness: Freshness): Promise<Response> {
  const type = types[plainPath.exec(path)?.[1] ?? ''];
  const bytes = type ? await readFile(join(folder, path)).catch(() => undefined) : undefined;
  if (!bytes || !type) throw notFound('file');
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'content-type': type,
    'cache-control': cacheControl[freshness],
    etag,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
