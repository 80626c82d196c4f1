import type { DisclosedOffer } from '../disclosed-offer.ts';

/** Whether an offer costs the borrower nothing in normal performance, so that it may be called free of interest. */
export function isFreeOfCost(offer: DisclosedOffer): boolean {
  if (offer.kind === 'open-end') return offer.apr.unroundedPercent === 0 && !offer.annualFee;
  return offer.plan.financeCharge === 0 && offer.plan.otherFees === 0;
}
