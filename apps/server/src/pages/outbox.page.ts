import type { Context } from 'hono';
import { html } from 'hono/html';
import { readTestLetters, type StoredLetter } from '../contacts/letters.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { notFound } from '../http/problem.ts';
import { pageHtml } from './html.ts';
import { newNonce } from './nonce.ts';
import { topHeaders } from './page-headers.ts';
import { words } from './words.ts';

const NEWEST = 100;
/** `unknown`: a call inside this process, without a socket. */
const thisMachine = new Set(['127.0.0.1', '::1', 'unknown']);

/** `GET /dev/outbox` and `/dev/outbox.json`: the letters of test mode, on a development server, for whoever sits at this machine. */
export async function outbox(deps: Dependencies, c: Context<AppEnv>, as: 'page' | 'json'): Promise<Response> {
  const isHere = deps.settings.environment === 'development' && thisMachine.has(c.get('address'));
  if (!isHere || c.get('host').role !== 'api') throw notFound('page');
  const letters = await readTestLetters(deps, NEWEST);
  if (as === 'json') return c.json({ letters: letters.map(asJson) });

  const locale = localeOf(c.req.query('locale') ?? null, c.req.header('accept-language') ?? null, 'en');
  const nonce = newNonce(deps.random);
  const items = letters.map(
    (letter) => html`<li><p>${letter.createdAt} · ${letter.tenantId} · ${words.to[locale]} ${letter.to}</p>
<p><strong>${words[letter.kind][letter.locale]}: ${letter.text}</strong></p></li>`,
  );
  const list = letters.length > 0 ? html`<ol>${items}</ol>` : html`<p>${words.outboxEmpty[locale]}</p>`;
  const body = html`<main class="liana-notice"><h1>${words.outbox[locale]}</h1><p>${words.outboxAbout[locale]}</p>${list}</main>`;
  return c.html(pageHtml({ locale, title: words.outbox[locale], nonce, themeCss: '', body }), 200, topHeaders(nonce));
}

const asJson = (letter: StoredLetter) => ({
  kind: letter.kind,
  tenant: letter.tenantId,
  to: letter.to,
  locale: letter.locale,
  code: letter.kind === 'contact-code' ? letter.text : null,
  url: letter.kind === 'contact-code' ? null : letter.text,
  createdAt: letter.createdAt,
  expiresAt: letter.expiresAt.toISOString(),
});
