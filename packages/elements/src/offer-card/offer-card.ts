import type { OfferView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { lenderName } from '../parts/lender-name.ts';
import { OfferChooseEvent, OfferDetailsEvent, OfferRenewEvent, TryWishEvent } from './offer-card.events.ts';
import { offerCardStyles } from './offer-card.styles.ts';
import { mayFitReasons, offerFacts } from './offer-facts.ts';
import { offerFigures } from './offer-figures.ts';
import { partnerSentence } from './partner-sentence.ts';
import { whyHere } from './why-here.ts';

/** What can be done with an offer just now. `waiting`: no network. */
export type OfferCardStatus = 'open' | 'chosen' | 'expired' | 'waiting';

/**
 * One lender's offer: who, will they say yes, what each month, at what yearly cost, how much in all, and on demand why it stands where it
 * stands. An offer that does not fit shows its reasons instead of a price; without an offer, the card is the shape of one.
 *
 * @tagname liana-offer-card
 * @fires {OfferChooseEvent} liana-offer-choose - The person chose this offer, or wants to change the choice. Cancelable.
 * @fires {OfferDetailsEvent} liana-offer-details - The person wants its full cost.
 * @fires {OfferRenewEvent} liana-offer-renew - The person wants an expired offer priced again.
 * @fires {TryWishEvent} liana-try-wish - The person wants this offer by the wish with which it would not be refused.
 * @csspart action - The button that chooses; outlined, and the same on every offer.
 * @cssprop [--liana-offer-card-background=var(--liana-surface)] - Fill.
 * @cssprop [--liana-offer-card-line=var(--liana-line)] - Hairline around it.
 * @cssprop [--liana-offer-card-radius=var(--liana-radius-lg)] - Corners.
 */
export class LianaOfferCard extends LocalizedElement {
  static override styles = offerCardStyles;

  /** The offer to show. */
  @property({ attribute: false }) offer?: OfferView;

  /** The amount, in minor units, that fills the cost line: the largest total of the list. */
  @property({ type: Number, attribute: 'scale-minor' }) scaleMinor?: number;

  /** What can be done with it. */
  @property() status: OfferCardStatus = 'open';

  /** Shows the offer without its actions. */
  @property({ type: Boolean }) preview = false;

  /** What the question beside the list asks for: an offer that waits for it alone says so. */
  @property({ attribute: 'asked-fact' }) askedFact?: string;

  @state() private isOpen = false;

  /** Leads to the card as a whole, as after it has come to another place. */
  override focus() {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    card?.setAttribute('tabindex', '-1');
    card?.focus();
  }

  override render() {
    if (!this.offer) return this.#shape();
    return this.offer.group === 'does-not-fit' ? this.#declined(this.offer) : this.#priced(this.offer);
  }

  #priced(offer: OfferView): TemplateResult {
    const isSure = offer.group === 'recommended';
    // Once the lender has decided, a likelihood says nothing any more.
    const isDecided = offer.stage === 'firm' || offer.stage === 'accepted';
    const facts = isSure ? offerFacts(offer, this.words) : mayFitReasons(offer, this.words, this.askedFact);
    const isPromised = offer.preApproved !== undefined && !isDecided;
    const kinds = ['card', isSure ? '' : 'unsure', isPromised ? 'promised' : '', this.preview ? 'preview' : ''].join(' ');
    return html`
      <article class=${kinds} aria-labelledby="lender">
        ${lenderName(offer.lender, this.#lenderLines(offer))} ${isDecided ? nothing : this.#sureness(offer)} ${offerFigures(offer, this.words)}
        <div class="wide">
          <liana-cost-line
            .locale=${this.locale}
            .borrowed=${offer.terms.principal}
            .cost=${offer.terms.costOfCredit}
            .scaleMinor=${this.scaleMinor}
          ></liana-cost-line>
          <div class="foot">
            <ul class="facts">
              ${facts.map((fact) => html`<li>${isSure ? nothing : icon('info')}<span>${fact}</span></li>`)}
            </ul>
            ${this.#whyHere(offer)}
          </div>
        </div>
        ${this.preview ? nothing : this.#actions(offer)}
      </article>
    `;
  }

  #lenderLines(offer: OfferView): string[] {
    const line = `${this.words.of(offer.productName)} · ${this.words.of(offer.lender.licence)}`;
    const partners = partnerSentence(offer, this.words);
    return partners ? [line, partners] : [line];
  }

  /** Stands under the figures, so that opening it moves none of them. */
  #whyHere(offer: OfferView) {
    const sentences = whyHere(offer, this.words);
    if (sentences.length === 0) return nothing;
    const { order } = this.words.messages;
    return html`
      <button
        class="link"
        type="button"
        aria-label=${order.whyHereOf(offer.lender.name)}
        aria-expanded=${this.isOpen}
        aria-controls=${this.isOpen ? 'why' : nothing}
        @click=${this.#toggle}
      >
        ${order.whyHere}<span class="arrow">${icon('chevron')}</span>
      </button>
      ${this.isOpen ? html`<ul class="why small" id="why">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}
    `;
  }

  /** What the platform says of a yes, and in a row with it what the lender has said itself. */
  #sureness(offer: OfferView) {
    const state = this.#stateOrLikelihood(offer);
    if (!offer.preApproved) return state;
    const words = this.words.messages.order.preApproved.by(offer.lender.name, this.words.roundMoney(offer.preApproved.limit));
    return html`<div class="sure">${state}<span class="promise tag positive">${icon('check')}<span>${words}</span></span></div>`;
  }

  #stateOrLikelihood({ group, recommendedBecause, preApproved }: OfferView) {
    const { messages } = this.words;
    if (this.status === 'chosen') return html`<span class="status tag accent">${icon('check')}${messages.offer.chosen}</span>`;
    if (this.status === 'expired') return html`<span class="status tag">${messages.offer.expired}</span>`;
    // Whoever is approved in advance need not meet every condition that is published.
    const saysNothing = group !== 'recommended' || (preApproved && recommendedBecause === 'conditions-met');
    if (saysNothing) return nothing;
    const words = recommendedBecause === 'conditions-met' ? messages.offer.meetsConditions : messages.offer.likely;
    return html`<span class="likely">${icon('check')}${words}</span>`;
  }

  #actions(offer: OfferView): TemplateResult {
    const { offer: words } = this.words.messages;
    if (this.status === 'expired') {
      return html`
        <div class="actions">
          <p class="small muted">${words.expiredOn(this.words.date(offer.expiresAt))}</p>
          <button class="button" type="button" @click=${this.#renew}>${words.askAgain}</button>
        </div>
      `;
    }
    const isWaiting = this.status === 'waiting';
    return html`
      <div class="actions">
        <button
          class="button ${this.status === 'chosen' ? '' : 'outlined'}"
          part="action"
          type="button"
          aria-disabled=${isWaiting}
          aria-label=${this.status === 'chosen' ? nothing : words.chooseOf(offer.lender.name)}
          aria-describedby=${isWaiting ? 'waits' : nothing}
          @click=${this.#choose}
        >
          ${this.status === 'chosen' ? words.change : words.choose}
        </button>
        <button class="button quiet compact" type="button" aria-label=${words.fullCostOf(offer.lender.name)} @click=${this.#open}>
          ${words.fullCost}
        </button>
        ${isWaiting ? html`<p class="small muted" id="waits">${words.choosingWaits}</p>` : nothing}
      </div>
    `;
  }

  #declined(offer: OfferView): TemplateResult {
    const { offer: words } = this.words.messages;
    const changes = offer.reasons.flatMap((reason) => (reason.change ? [this.words.of(reason.change)] : []));
    const reasons = this.words.sentences(...offer.reasons.map((reason) => this.words.of(reason.text)));
    return html`
      <article class="card declined" aria-labelledby="lender">
        <div class="head">
          ${lenderName(offer.lender, [`${this.words.of(offer.productName)} · ${reasons}`])} ${offer.stage === 'indicative' ? nothing : html`<span class="tag">${words.saidNo}</span>`}
 <div class="ways">
          ${this.#otherWish(offer)}
          ${
            changes.length > 0
              ? html`
                  <button class="link" type="button" aria-expanded=${this.isOpen} aria-controls=${this.isOpen ? 'changes' : nothing} @click=${this.#toggle}>
                    ${words.whatWouldChange}<span class="arrow">${icon('chevron')}</span>
                  </button>
                `
              : nothing
          }
          </div>
        </div>
        ${this.isOpen ? html`<ul class="changes small" id="changes">${changes.map((change) => html`<li>${change}</li>`)}</ul>` : nothing}
      </article>
    `;
  }

  /** The hint that can be taken at once. */
  #otherWish(offer: OfferView) {
    const wish = offer.reasons.find(({ tryWish }) => tryWish)?.tryWish;
    if (!wish || this.preview || this.status === 'waiting') return nothing;
    const { order } = this.words.messages;
    const text = wish.amount ? order.tryAmount(this.words.money(wish.amount)) : order.tryMonths(wish.tenorMonths!);
    return html`
      <button
        class="button outlined compact"
        type="button"
        aria-label=${`${text}: ${offer.lender.name}`}
        @click=${() => this.dispatchEvent(new TryWishEvent(offer, wish))}
      >
        ${text}
      </button>
    `;
  }

  #shape(): TemplateResult {
    return html`
      <div class="card loading" role="status">
        <div class="lender"><span class="bone square"></span><span class="bone title"></span></div>
        <span class="bone tall"></span><span class="bone short"></span>
        <span class="small muted">${this.words.messages.offer.fetching}</span>
      </div>
    `;
  }

  #choose = () => {
    if (this.status !== 'waiting') this.dispatchEvent(new OfferChooseEvent(this.offer!));
  };

  #toggle = () => {
    this.isOpen = !this.isOpen;
  };

  #open = () => this.dispatchEvent(new OfferDetailsEvent(this.offer!));

  #renew = () => this.dispatchEvent(new OfferRenewEvent(this.offer!));
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-offer-card': LianaOfferCard;
  }
}
