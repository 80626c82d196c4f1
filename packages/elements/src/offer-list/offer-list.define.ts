import { defineOnce } from '../define-once.ts';
import { defineOfferCard } from '../offer-card/offer-card.define.ts';
import { definePendingLender } from '../pending-lender/pending-lender.define.ts';
import { LianaOfferList } from './offer-list.ts';

/** Registers `<liana-offer-list>` with the cards and the waiting lenders in it. */
export function defineOfferList(): void {
  defineOfferCard();
  definePendingLender();
  defineOnce('liana-offer-list', LianaOfferList);
}
