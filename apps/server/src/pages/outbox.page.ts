import type { Locale } from '@liana/contract';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readTestLetters, type StoredLetter } from '../contacts/letters.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { notFound } from '../http/problem.ts';
import { newNonce } from './nonce.ts';
import { operatorPage } from './operator-page.ts';
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
  const list =
    letters.length > 0
      ? html`<ol>${letters.map((letter) => letterItem(letter, locale))}</ol>`
      : html`<p class="none">${words.outboxEmpty[locale]}</p>`;
  const body = html`<p class="muted">${words.outboxAbout[locale]}</p><div data-shown="${shownOf(letters)}">${list}</div>`;
  return c.html(operatorPage({ locale, title: words.outbox[locale], nonce, styles, script, body }), 200, topHeaders(nonce));
}

const styles = `.operator .none{margin-block-start:var(--liana-space-5)}
.operator li{display:grid;gap:var(--liana-space-1)}
.operator li .about{display:flex;flex-wrap:wrap;gap:0 var(--liana-space-4);justify-content:space-between;font-size:var(--liana-text-sm);line-height:var(--liana-lh-sm);color:var(--liana-text-muted)}
.operator li .text{font-size:var(--liana-text-xl);line-height:var(--liana-lh-xl);font-weight:var(--liana-weight-strong);font-variant-numeric:tabular-nums;letter-spacing:.06em;user-select:all}
.operator li .link{font-size:var(--liana-text-sm);line-height:var(--liana-lh-sm)}`;

/** Which letters are shown: another one, or one less, makes another text. The script below makes the same of the JSON. */
const shownOf = (letters: readonly Pick<StoredLetter, 'createdAt'>[]) => `${letters.length} ${letters[0]?.createdAt ?? ''}`;

/** Loads the page anew when there is something new on it, and leaves it alone while there is not: a code may be being copied. */
const script = `const { shown } = document.querySelector('[data-shown]').dataset;
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch('/dev/outbox.json').catch(() => undefined);
  if (!answer?.ok) return;
  const { letters } = await answer.json();
  if (letters.length + ' ' + (letters[0]?.createdAt ?? '') !== shown) location.reload();
}, 1500);`;

function letterItem({ kind, to, locale: its, text, tenantId, createdAt }: StoredLetter, locale: Locale) {
  // A long time of day has the name of its zone: this machine's may be another than the market's, which frames and portals tell by.
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(new Date(createdAt));
  // Links are made by this server alone; a code is no link.
  const content = /^https?:\/\//.test(text)
    ? html`<p class="link"><a href="${text}">${text}</a></p>`
    : html`<p class="text" translate="no">${text}</p>`;
  return html`<li><p class="about"><time datetime="${createdAt}">${time}</time><span>${tenantId}</span></p>
<p>${words.to[locale]} <strong>${to}</strong></p><p lang="${its}">${words[kind][its]}</p>${content}</li>`;
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
