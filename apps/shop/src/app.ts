import type { DatabaseSync } from 'node:sqlite';
import { serveStatic } from '@hono/node-server/serve-static';
import { createMerchant } from '@liana/merchant';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { backOfficeRoutes } from './back-office/routes.ts';
import { currency } from './goods/products.ts';
import { goodsRoutes } from './goods/routes.ts';
import { ownHostOnly, ownPagesOnly, pagePolicy } from './http/security.ts';
import { cartOf, localeOf } from './http/visit.ts';
import type { ShopKeys } from './keys.ts';
import { orderRoutes } from './orders/routes.ts';
import { webhookRoute } from './orders/webhook-route.ts';
import { notFoundPage } from './pages/not-found.ts';
import { pageContext } from './pages/page.ts';
import type { ShopSettings } from './settings.ts';

export interface ShopDependencies {
  database: DatabaseSync;
  settings: Pick<ShopSettings, 'origin' | 'apiOrigin' | 'page'>;
  keys(): ShopKeys | undefined;
  /** Folder of style sheet, scripts and pictures. */
  publicFolder: string;
  now(): Date;
}

const webhookPath = '/webhooks/liana';
/** Standard Webhooks ask receivers to take up to 20 kB; no form of the shop is near it. */
const largestBody = 20 * 1024;

/** The shop as one function from request to response. */
export function createShop({ database, settings, keys, publicFolder, now }: ShopDependencies): Hono {
  const contextOf = (c: Context) => {
    const inCart = [...cartOf(c).values()].reduce((sum, quantity) => sum + quantity, 0);
    return pageContext(localeOf(c), currency, { path: c.req.path, inCart, keys: keys(), hosts: settings.page });
  };
  const merchant = () => {
    const secretKey = keys()?.secretKey;
    return secretKey === undefined ? undefined : createMerchant({ secretKey, apiOrigin: settings.apiOrigin });
  };

  const shop = new Hono();
  shop.use(pagePolicy(settings), ownHostOnly(settings), ownPagesOnly(settings, webhookPath), bodyLimit({ maxSize: largestBody }));
  shop.get('/readyz', (c) => (keys() ? c.text('ready') : c.text('waiting for the keys', 503)));
  shop.use('/assets/*', serveStatic({ root: publicFolder, rewriteRequestPath: (path) => path.slice('/assets'.length) }));
  shop.route('/', goodsRoutes(contextOf));
  shop.route('/orders', orderRoutes({ database, origin: settings.origin, merchant, contextOf, now }));
  shop.route(webhookPath, webhookRoute({ database, keys, now }));
  shop.route('/back-office', backOfficeRoutes({ database, merchant, contextOf }));

  shop.notFound((c) => c.html(notFoundPage(contextOf(c)), 404));
  shop.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 404) return c.html(notFoundPage(contextOf(c)), 404);
    if (error instanceof HTTPException) return c.text(error.message, error.status);
    console.error(error);
    return c.text('The shop failed', 500);
  });
  return shop;
}
