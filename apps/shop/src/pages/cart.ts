import { html } from 'hono/html';
import { type CartLine, totalOf } from '../goods/cart.ts';
import { type Html, type PageContext, page } from './page.ts';

export function cartPage(context: PageContext, lines: readonly CartLine[]): Html {
  const { words, money } = context;
  if (lines.length === 0) {
    return page(
      context,
      words.cartTitle,
      html`<h1>${words.cartTitle}</h1><p>${words.cartEmpty}</p><p><a class="button" href="/">${words.goOnShopping}</a></p>`,
    );
  }
  return page(
    context,
    words.cartTitle,
    html`
      <h1>${words.cartTitle}</h1>
      <ul class="lines">${lines.map((line) => cartLine(context, line))}</ul>
      <p class="sum"><span>${words.total}</span><strong class="price">${money(totalOf(lines))}</strong></p>
      <div class="actions">
        <a class="button" href="/">${words.goOnShopping}</a>
        <form method="post" action="/orders"><button class="filled" type="submit">${words.checkOut}</button></form>
      </div>
    `,
  );
}

function cartLine({ words, locale, money }: PageContext, { product, quantity, amountMinor }: CartLine): Html {
  const name = product.name[locale];
  return html`
    <li>
      <img class="thumb" src="/assets/products/${product.sku}.svg" alt="" width="96" height="72" />
      <a class="name" href="/products/${product.sku}">${name}</a>
      <form method="post" action="/cart/lines" class="quantity">
        <input type="hidden" name="sku" value="${product.sku}" />
        <input name="quantity" type="number" inputmode="numeric" min="0" max="9" value="${quantity}" aria-label="${words.quantityOf(name)}" />
        <button type="submit">${words.update}</button>
      </form>
      <form method="post" action="/cart/lines" class="remove">
        <input type="hidden" name="sku" value="${product.sku}" /><input type="hidden" name="quantity" value="0" />
        <button class="icon" type="submit" aria-label="${words.remove(name)}"><img src="/assets/remove.svg" alt="" width="20" height="20" /></button>
      </form>
      <span class="price">${money(amountMinor)}</span>
    </li>
  `;
}
