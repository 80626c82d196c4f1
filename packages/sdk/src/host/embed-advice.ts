import type { ReactiveController } from 'lit';
import { adviseOnAmount, adviseOnCheck, adviseOnCurrency, adviseOnFault } from './advice.ts';
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

  #warn(advice: string) {
    const around = this.#host.getRootNode();
    // An element inside another of ours has its attributes from there, where they are complained of.
    const isInner = around instanceof ShadowRoot && around.host.localName.startsWith('liana-');
    if (!isInner) warnOnce(this.#host, advice);
  }
}
