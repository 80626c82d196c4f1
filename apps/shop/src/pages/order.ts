import { html } from 'hono/html';
import type { Order } from '../orders/order.ts';
import { orderSummary } from './order-summary.ts';
import { type Html, type PageContext, page } from './page.ts';

/** An order as its visitor sees it. It says *paid* when the signed webhook has said so, and looks again until it does. */
export function orderPage(context: PageContext, order: Order): Html {
  const { words, locale } = context;
  const { reference, state, cartHash, parcels } = order;
  return page(
    context,
    words.order(reference),
    html`
      <p class="kind">${words.order(reference)}</p>
      <h1 data-order="${reference}" data-state="${state}" data-cart-hash="${cartHash}">${words.stateOf[state]}</h1>
      <p class="muted">${words.stateText[state]}</p>
      ${state === 'open' ? html`<p><a class="button filled" href="/orders/${reference}/checkout">${words.payThisOrder}</a></p>` : ''}
      <div class="columns">
        <ul class="parcels">
          ${parcels.map(
            ({ number, contents, state: parcelState }) => html`
              <li class="panel">
                <p class="row"><strong>${words.parcel(number)}</strong><span class="tag">${words.parcelStateOf[parcelState]}</span></p>
                <ul class="plain muted">${contents.map((content) => html`<li>${content[locale]}</li>`)}</ul>
              </li>
            `,
          )}
        </ul>
        ${orderSummary(context, order)}
      </div>
    `,
    { script: '/assets/order.js' },
  );
}
