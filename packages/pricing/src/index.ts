export { offerTerms, tenorFor } from './offer-terms.ts';
export {
  type ClosedEndPrice,
  type CreditPrice,
  type CreditTerms,
  type OpenEndPrice,
  planTerms,
  priceCredit,
  scheduleOf,
} from './price-credit.ts';
export { type ConfirmedTerms, type OfferPrice, priceOffer } from './price-offer.ts';
export { roughOffer } from './rough-offer.ts';
