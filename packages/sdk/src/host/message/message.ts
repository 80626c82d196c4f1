import type { MessageView } from '@liana/contract';
import { formatMoney, formatPercent } from '@liana/elements';
import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { HostElement } from '../host-element.ts';
import { tell } from '../host-events.ts';
import { Patience } from '../patience.ts';
import { messageStyles } from './message.styles.ts';

/**
 * What a price costs by the month, as the market's law lets it be said, with the way to the offers.
 *
 * The place is kept at its final height: nothing moves when the figures arrive, and when there is nothing to say.
 *
 * @tagname liana-message
 * @fires {HostEvent} liana-open - The shopper opened the offers.
 * @fires {HostEvent} liana-close - The shopper closed them again.
 */
export class LianaMessage extends HostElement {
  static override styles = [...HostElement.styles, messageStyles];

  @state() private view?: MessageView;
  @state() private unreachable = false;
  @state() private opened = false;
  @query('dialog') private dialog?: HTMLDialogElement;
  readonly #patience = new Patience(this);
  #asked = '';

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('amount') || changed.has('currency') || changed.has('category')) void this.#ask();
  }

  override render() {
    if (!this.settings || !this.hasWish) return nothing;
    return html`${this.#sentence()}${this.opened ? this.#dialog() : nothing}`;
  }

  #sentence() {
    if (this.unreachable || (!this.view && this.#patience.isOver)) return this.#wayOut();
    if (!this.view) return html`<span class="skeleton"></span><span class="skeleton short"></span>`;
    const { example } = this.view;
    if (!example) return nothing;
    const figures = [formatMoney(example.terms.instalment, this.language), formatPercent(example.terms.annualCost.percent, this.language)];
    return html`
      <p class="sentence">
        ${emphasised(example.sentence[this.language], figures)}
        <button class="link" type="button" @click=${this.#open}>${this.words.seeWhatFits}</button>
      </p>
    `;
  }

  #wayOut() {
    const portal = this.config?.portalOrigin ?? this.settings?.portal;
    if (!portal) return html`<p class="muted">${this.words.notAvailable}</p>`;
    return html`<p class="muted">${this.words.notAvailable} <a href=${portal}>${this.words.goToPortal}</a></p>`;
  }

  #dialog() {
    return html`
      <dialog aria-labelledby="title" @close=${this.#closed}>
        <header>
          <h2 id="title">${this.words.payOverTime}</h2>
          <button class="link" type="button" @click=${() => this.dialog?.close()}>${this.words.close}</button>
        </header>
        <liana-offers .amount=${this.amount} .currency=${this.currency} .category=${this.category} .locale=${this.language} .scheme=${this.scheme}></liana-offers>
      </dialog>
    `;
  }

  async #ask() {
    if (!this.api || !this.hasWish) return;
    const wish = JSON.stringify(this.wish);
    this.#asked = wish;
    this.unreachable = false;
    try {
      const [view] = await this.#patience.during(Promise.all([this.api.message(this.wish), this.loadConfig()]));
      if (this.#asked === wish) this.view = view;
    } catch (error) {
      if (this.#asked === wish) this.unreachable = true;
      void this.advice.on(error);
    }
  }

  #open = async () => {
    const { define } = await import('../offers/offers.define.ts');
    define();
    this.opened = true;
    await this.updateComplete;
    this.dialog?.showModal();
    tell(this, 'liana-open', { view: 'offers' });
  };

  #closed = () => {
    this.opened = false;
    tell(this, 'liana-close', {});
  };
}

/** The sentence with its figures set strong, wherever the language puts them. */
function emphasised(sentence: string, figures: readonly string[]) {
  const parts = sentence.split(new RegExp(`(${figures.map((figure) => figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`));
  return parts.map((part) => (figures.includes(part) ? html`<b>${part}</b>` : part));
}
