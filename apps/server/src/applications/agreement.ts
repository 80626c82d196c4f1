import type { ConsentText, OfferTerms } from '@liana/contract';
import { formatDate, formatMoney, formatPayments, formatPercent, inEveryLocale, type LegalTextValues } from '@liana/markets';
import { type CreditPrice, offerTerms } from '@liana/pricing';
import { consentTexts } from '../consents/texts.ts';
import { discloseTerms, priceOfTerms } from '../disclosures/disclose-terms.ts';
import type { DrawnDisclosure } from '../disclosures/document.ts';
import { ProblemError } from '../http/problem.ts';
import { amountMinorOf } from '../sessions/session.ts';
import type { LoadedApplication } from './load.ts';

/** What is signed: the agreement, the disclosure that is part of it, and the price of this day that both state. */
export interface Agreement {
  text: ConsentText;
  disclosure: DrawnDisclosure;
  price: CreditPrice;
  terms: OfferTerms;
}

/** @throws {ProblemError} `illegal-transition` unless the lender has approved; `order-changed` when the order is for another amount. */
export function agreementOf(loaded: LoadedApplication): Agreement {
  const { application, tenant, entry, ruleSet, offer, session } = loaded;
  if (application.state !== 'approved') {
    throw new ProblemError('illegal-transition', `An application that is ${application.state} is not to be signed.`);
  }
  if (session.kind === 'order' && offer.terms.principal.amountMinor !== amountMinorOf(session)) {
    throw new ProblemError('order-changed', 'What was approved is not the amount of the order.');
  }
  const price = priceOfTerms(loaded, offer.terms);
  const terms = offerTerms(entry.product, price, { annualPercent: offer.terms.contractRate, estimate: false });
  const [text] = consentTexts(ruleSet, 'sign', { tenant, lender: entry.lender }, agreementValues(loaded, terms));
  return { text: text!, disclosure: discloseTerms(loaded, offer.terms, 'firm'), price, terms };
}

/** The figures of the agreement, each written as its language writes it. */
function agreementValues({ entry, ruleSet }: LoadedApplication, terms: OfferTerms): LegalTextValues {
  return {
    product: entry.product.name,
    amountFinanced: inEveryLocale((locale) => formatMoney(terms.principal, locale)),
    apr: inEveryLocale((locale) => formatPercent(terms.annualCost.percent, locale)),
    financeCharge: inEveryLocale((locale) => formatMoney(terms.costOfCredit, locale)),
    totalOfPayments: inEveryLocale((locale) => formatMoney(terms.totalPayable, locale)),
    payments: inEveryLocale((locale) => formatPayments(terms.numberOfPayments, locale)),
    instalment: inEveryLocale((locale) => formatMoney(terms.instalment, locale)),
    firstDueDate: inEveryLocale((locale) => formatDate(terms.firstDueDate, locale)),
    withdrawalDays: String(ruleSet.withdrawalDays),
  };
}
