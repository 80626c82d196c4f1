import type { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import type { Limits } from '../http/limits.ts';
import { notFound } from '../http/problem.ts';
import { assetResponse, hasHash } from './assets.ts';
import { disclosuresPage } from './disclosures.page.ts';
import { embedCheck } from './embed-check.ts';
import { framePage } from './frame.page.ts';
import { outbox } from './outbox.page.ts';
import { portalPage } from './portal.page.ts';
import { rootPage } from './root.page.ts';

/**
 * What browsers load that is no API: the script tag and its modules, the frame, the portal, the roots of the other hosts, and what only
 * development has: the outbox and the sample documents.
 */
export function registerPages(app: Hono<AppEnv>, deps: Dependencies, limits: Limits): void {
  const { assets, version, environment } = deps.settings;

  app.get('/v1/liana.js', (c) => assetResponse(assets.sdk, 'liana.js', c.req.raw, 'minutes'));
  app.get(`/v${version}/*`, (c) => {
    const path = c.req.path.slice(`/v${version}/`.length);
    // Whoever develops builds the same version again and again.
    const isFinal = environment === 'production' || hasHash(path);
    return assetResponse(assets.sdk, path, c.req.raw, isFinal ? 'forever' : 'asked-each-time');
  });
  app.get('/assets/*', (c) => {
    if (c.get('host').role !== 'portal') throw notFound('file');
    const path = c.req.path.slice(1);
    return assetResponse(assets.portal, path, c.req.raw, hasHash(path) ? 'forever' : 'asked-each-time');
  });

  app.get('/dev/disclosures', (c) => disclosuresPage(deps, c));
  app.get('/dev/assets/*', (c) => {
    if (environment === 'production') throw notFound('file');
    const path = c.req.path.slice('/dev/'.length);
    return assetResponse(assets.samples, path, c.req.raw, hasHash(path) ? 'forever' : 'asked-each-time');
  });
  app.get('/dev/outbox', (c) => outbox(deps, c, 'page'));
  app.get('/dev/outbox.json', (c) => outbox(deps, c, 'json'));
  app.get('/frame/:key', async (c) => {
    if (c.get('host').role !== 'embed') throw notFound('page');
    c.set('route', '/frame/{key}');
    await limits.count('read', `address:${c.get('address')}`);
    return framePage(deps, c);
  });
  app.get('/check/:file{.+\\.js}', async (c) => {
    if (c.get('host').role !== 'embed') throw notFound('page');
    c.set('route', '/check/{key}.js');
    await limits.count('read', `address:${c.get('address')}`);
    return embedCheck(deps, c, c.req.param('file').slice(0, -'.js'.length));
  });
  app.get('*', (c) => {
    const host = c.get('host');
    if (host.role !== 'portal' && c.req.path === '/') return rootPage(deps, c, host.role);
    if (host.role !== 'portal' || c.req.path.startsWith('/v1/')) throw notFound('page');
    c.set('route', 'portal');
    return portalPage(deps, c, host.tenant);
  });
}
