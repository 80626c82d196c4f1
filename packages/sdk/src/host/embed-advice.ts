import type { OffersView } from '@liana/contract';
import type { ReactiveController } from 'lit';
import { adviseOnAmount, adviseOnCategory, adviseOnCheck, adviseOnCurrency, adviseOnFault } from './advice.ts';
import { HostApiError } from './host-api.ts';
import type { HostElement } from './host-element.ts';
import { warnOnce } from './warn-once.ts';

/** Tells whoever builds the page what is wrong with how an element stands in it. The shopper sees none of it. */
export class EmbedAdvice implements ReactiveController {
  readonly #host: HostElement;

  constructor(host: HostElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const { amount, currency, config } = this.#host;
    // Nought is a price that is not known yet.
    if (amount !== 0 && !this.#host.hasWish) this.#warn(adviseOnAmount(this.#host.getAttribute('amount') ?? String(amount)));
    if (config && config.currency !== currency) this.#warn(adviseOnCurrency(config.currency, currency));
  }

  /** Something that was asked of the API came to nothing. A request that nobody answered is no fault of the page's. */
  async on(error: unknown): Promise<void> {
    const { api, settings } = this.#host;
    const advice = settings && adviseOnCheck(await api?.check(), settings);
    if (advice) this.#warn(advice);
    const faults = error instanceof HostApiError ? error.faults : [];
    // The tenant's currency is in its configuration, so that is said already.
    for (const fault of faults) if (!fault.path.endsWith('currency')) this.#warn(adviseOnFault(fault));
  }

  /** Offers wait for the kind of goods although the page names one. */
  onOffers({ offers }: OffersView) {
    const { category } = this.#host;
    const isUntold = offers.some(({ reasons }) => reasons.some(({ code, fact }) => code === 'not-told' && fact === 'basketCategory'));
    if (category && isUntold) this.#warn(adviseOnCategory(category));
  }

  #warn(advice: string) {
    warnOnce(outermost(this.#host), advice);
  }
}

/** An element inside another of ours has its attributes from there: that one stands in the page's own source. */
function outermost(element: Element): Element {
  const around = element.getRootNode();
  return around instanceof ShadowRoot && around.host.localName.startsWith('liana-') ? outermost(around.host) : element;
}
