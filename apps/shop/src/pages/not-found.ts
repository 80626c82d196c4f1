import { html } from 'hono/html';
import { type Html, type PageContext, page } from './page.ts';

export const notFoundPage = (context: PageContext): Html =>
  page(
    context,
    context.words.notFoundTitle,
    html`<h1>${context.words.notFoundTitle}</h1><p class="muted">${context.words.notFoundText}</p><p><a class="button" href="/">${context.words.goOnShopping}</a></p>`,
  );
