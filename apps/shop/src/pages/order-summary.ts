import { html } from 'hono/html';
import type { Order } from '../orders/order.ts';
import type { Html, PageContext } from './page.ts';

/** What is ordered and what it costs: the aside of checkout and order page. */
export const orderSummary = ({ words, locale, money }: PageContext, order: Order, more: Html | string = ''): Html => html`
  <aside class="panel summary" aria-label="${words.yourOrder}">
    <h2>${words.yourOrder}</h2>
    <ul class="plain">
      ${order.lines.map(
        ({ name, quantity, amountMinor }) =>
          html`<li class="row"><span>${quantity > 1 ? `${quantity} × ` : ''}${name[locale]}</span><span class="price">${money(amountMinor)}</span></li>`,
      )}
    </ul>
    <p class="row sum"><span>${words.total}</span><strong class="price">${money(order.totalMinor)}</strong></p>
    ${more}
  </aside>
`;
