import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ShopSettings } from '../settings.ts';

/**
 * The policy of every page: the shop's own files, one script and one kind of frame of the platform, and its API. Nothing inline,
 * nothing of anybody else's (bar E8).
 */
export function pagePolicy({ page }: Pick<ShopSettings, 'page'>): MiddlewareHandler {
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${page.embedOrigin}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self' ${page.apiOrigin}`,
    `frame-src ${page.embedOrigin}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
  };
}

/**
 * Lets a change through only when the shop's own page asks for it: by Fetch Metadata, else by the exact Origin. Webhooks prove
 * themselves by their signature instead.
 */
export function ownPagesOnly({ origin }: Pick<ShopSettings, 'origin'>, except: string): MiddlewareHandler {
  return async (c, next) => {
    const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isSafe && c.req.path !== except) {
      const site = c.req.header('sec-fetch-site');
      const own = site === undefined ? c.req.header('origin') === origin : site === 'same-origin';
      if (!own) throw new HTTPException(403, { message: 'changes are taken from the shop’s own pages only' });
    }
    await next();
  };
}

/**
 * Answers to the shop's own name and to this machine's only. Otherwise a page elsewhere could have its name point here, and read and
 * work the back office as if it were the shop.
 */
export function ownHostOnly({ origin }: Pick<ShopSettings, 'origin'>): MiddlewareHandler {
  const own = new Set([new URL(origin).hostname, '127.0.0.1', 'localhost']);
  return async (c, next) => {
    if (!own.has(new URL(c.req.url).hostname)) throw new HTTPException(421, { message: 'this is not that host' });
    await next();
  };
}
