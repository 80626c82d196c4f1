import type { Locale } from '@liana/contract';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  locale: Locale;
  title: string;
  nonce: string;
  /** Custom properties of the theme; made by our own generator. */
  themeCss: string;
  /** What the script finds in `#liana-boot`. */
  boot?: object;
  script?: string;
  /** A script of our own that stands in the page; no text of anybody else's is in it. */
  inlineScript?: string | undefined;
  styles?: readonly string[];
  body?: Html;
}

/** Until the script has run: the tenant's ground and letters, and nothing that moves when the rest arrives. */
const base = `html{background:var(--liana-bg);color:var(--liana-text);font-family:var(--liana-font-sans)}
body{margin:0}
main.liana-notice{max-inline-size:34rem;margin:15vh auto;padding:0 1.5rem;line-height:1.6}`;

/** JSON inside a script element: no text in it can end the element or begin a comment. */
export const inlineJson = (value: object) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A whole page with theme, language and boot data in its first bytes. Text is escaped; only what this server made itself is not. */
export const pageHtml = ({ locale, title, nonce, themeCss, boot, script, inlineScript, styles = [], body }: Page) => html`<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title}</title>
<style nonce="${nonce}">${raw(themeCss)}
${raw(base)}</style>
${styles.map((href) => html`<link rel="stylesheet" href="${href}" nonce="${nonce}">`)}
${boot ? html`<script type="application/json" id="liana-boot" nonce="${nonce}">${raw(inlineJson(boot))}</script>` : ''}
${script ? html`<script type="module" src="${script}" nonce="${nonce}"></script>` : ''}
${inlineScript ? html`<script type="module" nonce="${nonce}">${raw(inlineScript)}</script>` : ''}
</head>
<body>${body ?? ''}</body>
</html>
`;
