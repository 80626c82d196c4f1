import { isCharged } from '../contingent-charge.ts';
import type { ContractTerms } from '../contract-terms.ts';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import { MarketError } from '../errors.ts';
import type { EuropeanLaw } from './law.ts';

/** What must be told of every credit; each has a value for "none". */
const always = [
  'typeOfCredit',
  'drawdown',
  'orderOfPayments',
  'securities',
  'requiredServices',
  'databases',
  'earlyRepaymentCompensation',
  'validUntil',
] as const satisfies readonly (keyof ContractTerms)[];

/** An offer that lacks nothing of the standard information. */
export type CompleteOffer = DisclosedOffer & { readonly terms: ContractTerms };

/**
 * Refuses an offer of which the standard information could not be written in full.
 *
 * @throws {MarketError} `offer-incomplete` naming every field that is missing.
 */
export function requireComplete(offer: DisclosedOffer, law: EuropeanLaw): asserts offer is CompleteOffer {
  const { creditor, intermediary, terms = {} } = offer;
  const missing = [
    ...always.filter((name) => terms[name] === undefined).map((name) => `terms.${name}`),
    ...(creditor.address ? [] : ['creditor.address']),
    ...(creditor.contact ? [] : ['creditor.contact']),
    ...(intermediary && !intermediary.address ? ['intermediary.address'] : []),
    ...(offer.contingentCosts ? [] : ['contingentCosts']),
    ...(offer.isVariable && !terms.referenceRate ? ['terms.referenceRate'] : []),
    ...(lacksAprc(offer) ? ['apr by eu-aprc'] : []),
  ];
  if (missing.length > 0) throw incomplete(law, missing);
  if (terms.earlyRepaymentCompensation === 'none' && asksForEarlyRepayment(offer)) {
    throw new MarketError(
      'offer-incomplete',
      `${law.id}: the offer grants early repayment without compensation, and lists a charge for it`,
    );
  }
}

/** @throws {MarketError} `offer-incomplete` for a line whose rate is by another convention. */
export function requireAprc(offer: DisclosedOffer, law: EuropeanLaw): void {
  if (lacksAprc(offer)) throw incomplete(law, ['apr by eu-aprc']);
}

function asksForEarlyRepayment({ contingentCosts = [] }: DisclosedOffer): boolean {
  return contingentCosts.some((cost) => cost.kind === 'early-repayment' && isCharged(cost));
}

const lacksAprc = (offer: DisclosedOffer) => offer.kind === 'open-end' && offer.apr.convention !== 'eu-aprc';

function incomplete({ id, directive }: EuropeanLaw, missing: readonly string[]): MarketError {
  return new MarketError(
    'offer-incomplete',
    `${id} wants the standard information of Directive ${directive} in full; the offer lacks ${missing.join(', ')}`,
  );
}
