import type { Client } from '@liana/client';
import type { DisclosureView, OfferView } from '@liana/contract';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { OfferChooseEvent } from '../../offer-card/offer-card.events.ts';
import { skeleton } from '../../styles/skeleton.ts';
import { Acts } from '../acts.ts';
import { flowStyles } from '../flow.styles.ts';
import { focusProblem } from '../focus.ts';
import { type LianaOverlay, OverlayCloseEvent } from '../overlay/overlay.ts';
import { problemNotice } from '../problem-notice.ts';
import { flowWords } from '../words/index.ts';
import { OfferGoneEvent } from './full-cost.events.ts';
import { fullCostStyles } from './full-cost.styles.ts';

/**
 * The whole disclosure of an offer over the page, with the choice at its end. It is fetched once: the same offer opened again stands at
 * once.
 *
 * @tagname liana-full-cost
 * @fires {OfferChooseEvent} liana-offer-choose - The person chose the offer.
 * @fires {OverlayCloseEvent} liana-overlay-close - The person closed it.
 * @fires {OfferGoneEvent} liana-offer-gone - The offer no longer stands: nothing of it is shown.
 */
export class LianaFullCost extends LocalizedElement {
  static override styles = [...flowStyles, skeleton, fullCostStyles];

  @property({ attribute: false }) client?: Client;
  /** The offer whose cost is shown; it stays while the dialog closes. */
  @property({ attribute: false }) offer?: OfferView | undefined;
  @property({ type: Boolean }) open = false;

  @state() private disclosure?: DisclosureView | undefined;
  @query('liana-overlay') private overlay!: LianaOverlay;
  /** Of this offer alone: what is still under way for another one is nobody's business any more. */
  #acts = new Acts(this);

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('offer') && changed.get('offer')?.id !== this.offer?.id) {
      this.disclosure = undefined;
      this.#acts = new Acts(this);
    }
    if (this.open && !this.disclosure && (changed.has('open') || changed.has('offer'))) void this.#load();
  }

  override render() {
    const { back, offers } = this.#texts;
    return html`
      <liana-overlay
        tall
        .locale=${this.locale}
        .heading=${this.offer ? offers.cost.title(this.offer.lender.name) : ''}
        ?open=${this.open}
      >
        ${this.offer ? this.#content(this.offer) : nothing}
        <div slot="foot" class="row apart">
          <button class="button quiet" type="button" @click=${this.#close}>${back}</button>
          <button class="button filled" type="button" @click=${this.#choose}>${offers.cost.choose}</button>
        </div>
      </liana-overlay>
    `;
  }

  #content({ terms, stage }: OfferView) {
    const { disclosure } = this;
    if (!disclosure) return html`<div class="before">${this.#acts.error ? this.#problem() : this.#shape()}</div>`;
    return html`
      <liana-disclosure
        keepable
        .disclosure=${disclosure}
        .split=${{ borrowed: terms.principal, cost: terms.costOfCredit }}
        .certainty=${stage === 'indicative' ? 'estimate' : undefined}
        .locale=${this.locale}
      ></liana-disclosure>
    `;
  }

  #problem = () => problemNotice({ error: this.#acts.error, again: this.#again }, this.#texts);

  #shape = () => html`
    <div class="loading" role="status">
      <span class="bone title"></span><span class="bone short"></span><span class="bone figures"></span><span class="bone tall"></span>
      <span class="small muted">${this.#texts.offers.cost.fetching}</span>
    </div>
  `;

  get #texts() {
    return flowWords(this.words.language);
  }

  async #load() {
    const [offer, acts] = [this.offer!, this.#acts];
    const isLoaded = await acts.run('disclosure', async () => {
      const disclosure = await this.client!.call('getOfferDisclosure', { params: { offerId: offer.id } });
      if (acts === this.#acts) this.disclosure = disclosure;
    });
    if (isLoaded || !acts.error || acts !== this.#acts || !this.open) return;
    if (acts.error.mayRetry) await focusProblem(this);
    else this.dispatchEvent(new OfferGoneEvent(offer));
  }

  /** The button that was pressed goes with the words around it; the focus stays in the dialog. */
  #again = () => {
    this.overlay.focus();
    void this.#load();
  };

  #close = () => this.dispatchEvent(new OverlayCloseEvent());

  #choose = () => this.dispatchEvent(new OfferChooseEvent(this.offer!));

  /** Done when the dialog is: closing it gives the focus back. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.overlay.updateComplete;
    return isDone;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-full-cost': LianaFullCost;
  }
}
