import { type Locale, locales } from '@liana/contract';
import { liana, resolveTheme, themeCss } from '@liana/theme';
import { html } from 'hono/html';
import { type Html, pageHtml } from './html.ts';
import { words } from './words.ts';

const theme = themeCss(resolveTheme(liana), { selector: ':root' }).css;

/** One column that holds at 320 px; no line, code or address in it is wider than the window. */
const layout = `.operator{max-inline-size:44rem;margin:0 auto;padding:var(--liana-space-5) var(--liana-space-4) var(--liana-space-7);
font-size:var(--liana-text-md);line-height:var(--liana-lh-md);overflow-wrap:anywhere}
.operator:lang(zh){line-height:1.6}
.operator header{display:flex;flex-wrap:wrap;gap:var(--liana-space-2) var(--liana-space-4);justify-content:space-between;align-items:center}
.operator header p{margin:0;font-weight:var(--liana-weight-strong);color:var(--liana-accent-text)}
.operator nav{display:flex;gap:var(--liana-space-4)}
.operator a{color:var(--liana-accent-text)}
.operator nav a{display:inline-flex;align-items:center;min-block-size:var(--liana-target)}
.operator a:focus-visible{outline:var(--liana-focus-width) solid var(--liana-focus);outline-offset:var(--liana-focus-gap);border-radius:var(--liana-radius-sm)}
.operator h1{margin:var(--liana-space-5) 0 var(--liana-space-2);font-size:var(--liana-text-2xl);line-height:var(--liana-lh-2xl);
font-weight:var(--liana-weight-strong);letter-spacing:-.02em}
.operator h1:lang(zh){letter-spacing:0}
.operator .muted{margin:0;color:var(--liana-text-muted)}
.operator :is(ol,ul){list-style:none;margin:var(--liana-space-5) 0 0;padding:0;display:grid;gap:var(--liana-space-3)}
.operator li{padding:var(--liana-space-4);background:var(--liana-surface);border:var(--liana-hairline) solid var(--liana-line);border-radius:var(--liana-radius-lg)}
.operator li>*{margin:0}`;

export interface OperatorPage {
  locale: Locale;
  title: string;
  nonce: string;
  /** Rules of this page alone, after those of all. */
  styles?: string;
  /** A script that stands in the page itself. */
  script?: string;
  body: Html;
}

/** A page of the operator itself, in its own look: the brand, the language to change to, a title and what there is to say. */
export function operatorPage({ locale, title, nonce, styles = '', script, body }: OperatorPage): Html {
  const languages = locales.map((other) =>
    other === locale ? '' : html`<a href="?locale=${other}" lang="${other}" hreflang="${other}">${words.thisLanguage[other]}</a>`,
  );
  const main = html`<main class="operator"><header><p>Liana</p><nav>${languages}</nav></header><h1>${title}</h1>${body}</main>`;
  return pageHtml({
    locale,
    title: `${title} · Liana`,
    nonce,
    themeCss: `${theme}\n${layout}\n${styles}`,
    inlineScript: script,
    body: main,
  });
}
