import type { DecisionAnswer, LenderTerms } from '@liana/contract';
import { offerTerms, priceCredit } from '@liana/pricing';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { lenderTermsOf, termsFault } from '../lenders/lender-terms.ts';
import type { OfferContent } from '../offers/build-list.ts';
import { lenderReasons } from '../offers/lender-copy.ts';
import { insertOffers } from '../offers/offers.queries.ts';
import { recordOutcome } from '../outcomes/record-outcome.ts';
import { announce } from '../webhooks/announce.ts';
import type { LoadedApplication } from './load.ts';
import { aboutApplication } from './merchant-events.ts';
import { moveApplication } from './move.ts';
import { type ApplicationEvent, nextState } from './states.ts';
import { writeOfDecision } from './write-to-person.ts';

const eventOf = { approve: 'approve', refer: 'refer', 'counter-offer': 'counter-offer', decline: 'decline' } as const satisfies Record<
  DecisionAnswer['decision'],
  ApplicationEvent
>;

/**
 * Takes a lender's decision in, whether it came as an answer or as a call-back, in whatever order and how often. A decision that no longer
 * fits the application's state changes nothing: `false`. So do other terms that cannot be true.
 */
export async function takeDecision(deps: Dependencies, tx: Unit, loaded: LoadedApplication, answer: DecisionAnswer): Promise<boolean> {
  const isTaken = await take(deps, tx, loaded, answer);
  if (isTaken && answer.decision !== 'refer') await writeOfDecision(deps, tx, loaded);
  return isTaken;
}

async function take(deps: Dependencies, tx: Unit, loaded: LoadedApplication, answer: DecisionAnswer): Promise<boolean> {
  const { application, tenant, session, offer, ruleSet } = loaded;
  const event = eventOf[answer.decision];
  if (!nextState(application.state, event)) return false;
  const saysNo = event === 'decline' || event === 'counter-offer';
  const reasons = saysNo ? lenderReasons(ruleSet, answer.reasons).slice(0, ruleSet.adverseAction.mostReasons) : [];
  const decided = {
    lender_reference: answer.lenderReference,
    decided_at: tx.now.toISOString(),
    saved_at: tx.now.toISOString(),
    reasons_json: JSON.stringify(reasons),
  };

  if (event === 'counter-offer') {
    const counterOfferId = await pinCounterOffer(deps, tx, loaded, answer.counterOffer);
    if (!counterOfferId) return false;
    await moveApplication(tx, application, event, { ...decided, counter_offer_id: counterOfferId });
    return true;
  }
  await moveApplication(tx, application, event, decided);
  if (event === 'refer') return true;

  const kind = event === 'approve' ? 'approved' : 'declined';
  await recordOutcome(deps, tx, tenant, application, { reportId: answer.requestId, kind, at: answer.decidedAt });
  const about = aboutApplication(application, session);
  if (event === 'approve') await announce(tx, 'application.approved', { ...about, financed: offer.terms.principal });
  else await announce(tx, 'application.closed', about);
  return true;
}

/** The lender's other terms as a firm offer; undefined when they are not of this product, or not of this order's amount. */
async function pinCounterOffer(
  deps: Dependencies,
  tx: Unit,
  { application, offer, offerRow, entry, session, ruleSet, today }: LoadedApplication,
  terms: (LenderTerms & { validUntil: string }) | undefined,
): Promise<string | undefined> {
  if (!terms || termsFault(entry.product, lenderTermsOf(offer.productId, offer.terms), terms, ruleSet, today)) return undefined;
  // What an order costs is its shop's to say: only all of it can be financed.
  if (session.kind === 'order' && terms.principalMinor !== offer.terms.principal.amountMinor) return undefined;
  const { principalMinor: amountMinor, tenorMonths, contractRate: annualPercent, feesMinor: feeMinor } = terms;
  const price = priceCredit(entry.product, { amountMinor, tenorMonths, annualPercent, feeMinor, on: today });
  const id = newId(deps.random, 'offer');
  const content = JSON.parse(offerRow.view_json) as OfferContent;
  const firm: OfferContent = {
    ...content,
    stage: 'firm',
    group: 'may-fit',
    reasons: [],
    recommendedBecause: null,
    mayFitBecause: null,
    preApproved: undefined,
    terms: offerTerms(entry.product, price, { annualPercent, estimate: false }),
  };
  await insertOffers(tx.db, [
    {
      ...offerRow,
      id,
      lender_id: application.lender_id,
      stage: 'firm',
      offer_group: 'may-fit',
      view_json: JSON.stringify(firm),
      rule_set_version: ruleSet.id,
      expires_at: terms.validUntil,
      superseded_at: null,
      created_at: tx.now.toISOString(),
    },
  ]);
  return id;
}
