import type { DisclosureView, OfferTerms } from '@liana/contract';
import { isoDate, minorUnits } from '@liana/finance';
import type { DisclosedOffer, TermsStanding } from '@liana/markets';
import { canonicalHash } from '@liana/matching';
import { type CreditPrice, priceCredit } from '../offers/price-credit.ts';
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

/** What the market's law wants shown before the person is bound, for these terms on this day. Its hash is of all that is shown. */
export function discloseTerms(loaded: LoadedApplication, terms: OfferTerms, standing: TermsStanding): DisclosureView {
  const { tenant, ruleSet, today, entry } = loaded;
  const price = priceOfTerms(loaded, terms, today);
  const disclosure = ruleSet.disclose(disclosedOffer(loaded, price, terms, standing));
  const money = (amountMinor: number) => ({ amountMinor, currency: entry.product.currency });
  const document = {
    market: tenant.market,
    ruleSetVersion: disclosure.ruleSetId,
    title: disclosure.title,
    sections: disclosure.sections,
    schedule: price.rows.map((row) => ({
      number: row.number,
      dueDate: row.dueOn,
      payment: money(row.payment),
      principal: money(row.principal),
      interest: money(row.interest),
      fees: money(row.fees),
      balance: money(row.balance),
    })),
    confirmation: disclosure.confirmation,
  };
  return { ...document, hash: canonicalHash(document) };
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
