import type { LocalizedText } from '@liana/contract';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import type { Host } from '../http/hosts.ts';
import { localeOf } from '../http/locale.ts';
import { ProblemError } from '../http/problem.ts';
import { newNonce } from './nonce.ts';
import { operatorPage } from './operator-page.ts';
import { topHeaders } from './page-headers.ts';
import { rootWords, words } from './words.ts';

type Role = Exclude<Host['role'], 'portal'>;
interface Place {
  url: string;
  about: LocalizedText;
}

/**
 * `GET /` of a host that is made for programs: a browser is shown what this is and where to go, everybody else is told in a problem.
 *
 * @throws {ProblemError} `not-found` for whoever does not ask for HTML.
 */
export function rootPage({ settings, random }: Dependencies, c: Context<AppEnv>, role: Role): Response | Promise<Response> {
  const places = placesOf(settings)[role];
  if (!c.req.header('accept')?.includes('text/html')) {
    const where = places.map(({ url, about }) => `${about.en}: ${url}`).join('; ');
    throw new ProblemError('not-found', `${rootWords.about[role].en} ${where}.`, { headers: { vary: 'accept' } });
  }
  const locale = localeOf(c.req.query('locale') ?? null, c.req.header('accept-language') ?? null, 'en');
  const nonce = newNonce(random);
  const items = places.map(({ url, about }) => html`<li><p>${about[locale]}</p><p><a href="${url}">${url}</a></p></li>`);
  const body = html`<p class="muted">${rootWords.about[role][locale]}</p><ul>${items}</ul><p class="muted docs">${words.rootDocs[locale]}</p>`;
  const page = operatorPage({ locale, title: rootWords.title[role][locale], nonce, styles, body });
  return c.html(page, 200, { ...topHeaders(nonce), vary: 'accept, accept-language' });
}

const styles = '.operator .docs{margin-block-start:var(--liana-space-5)}';

function placesOf({ apiOrigin, embedOrigin, environment }: Dependencies['settings']): Record<Role, Place[]> {
  const openApi = { url: `${apiOrigin}/openapi.json`, about: words.rootOpenApi };
  const ofDevelopment = [
    { url: `${apiOrigin}/dev/outbox`, about: words.rootOutbox },
    { url: `${apiOrigin}/dev/disclosures`, about: words.rootDisclosures },
  ];
  const script = { url: `${embedOrigin}/v1/liana.js`, about: words.rootScript };
  return { api: [openApi, ...(environment === 'development' ? ofDevelopment : []), script], embed: [script, openApi] };
}
