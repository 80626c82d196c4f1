import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { ApplyRequest, DecisionAnswer } from '@liana/contract';
import type { Lender } from '../exchange/exchange.ts';
import { approvesPerson, type OwnList } from '../own-lists.ts';
import type { Delays } from '../settings.ts';
import { findApplication, type LenderApplication, saveApplication } from '../store/applications.ts';
import { writeLetter } from '../store/letters.ts';
import { decide, type Verdict } from './decide.ts';
import { validUntil } from './offer-validity.ts';

const stateAfter = { approve: 'approved', refer: 'referred', 'counter-offer': 'counter-offered', decline: 'declined' } as const;

/**
 * Takes an application and decides it, once: the same application under another request id gets the decision as it stands now.
 * A referred one is decided by a call-back, which is written into the out-tray in the same transaction.
 */
export function apply(
  database: DatabaseSync,
  { id: lenderId, policy, secret }: Lender,
  request: ApplyRequest,
  ownLists: readonly OwnList[],
  { decisionMs }: Delays,
  nowMs: number,
): DecisionAnswer {
  const { applicationId, requestId } = request;
  const known = findApplication(database, lenderId, applicationId);
  if (known) return { ...known.decision, requestId };

  const isCash = request.facts.orderKind === 'cash';
  const wanted = { ...request.terms, at: request.at };
  const isOnOwnList = request.preApproved !== undefined && approvesPerson(ownLists, wanted, request.preApproved.contactKey, secret);
  const verdict = decide(lenderId, policy, request, { isCash, isOnOwnList });
  const decision = decisionOf(verdict, request, referenceOf(lenderId, applicationId));
  const application: LenderApplication = {
    lenderId,
    applicationId,
    lenderReference: decision.lenderReference,
    state: stateAfter[verdict.decision],
    isCash,
    terms: request.terms,
    decision,
    capturedMinor: 0,
    refundedMinor: 0,
  };
  saveApplication(database, application);
  if (verdict.later) {
    const later = laterDecision(decision, verdict.later, decisionMs);
    writeLetter(
      database,
      { id: later.requestId, lenderId, about: decision.lenderReference, kind: 'decisions', body: later },
      nowMs,
      nowMs + decisionMs,
    );
  }
  return decision;
}

function decisionOf(
  { decision, counterOffer, reasons }: Verdict,
  { requestId, applicationId, at }: ApplyRequest,
  lenderReference: string,
): DecisionAnswer {
  return {
    requestId,
    applicationId,
    lenderReference,
    decision,
    decidedAt: at,
    ...(counterOffer && { counterOffer: { ...counterOffer, validUntil: validUntil(at) } }),
    reasons: [...reasons],
  };
}

/** The lender lives by the tenant's clock: its review ends as long after `at` as it lasts in truth. */
const laterDecision = (first: DecisionAnswer, later: NonNullable<Verdict['later']>, decisionMs: number): DecisionAnswer => ({
  ...first,
  requestId: `${first.lenderReference}-decided`,
  decision: later.decision,
  decidedAt: new Date(Date.parse(first.decidedAt) + decisionMs).toISOString(),
  reasons: [...later.reasons],
});

/** A file number such as `OD-3F9A2C81B7D4`, the same for the same application. */
function referenceOf(lenderId: string, applicationId: string): string {
  const digest = createHash('sha256').update(`${lenderId}|${applicationId}`).digest('hex');
  return `${lenderId.slice(0, 2)}-${digest.slice(0, 12)}`.toUpperCase();
}
