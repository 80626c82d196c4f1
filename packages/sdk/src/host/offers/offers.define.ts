import { defineOfferCard, defineOnce, defineQuestion } from '@liana/elements';
import { LianaOffers } from './offers.ts';

/** Registers `<liana-offers>` and what it shows in the page. */
export function define(): void {
  defineOfferCard();
  defineQuestion();
  defineOnce('liana-offers', LianaOffers);
}
