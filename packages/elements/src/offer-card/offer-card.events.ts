import type { OfferView, ReasonView } from '@liana/contract';
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

/** The person wants this refused offer by another wish: another number of months, or another amount. */
export class TryWishEvent extends LianaEvent {
  readonly offer: OfferView;
  readonly wish: NonNullable<ReasonView['tryWish']>;
  constructor(offer: OfferView, wish: TryWishEvent['wish']) {
    super('liana-try-wish');
    this.offer = offer;
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-offer-choose': OfferChooseEvent;
    'liana-offer-details': OfferDetailsEvent;
    'liana-offer-renew': OfferRenewEvent;
    'liana-try-wish': TryWishEvent;
  }
}
