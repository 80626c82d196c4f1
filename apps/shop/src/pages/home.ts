import { html } from 'hono/html';
import { priceOf, products } from '../goods/products.ts';
import { type Html, type PageContext, page } from './page.ts';

export function homePage(context: PageContext): Html {
  const { words, locale, money } = context;
  return page(
    context,
    words.tagline,
    html`
      <section class="intro">
        <h1>${words.homeTitle}</h1>
        <p class="muted">${words.homeIntro}</p>
      </section>
      <ul class="shelf">
        ${products.map(
          (product, index) => html`
            <li>
              <a href="/products/${product.sku}">
                <span class="tile"><img src="/assets/products/${product.sku}.svg" alt="" width="480" height="360" loading="${index < 4 ? 'eager' : 'lazy'}" /></span>
                <span class="kind">${product.kind[locale]}</span>
                <strong>${product.name[locale]}</strong>
                <span class="price">${money(priceOf(product))}</span>
              </a>
            </li>
          `,
        )}
      </ul>
    `,
  );
}
