import type { ApplyRequest, DecisionAnswer, LenderReason, LenderTerms } from '@liana/contract';
import type { Policy } from '../policy/policy.ts';
import { forcedReasons, principalReasons } from '../policy/reasons.ts';
import { scoreCase } from '../policy/score.ts';
import { lighterTerms } from './counter-offer.ts';

/** What a lender makes of an application, before it is written into an answer. */
export interface Verdict {
  decision: DecisionAnswer['decision'];
  counterOffer?: LenderTerms;
  reasons: readonly LenderReason[];
  /** What a person at the lender will say to a referred application. */
  later?: { decision: 'approve' | 'decline'; reasons: readonly LenderReason[] };
}

const approved: Verdict = { decision: 'approve', reasons: [] };
const declined: Verdict = { decision: 'decline', reasons: forcedReasons };

/** What the lender knows of a case before it weighs it. */
export interface Circumstances {
  /** Money to the person, and not for a shop's order. */
  isCash: boolean;
  /** Its own list has this person, for at least this amount. */
  isOnOwnList: boolean;
}

/** Decides as the test contact forces it, by the word that the lender gave in advance, or by its policy. */
export function decide(lenderId: string, policy: Policy, request: ApplyRequest, { isCash, isOnOwnList }: Circumstances): Verdict {
  const forced = forcedVerdict(request, isCash);
  if (forced || isOnOwnList) return forced ?? approved;
  return verdictByPolicy(lenderId, policy, request, isCash);
}

function forcedVerdict({ mode, testBehaviour, attempt, terms }: ApplyRequest, isCash: boolean): Verdict | undefined {
  if (mode !== 'test') return undefined;
  switch (testBehaviour) {
    case undefined:
      return undefined;
    case 'refer':
      return { decision: 'refer', reasons: [], later: { decision: 'approve', reasons: [] } };
    case 'counter':
      return { decision: 'counter-offer', counterOffer: lighterTerms(terms, isCash), reasons: forcedReasons.slice(0, 1) };
    case 'decline':
      return declined;
    case 'decline-first':
      return attempt === 0 ? declined : approved;
    default:
      // Late, silent and garbled lenders are so at the soft check; whoever is applied to has answered it.
      return approved;
  }
}

function verdictByPolicy(lenderId: string, policy: Policy, { personReference, facts, terms }: ApplyRequest, isCash: boolean): Verdict {
  const scoreOf = (offered: LenderTerms) => scoreCase(policy, { lenderId, personReference, facts, terms: offered }, 'hard');
  const score = scoreOf(terms);
  const reasons = principalReasons(score);

  if (Math.abs(score.points) < policy.referWithin) {
    const later = score.points >= 0 ? ({ decision: 'approve', reasons: [] } as const) : ({ decision: 'decline', reasons } as const);
    return { decision: 'refer', reasons: [], later };
  }
  if (score.points >= 0) return approved;
  const counterOffer = lighterTerms(terms, isCash);
  if (scoreOf(counterOffer).points >= 0) return { decision: 'counter-offer', counterOffer, reasons: reasons.slice(0, 1) };
  return { decision: 'decline', reasons };
}
