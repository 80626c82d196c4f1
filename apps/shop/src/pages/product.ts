import { html } from 'hono/html';
import { category, currency, type Product, priceOf } from '../goods/products.ts';
import { type Html, type PageContext, page } from './page.ts';
import { wayToPortal } from './way-to-portal.ts';

/** A product with its price, and under the price what it costs by the month. */
export function productPage(context: PageContext, product: Product): Html {
  const { words, locale, money } = context;
  const { sku, name, kind, text, parts } = product;
  return page(
    context,
    name[locale],
    html`
      <article class="product">
        <div class="tile"><img src="/assets/products/${sku}.svg" alt="" width="480" height="360" /></div>
        <div class="facts">
          <p class="kind">${kind[locale]}</p>
          <h1>${name[locale]}</h1>
          <p class="muted">${text[locale]}</p>
          <p class="price large">${money(priceOf(product))}</p>
          <liana-message amount="${priceOf(product)}" currency="${currency}" category="${category}">${wayToPortal(context)}</liana-message>
          <form method="post" action="/cart">
            <input type="hidden" name="sku" value="${sku}" />
            <button class="filled" type="submit">${words.addToCart}</button>
          </form>
          <p class="muted small">${words.shipsIn}</p>
          ${parts.length > 1 ? html`<h2 class="label">${words.inTheBox}</h2><ul class="plain">${parts.map((part) => html`<li>${part.name[locale]}</li>`)}</ul>` : ''}
        </div>
      </article>
    `,
  );
}
