import type { OfferTerms } from '@liana/contract';
import { isoDate, minorUnits } from '@liana/finance';
import type { DisclosedOffer, TermsStanding } from '@liana/markets';
import { type CreditPrice, priceCredit } from '../offers/price-credit.ts';
import { type DrawnDisclosure, drawDisclosure } from './disclosure-document.ts';
import type { LoadedApplication } from './load.ts';

/** The price of exactly these terms, were the money advanced on that day. */
export function priceOfTerms({ entry }: Pick<LoadedApplication, 'entry'>, terms: OfferTerms, on: string): CreditPrice {
  return priceCredit(entry.product, {
    amountMinor: terms.principal.amountMinor,
    tenorMonths: terms.tenorMonths,
    annualPercent: terms.contractRate,
    feeMinor: terms.fees.amountMinor,
    on,
  });
}

/** What the market's law wants shown before the person is bound, for these terms on this day. */
export function discloseTerms(loaded: LoadedApplication, terms: OfferTerms, standing: TermsStanding): DrawnDisclosure {
  const price = priceOfTerms(loaded, terms, loaded.today);
  return drawDisclosure(loaded.tenant.market, loaded.ruleSet, disclosedOffer(loaded, price, terms, standing));
}

function disclosedOffer(
  { tenant, session, entry, today }: LoadedApplication,
  price: CreditPrice,
  { contractRate }: OfferTerms,
  standing: TermsStanding,
): DisclosedOffer {
  const { product, lender } = entry;
  const shared = {
    creditor: { name: lender.name, type: 'lender' as const },
    currency: product.currency,
    on: isoDate(today),
    standing,
    ...(session.kind === 'order' && { payee: tenant.name }),
    prepayment: product.prepayment.text,
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
