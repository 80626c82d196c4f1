import type { OfferGroup, OffersView, OfferView, PendingLender, Recommendation, Wish } from '@liana/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import type { OfferCardStatus } from '../offer-card/offer-card.ts';
import { durationOf, glide, type Places, placesOf } from './glide.ts';
import { howOrdered, progressOf, shownOf, waitedForIn, whatChanged, whatItMeans, whyEmpty } from './list-sentences.ts';
import { CompareEvent, ReorderEvent } from './offer-list.events.ts';
import { offerListStyles } from './offer-list.styles.ts';
import { orderControls } from './order-controls.ts';

/** As many as stand side by side on a phone. */
const COMPARED_AT_MOST = 3;

/** More than these that do not fit wait behind one line, so that the page belongs to those that do. */
const UNFIT_AT_ONCE = 3;

/**
 * Offers in their groups, in the order in which they are given: recommended, may fit, still answering, do not fit. Without `offers` it
 * shows the shapes of three cards.
 *
 * The list never decides the order. When it is given another one, cards glide to their new place once; focus stays where it is, and a
 * polite message says what changed.
 *
 * @tagname liana-offer-list
 * @fires {OrderChangeEvent} liana-order-change - The person says what matters most.
 * @fires {PersonalisedChangeEvent} liana-personalised-change - The person switches the use of their answers on or off.
 * @fires {ReorderEvent} liana-reorder - The person wants the newcomers put where they belong.
 * @fires {CompareEvent} liana-compare - The person wants the first offers side by side.
 * @slot - What stands between the head of the first group and its cards.
 */
export class LianaOfferList extends LocalizedElement {
  static override styles = offerListStyles;

  /** The offers, in order. */
  @property({ attribute: false }) offers?: readonly OfferView[];

  /** How many more there are in each group than `offers` holds. */
  @property({ attribute: false }) unlisted?: OffersView['unlisted'];

  /** What recommended means here; without it the list does not say. */
  @property({ attribute: false }) recommendation?: Recommendation;

  /** What the question beside the list asks for, if there is one. */
  @property({ attribute: 'asked-fact' }) askedFact?: string;

  /** Lenders that were asked and have no offer to show. */
  @property({ attribute: false }) pending: readonly PendingLender[] = [];

  /** What matters most. */
  @property({ attribute: 'order-by' }) orderBy: Wish = 'lowest-total-cost';

  /** Whether the person's answers play a part in the order. */
  @property({ type: Boolean }) personalised = false;

  /** Whether they may be switched off; false where they play none anyway. */
  @property({ type: Boolean, attribute: 'can-personalise' }) canPersonalise = false;

  /** How this list differs from the one before; said once, politely, each time another object is given. */
  @property({ attribute: false }) changes?: OffersView['changes'];

  /** Lenders were asked since the list was last in order: a line says how far they are, and keeps its place so that nothing moves. */
  @property({ type: Boolean }) asked = false;

  /** How many newcomers stand lower than they belong, because somebody is reading. */
  @property({ type: Number, attribute: 'belong-higher' }) belongHigher = 0;

  /** The id of the chosen offer. */
  @property({ attribute: 'chosen-id' }) chosenId?: string;

  /** The moment for which the list is true, in UTC; offers that ended before it are marked as expired. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** No network: the list is shown with its time, and choosing waits. */
  @property({ type: Boolean }) offline = false;

  @state() private isExplained = false;
  @state() private isUnfitShown = false;
  #places: Places = new Map();

  override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && changed.has('offers')) this.#places = placesOf(this.renderRoot);
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('offers')) return;
    const style = getComputedStyle(this);
    glide(
      this.renderRoot,
      this.#places,
      durationOf(style.getPropertyValue('--liana-calm')),
      style.getPropertyValue('--liana-ease') || 'ease',
    );
  }

  /** Leads to the offer of a product, wherever it stands now. `false` where the list does not show it. */
  focusProduct(productId: string): boolean {
    const cards = [...this.renderRoot.querySelectorAll('liana-offer-card')];
    const card = cards.find(({ offer }) => offer?.productId === productId);
    card?.focus();
    return card !== undefined;
  }

  override render() {
    const { list } = this.words.messages;
    if (!this.offers)
      return html`<div class="cards">${[1, 2, 3].map(() => html`<liana-offer-card .locale=${this.locale}></liana-offer-card>`)}</div>`;
    const recommended = this.#group('recommended');
    const mayFit = this.#group('may-fit');
    const rest = this.#group('does-not-fit');
    return html`
      <div class="list">
        ${this.offline ? this.#offlineNotice() : nothing}
        ${recommended.length + mayFit.length === 0 && this.pending.length === 0 ? this.#empty(rest.length) : nothing}
        ${this.#priced('recommended', list.recommended, whatItMeans(this, this.words), recommended, true)}
        ${this.#priced('may-fit', list.mayFit, list.mayFitWhy, mayFit, recommended.length === 0)} ${this.#waiting()}
        ${this.#unfit(rest, recommended.length + mayFit.length > 0)}
        <p class="visually-hidden" role="status">${this.changes ? whatChanged(this.changes, this.words) : nothing}</p>
      </div>
    `;
  }

  #group = (group: OfferGroup) => this.offers!.filter((offer) => offer.group === group);

  #priced(group: OfferGroup, title: string, why: string, offers: readonly OfferView[], isFirst: boolean) {
    if (offers.length === 0) return nothing;
    return html`
      <section class="group">
        <div class="row head">
          <div>
            <h2>${title}</h2>
            <p class="small muted">${why}</p>
          </div>
          ${isFirst ? this.#links() : nothing}
        </div>
        ${isFirst && this.isExplained ? html`<p class="explained small" id="order">${howOrdered(this, this.words)}</p>` : nothing}
        ${isFirst ? orderControls(this, this.words) : nothing}
        ${isFirst && (this.asked || this.belongHigher > 0) ? this.#news() : nothing} ${isFirst ? html`<slot></slot>` : nothing} ${this.#cards(offers)}
        ${this.#more(group, offers.length)}
      </section>
    `;
  }

  /** A list that holds only the first of a group says so. */
  #more(group: OfferGroup, shown: number) {
    const sentence = shownOf(group, shown, this, this.words);
    return sentence ? html`<p class="small muted">${sentence}</p>` : nothing;
  }

  #links(): TemplateResult {
    const { list, order } = this.words.messages;
    return html`
      <div class="links">
        ${this.#comparable().length > 1 ? html`<button class="link" type="button" @click=${this.#compare}>${list.compare}</button>` : nothing}
        <button class="link" type="button" aria-expanded=${this.isExplained} aria-controls=${this.isExplained ? 'order' : nothing} @click=${this.#explain}>
          ${order.how}
        </button>
      </div>
    `;
  }

  #cards(offers: readonly OfferView[]): TemplateResult {
    const scale = this.#scale();
    return html`
      <div class="cards">
        ${repeat(
          offers,
          placeKey,
          (offer) => html`
          <liana-offer-card
            data-key=${placeKey(offer)}
            .locale=${this.locale}
            .offer=${offer}
            .scaleMinor=${scale}
            .status=${this.#statusOf(offer)}
            .askedFact=${this.askedFact}
          ></liana-offer-card>
        `,
        )}
      </div>
    `;
  }

  /** The largest total of those that show a price: every cost line is drawn to it. */
  #scale(): number {
    const priced = this.offers!.filter(({ group }) => group !== 'does-not-fit');
    return Math.max(0, ...priced.map(({ terms }) => terms.principal.amountMinor + terms.costOfCredit.amountMinor));
  }

  #statusOf(offer: OfferView): OfferCardStatus {
    if (this.asOf && offer.expiresAt <= this.asOf) return 'expired';
    if (this.offline) return 'waiting';
    return offer.id === this.chosenId ? 'chosen' : 'open';
  }

  #waiting() {
    if (this.pending.length === 0) return nothing;
    return html`
      <section class="group brief">
        <h2>${waitedForIn(this.pending) > 0 ? this.words.messages.list.stillAnswering : this.words.messages.list.inVain}</h2>
        <div class="cards">
          ${repeat(
            this.pending,
            ({ lender }) => lender.id,
            (pending) => html`<liana-pending-lender .locale=${this.locale} .pending=${pending}></liana-pending-lender>`,
          )}
        </div>
      </section>
    `;
  }

  /** Where nothing fits, the reasons are what the person came for, and all of them stand open. */
  #unfit(offers: readonly OfferView[], someFit: boolean) {
    if (offers.length === 0) return nothing;
    const { list } = this.words.messages;
    const isFolded = someFit && offers.length > UNFIT_AT_ONCE;
    const isShown = !isFolded || this.isUnfitShown;
    return html`
      <section class="group brief">
        <div class="row">
          <h2>${list.doesNotFit}</h2>
          ${
            isFolded
              ? html`
                  <button class="link" type="button" aria-expanded=${isShown} aria-controls=${isShown ? 'unfit' : nothing} @click=${this.#toggleUnfit}>
                    ${list.unfit(offers.length)}<span class="arrow">${icon('chevron')}</span>
                  </button>
                `
              : nothing
          }
        </div>
        ${isShown ? html`<div id="unfit">${this.#cards(offers)}</div>` : nothing} ${this.#more('does-not-fit', offers.length)}
      </section>
    `;
  }

  #news(): TemplateResult {
    const { list } = this.words.messages;
    if (this.belongHigher === 0) return html`<p class="news" role="status"><span>${progressOf(this, this.words)}</span></p>`;
    return html`
      <p class="news" role="status">
        <span>${list.belongsHigher(this.belongHigher)}</span>
        <button class="link" type="button" @click=${() => this.dispatchEvent(new ReorderEvent())}>${list.reorder}</button>
      </p>
    `;
  }

  #empty(shown: number): TemplateResult {
    return html`
      <section class="empty">
        <h2>${this.words.messages.list.empty}</h2>
        <p class="small muted">${whyEmpty(shown, this, this.words)}</p>
      </section>
    `;
  }

  #offlineNotice(): TemplateResult {
    const { list } = this.words.messages;
    return html`
      <div class="notice" role="status">
        ${icon('offline', 'medium')}
        <p><b>${list.offline}</b><br />${this.asOf ? list.offlineSince(this.words.time(this.asOf)) : nothing}</p>
      </div>
    `;
  }

  #comparable = () => [...this.#group('recommended'), ...this.#group('may-fit')].slice(0, COMPARED_AT_MOST);

  #compare = () => this.dispatchEvent(new CompareEvent(this.#comparable()));

  #toggleUnfit = () => {
    this.isUnfitShown = !this.isUnfitShown;
  };

  #explain = () => {
    this.isExplained = !this.isExplained;
  };
}

/** A place in the list: the prequalified offer of a product takes the place of its indicative one, although it has an id of its own. */
function placeKey({ lender, productId, terms }: OfferView): string {
  return `${lender.id}/${productId}/${terms.tenorMonths}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-offer-list': LianaOfferList;
  }
}
