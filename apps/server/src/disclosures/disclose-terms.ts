import type { OfferTerms } from '@liana/contract';
import type { RuleSet, TermsStanding } from '@liana/markets';
import type { CatalogueEntry } from '@liana/matching';
import { type CreditPrice, priceCredit } from '@liana/pricing';
import { disclosedOffer } from '../offers/disclosed-offer.ts';
import type { Session } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { type DrawnDisclosure, drawDisclosure } from './document.ts';

/** Whose credit for what: all that a disclosure needs beside the terms. */
export interface CreditSale {
  tenant: Pick<Tenant, 'name' | 'market'>;
  /** The shop receives the money of an order; that of a cash loan goes to the borrower. */
  session: Pick<Session, 'kind'>;
  entry: CatalogueEntry;
  ruleSet: RuleSet;
  /** The market's calendar date: the day of the advance. */
  today: string;
}

/** The price of exactly these terms, were the money advanced today. */
export function priceOfTerms({ entry, today }: Pick<CreditSale, 'entry' | 'today'>, terms: OfferTerms): CreditPrice {
  return priceCredit(entry.product, {
    amountMinor: terms.principal.amountMinor,
    tenorMonths: terms.tenorMonths,
    annualPercent: terms.contractRate,
    feeMinor: terms.fees.amountMinor,
    on: today,
  });
}

/** What the market's law wants shown before the person is bound, for these terms on this day. */
export function discloseTerms(sale: CreditSale, terms: OfferTerms, standing: TermsStanding): DrawnDisclosure {
  const { tenant, session, entry, ruleSet, today } = sale;
  const priced = { entry, price: priceOfTerms(sale, terms), contractRate: terms.contractRate, standing, on: today };
  const offer = disclosedOffer({ ...priced, ...(session.kind === 'order' && { payee: tenant.name }) });
  return drawDisclosure(tenant.market, ruleSet, offer);
}
