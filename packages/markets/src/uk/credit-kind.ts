import { type AnnualRate, addMonths, type IsoDate, planAprc } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer } from '../disclosed-offer.ts';
import { MarketError } from '../errors.ts';
import type { UkSettings } from './settings.ts';

/** The APR of an offer by CONC App 1.2. @throws {MarketError} `offer-incomplete` for a line whose rate is by another convention. */
export function ukApr(offer: DisclosedOffer): AnnualRate {
  if (offer.kind === 'closed-end') return planAprc(offer.plan, 'uk-apr');
  if (offer.apr.convention === 'uk-apr') return offer.apr;
  throw new MarketError(
    'offer-incomplete',
    `the United Kingdom wants the annual cost as uk-apr, the offer states it as ${offer.apr.convention}`,
  );
}

/**
 * Whether an offer is deferred payment credit: a lender who is not the seller pays for one purchase, free of interest and charges,
 * in few payments and soon (article 60F(2) of the Regulated Activities Order). Exempt until 2026-07-14, regulated since.
 */
export function isDeferredPaymentCredit(
  offer: DisclosedOffer,
  { deferredPaymentMostPayments, deferredPaymentMostMonths }: UkSettings,
): offer is ClosedEndCredit {
  if (offer.kind !== 'closed-end') return false;
  const { plan, payee, creditor } = offer;
  const isByThirdParty = payee !== undefined && payee !== creditor.name;
  const isFree = plan.financeCharge === 0 && plan.otherFees === 0;
  return isByThirdParty && isFree && plan.rows.length <= deferredPaymentMostPayments && endsWithin(plan, deferredPaymentMostMonths);
}

/** Whether an offer is high-cost short-term credit by the definition of the FCA's Handbook: dear, and repaid within a year. */
export function isHighCostShortTerm(offer: DisclosedOffer, { highCostAprPercent, highCostMostMonths }: UkSettings): boolean {
  const isShort =
    offer.kind === 'closed-end' ? endsWithin(offer.plan, highCostMostMonths) : offer.illustration.rows.length <= highCostMostMonths;
  return isShort && ukApr(offer).unroundedPercent >= highCostAprPercent;
}

function endsWithin({ rows, advancedOn }: ClosedEndCredit['plan'], months: number): boolean {
  const lastDue: IsoDate = rows.at(-1)!.dueOn;
  return lastDue <= addMonths(advancedOn, months);
}
