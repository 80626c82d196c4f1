import type { AnswerValue, ApplicationView, OfferView, ReasonView } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/handler.ts';
import { factsOfApplication } from '../lenders/needed-facts.ts';
import { findLoanOfApplication } from '../loans/loans.queries.ts';
import { findOffer } from '../offers/offers.queries.ts';
import { pinnedOffers } from '../offers/offers.service.ts';
import { answerView, questionView } from '../offers/question-view.ts';
import { isOrderBound } from '../sessions/session.ts';
import { formStep, isAskedInForm } from './form.ts';
import { type LoadedApplication, offerOfRow } from './load.ts';
import { isAgreed } from './states.ts';

/** The application as its person sees it, after the contact was proved. */
export async function applicationView(
  deps: Dependencies,
  tx: Unit,
  loaded: LoadedApplication,
  reader: Principal,
): Promise<ApplicationView> {
  const { application, session, offer, dictionary, facts, today } = loaded;
  const { next, step, steps } = formStep(JSON.parse(application.fields_json) as string[], dictionary, facts);
  const loan = await findLoanOfApplication(tx.db, tx, application.id);
  const canWithdraw = loan?.withdraw_until && loan.withdraw_until >= today && loan.state !== 'rescinded';
  return {
    id: application.id,
    state: application.state,
    offer: isAgreed(application.state) ? agreed(offer) : offer,
    next: application.state === 'draft' && next ? questionView(next, { settles: 0, skippable: false }) : null,
    step,
    steps,
    answers: answersOf(loaded),
    orderBound: isOrderBound(session),
    savedAt: application.saved_at,
    counterOffer: application.state === 'counter-offered' ? await counterOfferOf(tx, application.counter_offer_id) : null,
    // Other terms that were taken are agreed on, and nothing speaks against them any more.
    reasons: isAgreed(application.state) ? [] : (JSON.parse(application.reasons_json) as ReasonView[]),
    nextBest: application.state === 'declined' ? await nextBest(deps, tx, loaded, reader) : null,
    loanId: loan?.id ?? null,
    withdrawUntil: canWithdraw ? loan.withdraw_until : null,
  };
}

/** Its state, and the offer that stands over it in the frame; nothing that the person said, and no way to the loan. */
export const whatBecameOf = (view: ApplicationView): ApplicationView => ({
  ...view,
  next: null,
  answers: [],
  counterOffer: null,
  reasons: [],
  nextBest: null,
  loanId: null,
  withdrawUntil: null,
});

const agreed = (offer: OfferView): OfferView => ({
  ...offer,
  stage: 'firm',
  terms: { ...offer.terms, annualCost: { ...offer.terms.annualCost, estimate: false } },
});

/** What the person said and the lender is told, in the order of its form. The wish is said by the offer. */
function answersOf({ application, dictionary, facts, entry }: LoadedApplication): ApplicationView['answers'] {
  const fields = JSON.parse(application.fields_json) as string[];
  return [...factsOfApplication(entry, dictionary)].flatMap((fact) => {
    const definition = dictionary.get(fact);
    const value = facts[fact] as AnswerValue | undefined;
    if (!definition?.question || definition.about === 'wish' || value === undefined) return [];
    return [answerView(definition, value, !isAskedInForm(definition, fields))];
  });
}

async function counterOfferOf(tx: Unit, id: string | null): Promise<OfferView | null> {
  const row = id ? await findOffer(tx.db, tx, id) : undefined;
  return row ? offerOfRow(row) : null;
}

/** The first offer of the list that no lender has said no to: what was answered before is known, so hardly anything is asked again. */
async function nextBest(
  deps: Dependencies,
  tx: Unit,
  { tenant, session }: LoadedApplication,
  reader: Principal,
): Promise<OfferView | null> {
  const { offers } = await pinnedOffers(deps, tx, { tenant, session, reader, now: tx.now });
  return offers.find((offer) => offer.group !== 'does-not-fit') ?? null;
}
