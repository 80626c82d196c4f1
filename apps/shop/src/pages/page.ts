import type { Locale } from '@liana/contract';
import { html } from 'hono/html';
import type { ShopKeys } from '../keys.ts';
import type { ShopSettings } from '../settings.ts';
import type { ShopWords } from '../words/shop-words.ts';
import { formatMoney, wordsIn } from '../words/words.ts';

/** A piece of a page: text in it is escaped. */
export type Html = ReturnType<typeof html>;

/** What every page is made with. */
export interface PageContext {
  locale: Locale;
  words: ShopWords;
  /** This page's own address, without the language. */
  path: string;
  inCart: number;
  keys: ShopKeys | undefined;
  hosts: ShopSettings['page'];
  money(amountMinor: number): string;
}

export const pageContext = (
  locale: Locale,
  currency: string,
  rest: Pick<PageContext, 'path' | 'inCart' | 'keys' | 'hosts'>,
): PageContext => ({
  ...rest,
  locale,
  words: wordsIn(locale),
  money: (amountMinor) => formatMoney(amountMinor, currency, locale),
});

/** A whole page: head with the one script tag of the platform, header, `content`, footer. */
export function page(context: PageContext, title: string, content: Html, options: { script?: string } = {}): Html {
  const { locale, words, path, inCart } = context;
  const other: Locale = locale === 'en' ? 'zh-Hans' : 'en';
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Halden</title>
        <link rel="icon" href="/assets/halden.svg" type="image/svg+xml" />
        ${['halden', 'goods', 'orders'].map((sheet) => html`<link rel="stylesheet" href="/assets/${sheet}.css" />`)}
        <script type="module" src="/assets/scheme.js"></script>
        ${platformScript(context)} ${options.script ? html`<script type="module" src="${options.script}"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#content">${words.skipToContent}</a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href="/"><img src="/assets/halden.svg" alt="" width="22" height="22" />Halden</a>
            <nav>
              <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
              <a href="/cart">${words.cart}${inCart > 0 ? html` <span class="count">${inCart}</span>` : ''}</a>
            </nav>
          </div>
        </header>
        <main id="content" class="wrap">${content}</main>
        <footer class="wrap foot"><p>${words.notALender}</p></footer>
      </body>
    </html>`;
}

/** The one script of the platform; left out while there is no key, and the shop works without it. */
const platformScript = ({ keys, hosts }: PageContext) =>
  keys
    ? html`<script async src="${hosts.embedOrigin}/v1/liana.js" data-key="${keys.publishableKey}" data-portal="${hosts.portalOrigin}"></script>`
    : '';
