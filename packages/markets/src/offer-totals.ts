import { addMonths, type MinorUnits, minorUnits, sumMinor } from '@liana/finance';
import type { DisclosedOffer, OpenEndCredit } from './disclosed-offer.ts';

/** What an offer costs in normal performance, and what is paid for it; of a line, what its example comes to. */
export interface OfferTotals {
  readonly cost: MinorUnits;
  readonly total: MinorUnits;
  /** The part of the total that is a down payment: zero where the law leaves it out of the total. */
  readonly downPayment: MinorUnits;
}

/** The cost of credit, and everything that leaves the borrower's purse: what comes with the first day, and a down payment, too. */
export function offerTotals(offer: DisclosedOffer): OfferTotals {
  if (offer.kind === 'closed-end') {
    const { financeCharge, totalPaid, downPayment } = offer.plan;
    return { cost: financeCharge, total: totalPaid, downPayment };
  }
  const { interest, totalOfPayments } = offer.illustration;
  const fees = annualFees(offer);
  return { cost: sumMinor([interest, fees]), total: sumMinor([totalOfPayments, fees]), downPayment: minorUnits(0) };
}

/** The yearly fees of a line over its example: one for each year from the day of the offer, begun ones too. */
export function annualFees({ annualFee = minorUnits(0), on, illustration }: OpenEndCredit): MinorUnits {
  const last = illustration.rows.at(-1)?.dueOn ?? on;
  let years = 1;
  while (last > addMonths(on, 12 * years)) years += 1;
  return minorUnits(annualFee * years);
}
