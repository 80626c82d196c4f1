import type { LenderTerms, PrequalifyAnswer, PrequalifyRequest } from '@liana/contract';
import { approvesSomebody, type OwnList } from '../own-lists.ts';
import type { Policy } from '../policy/policy.ts';
import { pricedTerms } from '../policy/price.ts';
import { principalReasons } from '../policy/reasons.ts';
import { scoreCase } from '../policy/score.ts';
import { validUntil } from './offer-validity.ts';

/**
 * The answer to a soft check: each product that this person would very probably get, at the price that the score earns. A forced
 * outcome of the later application is forced here too, or there would be nothing to apply for. Of somebody who is said to be on one of its
 * own lists, the lender sees who it is only when they apply.
 */
export function prequalify(lenderId: string, policy: Policy, request: PrequalifyRequest, ownLists: readonly OwnList[]): PrequalifyAnswer {
  const { requestId, personReference, facts, products, at, preApproved = [] } = request;
  const isListed = (terms: LenderTerms) => preApproved.includes(terms.productId) && approvesSomebody(ownLists, { ...terms, at });
  const forced = request.mode === 'test' && request.testBehaviour !== undefined;
  const scored = products.map((terms) => ({ terms, score: scoreCase(policy, { lenderId, personReference, facts, terms }, 'soft') }));
  const fitting = scored.filter(({ terms, score }) => forced || isListed(terms) || score.points >= policy.softMargin);
  const offers = fitting.map(({ terms, score }) => ({ ...pricedTerms(policy, terms, score.points), validUntil: validUntil(at) }));

  if (offers.length > 0) return { requestId, decision: 'eligible', offers, reasons: [] };
  const nearest = scored.reduce((best, next) => (next.score.points > best.score.points ? next : best));
  return { requestId, decision: 'ineligible', offers, reasons: principalReasons(nearest.score) };
}
