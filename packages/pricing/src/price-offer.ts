import type { OfferTerms } from '@liana/contract';
import { FinanceError } from '@liana/finance';
import { type Facts, type ListPrice, type Product, possibleRates } from '@liana/matching';
import { offerTerms, tenorFor } from './offer-terms.ts';
import { priceCredit } from './price-credit.ts';

/** What a lender has named for this person. Amounts in minor units, the rate nominal a year as a decimal string. */
export interface ConfirmedTerms {
  principalMinor: number;
  tenorMonths: number;
  contractRate: string;
  feesMinor: number;
}

/** A price as a list orders it and as its reader sees it. */
export interface OfferPrice extends ListPrice {
  terms: OfferTerms;
}

/**
 * What a product costs for what is known, or by its lender's own terms. `undefined` where this amount has no price at all.
 *
 * While the credit band is unknown several rates are possible; the dearest is shown, so that an answer never raises a price.
 */
export function priceOffer(product: Product, facts: Facts, on: string, confirmed?: ConfirmedTerms): OfferPrice | undefined {
  const wished = typeof facts.tenorMonths === 'number' ? facts.tenorMonths : undefined;
  const tenorMonths = confirmed?.tenorMonths ?? tenorFor(product, wished);
  const annualPercent = confirmed?.contractRate ?? possibleRates(product, { creditBand: facts.creditBand, tenorMonths }).highestPercent;
  const amountMinor = confirmed?.principalMinor ?? Number(facts.amount ?? product.amount.minMinor);
  try {
    const price = priceCredit(product, { amountMinor, tenorMonths, annualPercent, feeMinor: confirmed?.feesMinor, on });
    const terms = offerTerms(product, price, { annualPercent, estimate: !confirmed });
    return { terms, tenorMonths, totalCostMinor: terms.costOfCredit.amountMinor, instalmentMinor: terms.instalment.amountMinor };
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}
