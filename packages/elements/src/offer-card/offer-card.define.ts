import { defineCostLine } from '../cost-line/cost-line.define.ts';
import { defineOnce } from '../define-once.ts';
import { LianaOfferCard } from './offer-card.ts';

/** Registers `<liana-offer-card>` and the cost line in it. */
export function defineOfferCard(): void {
  defineCostLine();
  defineOnce('liana-offer-card', LianaOfferCard);
}
