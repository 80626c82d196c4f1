import type { Locale, LocalizedText } from '@liana/contract';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { inTransaction } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { publicConfig } from '../tenants/public-config.ts';
import { domainTime, type Tenant } from '../tenants/tenant.ts';
import { findTenantOfKey, listOrigins } from '../tenants/tenants.queries.ts';
import { cssOf } from '../tenants/theme.ts';
import { hashToken, mintToken } from '../tokens/tokens.ts';
import { frameScript, isFrameBuilt } from './built.ts';
import { pageHtml } from './html.ts';
import { newNonce } from './nonce.ts';
import { frameHeaders } from './page-headers.ts';
import { words } from './words.ts';

/**
 * `GET /frame/{publishable key}?view=offers|apply&locale=…` on the embed host: the page inside a shop's page. Only the tenant's own
 * origins may hold it (bar E4). It carries a ticket that works once and that the page around it cannot read.
 */
export async function framePage(deps: Dependencies, c: Context<AppEnv>): Promise<Response> {
  const key = c.req.param('key') ?? '';
  const found = await findTenantOfKey(deps.db, hashToken(key), 'publishable', deps.clock.now());
  const acceptLanguage = c.req.header('accept-language') ?? null;
  const locale = localeOf(c.req.query('locale') ?? null, acceptLanguage, found?.tenant.locale ?? 'en');
  const nonce = newNonce(deps.random);
  if (!found) return notice(c, nonce, locale, words.frameRefused, 404);

  const { tenant } = found;
  const hostOrigins = (await listOrigins(deps.db, tenant)).map(({ origin }) => origin);
  if (!(await isFrameBuilt(deps.settings.assets.sdk))) return notice(c, nonce, locale, words.notBuilt, 503, hostOrigins);
  const boot = {
    ...(await publicConfig(deps, tenant, locale)),
    surface: 'frame',
    view: c.req.query('view') === 'apply' ? 'apply' : 'offers',
    frameTicket: await ticketFor(deps, tenant),
    hostOrigins,
  };
  const themeCss = cssOf(tenant, ':root').css;
  const page = pageHtml({ locale, title: tenant.name, nonce, themeCss, boot, script: frameScript(deps.settings.version) });
  return c.html(page, 200, frameHeaders(nonce, hostOrigins));
}

/** One sentence in the frame's place. */
function notice(
  c: Context<AppEnv>,
  nonce: string,
  locale: Locale,
  text: LocalizedText,
  status: 404 | 503,
  framing: readonly string[] = [],
) {
  const body = html`<main class="liana-notice"><p>${text[locale]}</p></main>`;
  return c.html(pageHtml({ locale, title: 'Liana', nonce, themeCss: '', body }), status, frameHeaders(nonce, framing));
}

/** Nothing of the person's changes by it: an unused ticket is gone after minutes. */
function ticketFor(deps: Dependencies, tenant: Tenant): Promise<string> {
  const owner = { tenantId: tenant.id, mode: tenant.mode, now: domainTime(deps.clock.now(), tenant), actor: 'frame' };
  return inTransaction(deps, owner, async (tx) => (await mintToken(deps, tx, 'frame-ticket')).token);
}
