import type { OfferTerms } from '@liana/contract';
import type { TermsStanding } from '@liana/markets';
import { disclosedOffer } from '../offers/disclosed-offer.ts';
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
  const { tenant, session, entry, ruleSet, today } = loaded;
  const sale = { entry, price: priceOfTerms(loaded, terms, today), contractRate: terms.contractRate, standing, on: today };
  const offer = disclosedOffer({ ...sale, ...(session.kind === 'order' && { payee: tenant.name }) });
  return drawDisclosure(tenant.market, ruleSet, offer);
}
