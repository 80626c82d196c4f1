import { liana, resolveTheme, themeCss } from '@liana/theme';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { notFound } from '../http/problem.ts';
import { builtEntry } from './built.ts';
import { pageHtml } from './html.ts';
import { newNonce } from './nonce.ts';
import { topHeaders } from './page-headers.ts';
import { words } from './words.ts';

const theme = themeCss(resolveTheme(liana), { selector: ':root' }).css;

/**
 * `GET /dev/disclosures`: every document of every market under each of its laws, made in the page from sample offers. On a development
 * server only; there is nothing of anybody in it.
 */
export async function disclosuresPage({ settings, random }: Dependencies, c: Context<AppEnv>): Promise<Response> {
  if (settings.environment !== 'development' || c.get('host').role !== 'api') throw notFound('page');
  const locale = localeOf(c.req.query('locale') ?? null, c.req.header('accept-language') ?? null, 'en');
  const nonce = newNonce(random);
  const common = { locale, title: `${words.disclosures[locale]} · Liana`, nonce, themeCss: theme };
  const build = await builtEntry(settings.assets.samples, '/dev/');
  if (!build) {
    const body = html`<main class="liana-notice"><h1>${words.disclosures[locale]}</h1><p>${words.notBuilt[locale]}</p></main>`;
    return c.html(pageHtml({ ...common, body }), 503, topHeaders(nonce));
  }
  const body = html`<noscript><main class="liana-notice"><p>${words.needsScript[locale]}</p></main></noscript>`;
  return c.html(pageHtml({ ...common, ...build, body }), 200, topHeaders(nonce));
}
