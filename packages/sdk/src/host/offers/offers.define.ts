import { defineOfferCard } from '@liana/elements';
import { defineOnce } from '../define-once.ts';
import { LianaOffers } from './offers.ts';

/** Registers `<liana-offers>` and the card that it shows. */
export function define(): void {
  defineOfferCard();
  defineOnce('liana-offers', LianaOffers);
}
