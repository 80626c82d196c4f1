import type { OfferView } from '@liana/contract';
import { LianaEvent } from '../events/liana-event.ts';

/** The person chose this offer. */
export class OfferChooseEvent extends LianaEvent {
  readonly offer: OfferView;
  constructor(offer: OfferView) {
    super('liana-offer-choose');
    this.offer = offer;
  }
}

/** The person wants the full cost of this offer. */
export class OfferDetailsEvent extends LianaEvent {
  readonly offer: OfferView;
  constructor(offer: OfferView) {
    super('liana-offer-details');
    this.offer = offer;
  }
}

/** The offer has expired, and the person wants it priced again. */
export class OfferRenewEvent extends LianaEvent {
  readonly offer: OfferView;
  constructor(offer: OfferView) {
    super('liana-offer-renew');
    this.offer = offer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-offer-choose': OfferChooseEvent;
    'liana-offer-details': OfferDetailsEvent;
    'liana-offer-renew': OfferRenewEvent;
  }
}
