import type { PrequalifyAnswer, PrequalifyRequest } from '@liana/contract';
import type { RuleSet } from '@liana/markets';
import type { StoredSnapshot } from '../catalogue/load-snapshot.ts';
import type { LenderReply } from '../lenders/call-lender.ts';
import { termsFault } from '../lenders/lender-terms.ts';
import type { LenderRequestState } from './prequalification.queries.ts';

/** What becomes of a soft check. Only `answered` and `declined` keep what the lender said. */
export interface Verdict {
  state: LenderRequestState;
  answer: PrequalifyAnswer | null;
  /** Why an answer is garbage: the name of what is wrong, never its content. */
  why: string | null;
}

/** Believes an answer only if every offer in it is one that was asked for and could be true; one that could not spoils the whole. */
export function judgeAnswer(
  reply: LenderReply<PrequalifyAnswer>,
  asked: PrequalifyRequest,
  { entries }: StoredSnapshot,
  ruleSet: RuleSet,
  today: string,
): Verdict {
  if (reply.kind === 'silent') return { state: 'gave-up', answer: null, why: null };
  if (reply.kind === 'unavailable') return { state: 'unavailable', answer: null, why: null };
  if (reply.kind === 'garbage') return { state: 'garbage', answer: null, why: reply.why };
  const { answer } = reply;
  const faults = answer.offers.map((offer) => {
    const terms = asked.products.find(({ productId }) => productId === offer.productId);
    const entry = entries.get(offer.productId);
    if (!terms || !entry) return 'product';
    const isTenorOffered = entry.product.tenorsMonths.length === 0 || entry.product.tenorsMonths.includes(offer.tenorMonths);
    if (!isTenorOffered) return 'tenor';
    // Less than was asked about would stand in the list as the cheapest, and finance nothing.
    return offer.principalMinor === terms.principalMinor ? termsFault(entry.product, terms, offer, ruleSet, today) : 'amount';
  });
  const fault = faults.find((found) => found !== undefined);
  if (fault) return { state: 'garbage', answer: null, why: fault };
  if ((answer.decision === 'eligible') !== answer.offers.length > 0) return { state: 'garbage', answer: null, why: 'decision' };
  return { state: answer.decision === 'eligible' ? 'answered' : 'declined', answer, why: null };
}
