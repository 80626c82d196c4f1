import type { OfferView } from '@liana/contract';
import { LianaEvent } from '../../events/liana-event.ts';

/** The offer whose full cost was asked for no longer stands in the list. */
export class OfferGoneEvent extends LianaEvent {
  readonly offer: OfferView;
  constructor(offer: OfferView) {
    super('liana-offer-gone');
    this.offer = offer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-offer-gone': OfferGoneEvent;
  }
}
