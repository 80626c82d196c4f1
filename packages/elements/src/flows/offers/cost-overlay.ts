import { type Client, ClientError } from '@liana/client';
import type { OfferView } from '@liana/contract';
import type { Language } from '@liana/markets';
import { html, type LitElement } from 'lit';
import type { OfferChooseEvent, OfferDetailsEvent } from '../../offer-card/offer-card.events.ts';
import type { Acts } from '../acts.ts';
import { focusProblem } from '../focus.ts';
import type { OfferGoneEvent } from './full-cost.events.ts';
import type { OffersModel } from './offers-model.ts';

/** The full cost of one offer at a time over the list. */
export class CostOverlay {
  /** Whose it was last; opened again, it stands at once. */
  #offer: OfferView | undefined;
  #isOpen = false;
  readonly #host: LitElement;
  readonly #acts: Acts;
  readonly #model: OffersModel;

  constructor(host: LitElement, acts: Acts, model: OffersModel) {
    this.#host = host;
    this.#acts = acts;
    this.#model = model;
  }

  open = ({ offer }: OfferDetailsEvent) => this.#set(offer, true);

  close = () => this.#set(this.#offer, false);

  render(client: Client | undefined, locale: Language | undefined, choose: (event: OfferChooseEvent) => void) {
    return html`
      <liana-full-cost
        .client=${client}
        .offer=${this.#offer}
        .locale=${locale}
        ?open=${this.#isOpen}
        @liana-offer-choose=${choose}
        @liana-offer-gone=${this.#gone}
        @liana-overlay-close=${this.close}
      ></liana-full-cost>
    `;
  }

  /** Its lender's answer, or today's price, may have taken its place: that is shown then. Otherwise it is said as where it is chosen. */
  #gone = async ({ offer }: OfferGoneEvent) => {
    const isShown = await this.#acts.run('load', async () => {
      await this.#model.load();
      const now = this.#model.noDearer(offer);
      if (!now) throw new ClientError('offer-unavailable', 404);
      this.#set(now, true);
    });
    if (isShown) return;
    this.close();
    // Closing gives the focus back to where it was; only then does it move to the words.
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector('liana-full-cost')?.updateComplete;
    await focusProblem(this.#host);
  };

  #set(offer: OfferView | undefined, isOpen: boolean) {
    this.#offer = offer;
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
