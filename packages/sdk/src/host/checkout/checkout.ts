import type { MessageView, SessionCreated } from '@liana/contract';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HostElement } from '../host-element.ts';
import type { HostEvent } from '../host-events.ts';
import { Patience } from '../patience.ts';
import { bindOrder } from './bind-order.ts';
import { checkoutStyles } from './checkout.styles.ts';
import { orderCostStyles } from './order-cost.styles.ts';
import { orderCost, orderCostSkeleton } from './order-cost.ts';

/**
 * The button that leads through offers and application to a financed order, under what that would cost by an example.
 *
 * Before anything can be sent, the shop's own server binds the session to its order (`bind-url`); when amount or cart change in
 * the page, everything is priced again and bound again.
 *
 * @tagname liana-checkout
 * @fires {HostEvent} liana-open - The shopper began.
 * @fires {HostEvent} liana-status - What became of it; the webhook is what counts.
 */
export class LianaCheckout extends HostElement {
  static override styles = [...HostElement.styles, checkoutStyles, orderCostStyles];

  /** A path on the shop's own server that takes `{ sessionId }` and binds it. */
  @property({ attribute: 'bind-url' }) bindUrl?: string;
  /** sha256 of the merchant's canonical cart. */
  @property({ attribute: 'cart-hash' }) cartHash?: string;

  @state() private session?: SessionCreated;
  @state() private phase: 'closed' | 'opening' | 'open' | 'failed' = 'closed';
  @state() private bound = true;
  @state() private result?: 'financed' | 'not-financed';
  @state() private unreachable = false;
  @state() private message?: MessageView | 'failed';
  readonly #patience = new Patience(this);

  override connectedCallback() {
    super.connectedCallback();
    if (this.settings) void this.#patience.during(this.loadConfig()).catch(this.#lose);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('amount') || changed.has('currency') || changed.has('category')) void this.#askCost();
  }

  override render() {
    if (!this.settings || !this.hasWish) return nothing;
    if (this.result === 'financed') return html`<p class="result" role="status">${this.words.financed}</p>`;
    const isLate = this.#patience.isOver;
    if (!this.config && this.#portal && (this.unreachable || isLate)) return this.#onlyLink();
    return html`
      ${this.phase === 'open' ? nothing : html`<div class="cost">${this.#cost()}</div><button class="filled" type="button" ?disabled=${this.phase === 'opening'} @click=${this.#begin}>${this.words.payOverTime}</button>`}
      ${this.phase === 'failed' || (this.phase === 'opening' && isLate) ? this.#wayOut() : nothing}
      ${this.result === 'not-financed' ? html`<p class="result" role="status">${this.words.notFinanced}</p>` : nothing}
      ${this.bound ? nothing : html`<p class="notice" role="status">${this.words.notBound} <button class="link" type="button" @click=${this.#bind}>${this.words.retry}</button></p>`}
      ${this.phase === 'open' ? this.#offers() : nothing}
    `;
  }

  #cost() {
    if (this.message === 'failed') return html`<p class="note">${this.words.notAvailable}</p>`;
    if (!this.message) return orderCostSkeleton;
    const { example } = this.message;
    return example ? orderCost(example, this.language) : html`<p class="note">${this.words.nobodyLends}</p>`;
  }

  #offers() {
    return html`
      <liana-offers
        .amount=${this.amount}
        .currency=${this.currency}
        .category=${this.category}
        .cartHash=${this.cartHash}
        .locale=${this.language}
        .scheme=${this.scheme}
        .session=${this.session}
        .confirmOrder=${this.#bind}
        @liana-status=${this.#follow}
      ></liana-offers>
    `;
  }

  get #portal() {
    return this.config?.portalOrigin ?? this.settings?.portal;
  }

  /** The API did not answer: a button could not lead anywhere. */
  #onlyLink() {
    return html`<p class="lost">${this.words.notAvailable}</p><a class="action" href=${this.#portal}>${this.words.goToPortal}</a>`;
  }

  #wayOut() {
    const link = this.#portal ? html`<a href=${this.#portal}>${this.words.goToPortal}</a>` : nothing;
    return html`<p class="notice" role="status">${this.words.failedTitle} ${link}</p>`;
  }

  #lose = () => {
    this.unreachable = true;
  };

  async #askCost() {
    if (!this.api || !this.hasWish) return;
    const wish = JSON.stringify(this.wish);
    const message = await this.api.message(this.wish).catch(() => 'failed' as const);
    // A dearer order may have been asked about since.
    if (wish === JSON.stringify(this.wish)) this.message = message;
  }

  #begin = async () => {
    this.phase = 'opening';
    this.result = undefined;
    try {
      const wish = { ...this.wish, ...(this.cartHash && { cartHash: this.cartHash }) };
      const opened = Promise.all([import('../offers/offers.define.ts'), this.api!.createSession(wish), this.loadConfig()]);
      const [{ define }, session] = await this.#patience.during(opened);
      define();
      this.session = session;
      await this.#bind();
      this.phase = 'open';
    } catch (error) {
      void this.advice.on(error);
      this.phase = 'failed';
    }
  };

  #bind = async () => {
    if (!this.bindUrl || !this.session) return;
    try {
      await bindOrder(this.bindUrl, this.session.offers.session.id);
      this.bound = true;
    } catch {
      this.bound = false;
    }
  };

  #follow = (event: HostEvent<'liana-status'>) => {
    if (event.detail.status !== 'open') this.result = event.detail.status;
  };
}
