import type { ProductMatch } from '../match/match.ts';

export const offerGroups = ['recommended', 'may-fit', 'does-not-fit'] as const;
export type OfferGroup = (typeof offerGroups)[number];

/** Why an offer stands in its group; a key for the sentence beside it. */
export type GroupReason =
  | 'rule-failed'
  | 'lender-declined'
  | 'certified'
  | 'conditions-met'
  | 'question-open'
  | 'not-told'
  | 'below-threshold'
  /** Its segment is not certified: past decisions are too few to prove the promise, or do not keep it. */
  | 'too-few-decisions';

export interface Grouping {
  group: OfferGroup;
  because: GroupReason;
}

export interface GroupingRequest {
  result: ProductMatch['result'];
  /** A rule waits for something that nobody is asked: no answer can settle it. */
  isUntold?: boolean;
  /** The lender answered its prequalification with a no. */
  lenderDeclined: boolean;
  /** What the market lets the platform say. `rules-only`: no likelihood is used or shown. */
  approvalEstimate: 'allowed' | 'rules-only';
  /** Likelihood at this stage; left out where none may be used. */
  probability?: number;
  /** The segment's certified threshold; left out where it has none. */
  threshold?: number;
}

/** The one definition of recommended, may fit and does not fit. */
export function groupOffer(request: GroupingRequest): Grouping {
  const { result, isUntold, lenderDeclined, approvalEstimate, probability, threshold } = request;
  if (lenderDeclined) return { group: 'does-not-fit', because: 'lender-declined' };
  if (result === 'ineligible') return { group: 'does-not-fit', because: 'rule-failed' };
  if (result === 'possible') return { group: 'may-fit', because: isUntold ? 'not-told' : 'question-open' };
  if (approvalEstimate === 'rules-only') return { group: 'recommended', because: 'conditions-met' };
  if (threshold === undefined || probability === undefined) return { group: 'may-fit', because: 'too-few-decisions' };
  return probability >= threshold ? { group: 'recommended', because: 'certified' } : { group: 'may-fit', because: 'below-threshold' };
}
