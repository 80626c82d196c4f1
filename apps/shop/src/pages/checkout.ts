import { html } from 'hono/html';
import { category } from '../goods/products.ts';
import type { Order } from '../orders/order.ts';
import { orderSummary } from './order-summary.ts';
import { type Html, type PageContext, page } from './page.ts';
import { wayToPortal } from './way-to-portal.ts';

/** Two ways to pay, side by side. What stands in the page is for display: the shop's server says what is owed (bar A6). */
export function checkoutPage(context: PageContext, order: Order): Html {
  const { words, money } = context;
  const { reference, totalMinor, currency, cartHash } = order;
  return page(
    context,
    words.checkoutTitle,
    html`
      <h1>${words.checkoutTitle}</h1>
      <p class="notice" id="changed" role="status" hidden>${words.orderChanged}</p>
      <div class="columns">
        <div class="stack">
          <section class="panel" aria-labelledby="over-time">
            <h2 id="over-time">${words.payOverTime}</h2>
            <p class="muted">${words.payOverTimeIntro}</p>
            <liana-checkout
              amount="${totalMinor}"
              currency="${currency}"
              category="${category}"
              cart-hash="${cartHash}"
              bind-url="/orders/${reference}/bind"
            >${wayToPortal(context)}</liana-checkout>
            <p id="financed" hidden><a class="button filled" href="/orders/${reference}">${words.goesToOrder}</a></p>
          </section>
          <section class="panel" id="card" aria-labelledby="by-card">
            <h2 id="by-card">${words.payByCard}</h2>
            <p class="muted">${words.payByCardIntro}</p>
            <form method="post" action="/orders/${reference}/card"><button type="submit">${words.payNow(money(totalMinor))}</button></form>
          </section>
        </div>
        ${orderSummary(context, order, html`<p id="change-cart"><a href="/cart">${words.changeCart}</a></p>`)}
      </div>
    `,
    { script: '/assets/checkout.js' },
  );
}
