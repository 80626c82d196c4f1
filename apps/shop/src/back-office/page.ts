import { html } from 'hono/html';
import { timeZone } from '../goods/products.ts';
import type { Order, Parcel } from '../orders/order.ts';
import { type Html, type PageContext, page } from '../pages/page.ts';
import { canCancel } from './acts.ts';

/** Why the last act did not work. */
export type Failure = 'refused' | 'unreachable';

/** By the shop's own clock, with its zone: the staff may sit elsewhere. */
const timeFormat: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone,
  timeZoneName: 'short',
};

/** Every order with its parcels, what may be done now, and what the webhooks told. */
export function backOfficePage(context: PageContext, orders: readonly Order[], failure?: { reference: string; why: Failure }): Html {
  const { words } = context;
  return page(
    context,
    words.backOffice.title,
    html`
      <h1>${words.backOffice.title}</h1>
      <p class="muted">${words.backOffice.intro}</p>
      ${orders.length === 0 ? html`<p>${words.backOffice.none}</p>` : ''}
      ${orders.map((order) => orderPanel(context, order, failure?.reference === order.reference ? failure.why : undefined))}
    `,
    // What went wrong stands until somebody has read it.
    failure ? {} : { script: '/assets/back-office.js' },
  );
}

function orderPanel(context: PageContext, order: Order, failure: Failure | undefined): Html {
  const { words, locale, money } = context;
  const { reference, state, paidBy, totalMinor, placedAt, alert, parcels } = order;
  const placed = new Intl.DateTimeFormat(locale, timeFormat).format(new Date(placedAt));
  return html`
    <section class="panel order" id="${reference}" aria-label="${words.order(reference)}">
      <div class="row">
        <h2>${words.order(reference)}</h2>
        <span class="tag" data-state="${state}">${words.stateOf[state]}</span>
      </div>
      ${alert ? html`<p class="notice bad" role="alert">${words.backOffice.alertOf[alert]}</p>` : ''}
      ${failure ? html`<p class="notice bad" role="alert">${words.backOffice[failure]}</p>` : ''}
      <dl class="pairs">
        <div><dt>${words.total}</dt><dd class="price">${money(totalMinor)}</dd></div>
        <div><dt>${words.backOffice.paidBy}</dt><dd>${paidBy ? words.backOffice[paidBy === 'credit' ? 'byCredit' : 'byCard'] : '–'}</dd></div>
        <div><dt>${words.backOffice.placed}</dt><dd>${placed}</dd></div>
      </dl>
      <ul class="plain">${parcels.map((parcel) => parcelRow(context, order, parcel))}</ul>
      ${canCancel(order) ? html`<form method="post" action="/back-office/${reference}/void"><button type="submit">${words.backOffice.voidRest}</button></form>` : ''}
      ${movementList(context, order)}
    </section>
  `;
}

function parcelRow({ words, locale, money }: PageContext, { reference, state }: Order, parcel: Parcel): Html {
  const { number, contents, amountMinor } = parcel;
  const act =
    parcel.state === 'waiting' && state === 'paid'
      ? { path: 'ship', label: words.backOffice.ship(number, money(amountMinor)) }
      : parcel.state === 'shipped'
        ? { path: 'refund', label: words.backOffice.refund(number, money(amountMinor)) }
        : undefined;
  return html`
    <li class="row parcel">
      <span><strong>${words.parcel(number)}</strong> <span class="muted">${contents.map((content) => content[locale]).join(' · ')}</span></span>
      ${
        act
          ? html`<form method="post" action="/back-office/${reference}/parcels/${number}/${act.path}"><button type="submit">${act.label}</button></form>`
          : html`<span class="tag">${words.parcelStateOf[parcel.state]}</span>`
      }
    </li>
  `;
}

const movementList = ({ words, money }: PageContext, { movements }: Order) =>
  movements.length === 0
    ? ''
    : html`
        <h3 class="label">${words.backOffice.movements}</h3>
        <ul class="plain movements">
          ${movements.map(
            ({ kind, amountMinor, reference }) =>
              html`<li class="row" data-movement="${kind}"><span>${words.backOffice.movementOf[kind]} <span class="muted">${reference}</span></span><span class="price">${money(amountMinor)}</span></li>`,
          )}
        </ul>
      `;
