import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { publicConfig } from '../tenants/public-config.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { cssOf } from '../tenants/theme.ts';
import { builtEntry } from './built.ts';
import { pageHtml } from './html.ts';
import { newNonce } from './nonce.ts';
import { topHeaders } from './page-headers.ts';
import { words } from './words.ts';

/** Every page of a portal host: one document, whose script reads the path. Themed and in the visitor's language from the first byte. */
export async function portalPage(deps: Dependencies, c: Context<AppEnv>, tenant: Tenant): Promise<Response> {
  const locale = localeOf(c.req.query('locale') ?? null, c.req.header('accept-language') ?? null, tenant.locale);
  const nonce = newNonce(deps.random);
  const themeCss = cssOf(tenant, ':root').css;
  const build = await builtEntry(deps.settings.assets.portal);
  const common = { locale, title: tenant.name, nonce, themeCss };
  if (!build) {
    const body = html`<main class="liana-notice"><h1>${tenant.name}</h1><p>${words.notBuilt[locale]}</p></main>`;
    return c.html(pageHtml({ ...common, body }), 503, topHeaders(nonce));
  }
  const boot = { ...(await publicConfig(deps, tenant, locale)), surface: 'portal' };
  const body = html`<noscript><main class="liana-notice"><p>${words.needsScript[locale]}</p></main></noscript>`;
  return c.html(pageHtml({ ...common, boot, ...build, body }), 200, topHeaders(nonce));
}
