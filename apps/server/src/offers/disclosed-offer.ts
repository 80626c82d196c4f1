import { isoDate, minorUnits } from '@liana/finance';
import type { DisclosedOffer, TermsStanding } from '@liana/markets';
import type { CatalogueEntry } from '@liana/matching';
import type { CreditPrice } from '@liana/pricing';

export interface PricedSale {
  entry: CatalogueEntry;
  price: CreditPrice;
  /** Nominal a year, as a decimal string. */
  contractRate: string;
  standing: TermsStanding;
  /** The market's date. */
  on: string;
  /** The shop that receives the money; left out when the borrower does. */
  payee?: string;
}

/** A sale as the market's law looks at it. */
export function disclosedOffer({ entry, price, contractRate, standing, on, payee }: PricedSale): DisclosedOffer {
  const { product, lender } = entry;
  const shared = {
    creditor: { name: lender.name, type: 'lender' as const },
    currency: product.currency,
    on: isoDate(on),
    standing,
    ...(payee && { payee }),
    // Where nothing is charged, the market's own sentence says so: the one that the list of offers shows too.
    ...(product.prepayment.charge !== 'free' && { prepayment: product.prepayment.text }),
  };
  if (price.kind === 'closed-end') return { ...shared, kind: 'closed-end', plan: price.plan, borrowingRatePercent: contractRate };
  return {
    ...shared,
    kind: 'open-end',
    apr: price.apr,
    isVariable: product.family === 'credit-card',
    creditLimit: minorUnits(product.amount.maxMinor),
    drawn: price.amountMinor,
    minimum: price.minimum,
    illustration: price.illustration,
  };
}
