import type { ConsentText, ReviewView } from '@liana/contract';
import { offerRecord } from '@liana/markets';
import type { CatalogueEntry, Lender } from '@liana/matching';
import { consentTexts } from '../consents/texts.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { discloseTerms } from '../disclosures/disclose-terms.ts';
import { findDisclosure, insertDisclosure } from '../disclosures/disclosures.queries.ts';
import { type DrawnDisclosure, documentText } from '../disclosures/document.ts';
import type { Principal } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../ids.ts';
import { checkStillPreApproved } from '../pre-approved/still-pre-approved.ts';
import { amountMinorOf } from '../sessions/session.ts';
import { applicationView } from './application-view.ts';
import { formStep } from './form.ts';
import type { LoadedApplication } from './load.ts';
import { checkStillOffered } from './still-offered.ts';

/** What the person confirms and agrees to by sending: made anew each time, so that only today's wording can be agreed to. */
export function whatIsConfirmed(loaded: LoadedApplication): { disclosure: DrawnDisclosure; consents: ConsentText[] } {
  const { tenant, entry, ruleSet, offer } = loaded;
  return {
    disclosure: discloseTerms(loaded, offer.terms, offer.stage === 'indicative' ? 'estimate' : 'prequalified'),
    consents: [
      ...consentTexts(ruleSet, 'disclose', { tenant, lender: entry.lender }),
      ...receiversOf(entry).flatMap((lender) =>
        consentTexts(ruleSet, 'submit', { tenant, lender }).filter(
          ({ purpose }) => purpose === 'data-sharing' || lender === entry.stages.decision,
        ),
      ),
    ],
  };
}

/** Who gets to see the application: whoever decides it, looking at the credit report too, and whoever lends. */
const receiversOf = ({ stages, lender }: CatalogueEntry): Lender[] => [...new Set([stages.decision, lender])];

/** @throws {ProblemError} `illegal-transition`, `questions-open`, `offer-expired`, `order-changed`. */
export function checkReadyToReview({ application, session, offer, dictionary, facts }: LoadedApplication, now: Date): void {
  if (application.state !== 'draft')
    throw new ProblemError('illegal-transition', `An application that is ${application.state} was sent already.`);
  if (formStep(JSON.parse(application.fields_json) as string[], dictionary, facts).next) {
    throw new ProblemError('questions-open', 'The lender’s form still has open questions.');
  }
  if (offer.expiresAt <= now.toISOString())
    throw new ProblemError('offer-expired', 'The offer has run out; choose again at today’s price.');
  if (offer.terms.principal.amountMinor !== amountMinorOf(session)) {
    throw new ProblemError('order-changed', 'The amount has changed since the offer was chosen; choose again.');
  }
}

/** The review page; what is shown is kept, so that what was confirmed can be shown again. */
export async function review(deps: Dependencies, tx: Unit, loaded: LoadedApplication, reader: Principal): Promise<ReviewView> {
  checkReadyToReview(loaded, tx.now);
  await checkStillOffered(tx, loaded);
  await checkStillPreApproved(deps, tx, { ...loaded, personId: loaded.application.person_id });
  const { disclosure, consents } = whatIsConfirmed(loaded);
  await keepDisclosure(deps, tx, loaded, disclosure);
  return { application: await applicationView(deps, tx, loaded, reader), disclosure: disclosure.view, consents };
}

/** Keeps a disclosure that is shown, once for each application and hash. Returns its id. */
export async function keepDisclosure(
  deps: Dependencies,
  tx: Unit,
  { application, offer }: LoadedApplication,
  { view, offer: disclosed }: DrawnDisclosure,
): Promise<string> {
  const shown = await findDisclosure(tx.db, tx, application.id, view.hash);
  if (shown) return shown.id;
  const id = newId(deps.random, 'disclosure');
  await insertDisclosure(tx.db, {
    id,
    tenant_id: tx.tenantId,
    mode: tx.mode,
    person_id: application.person_id,
    application_id: application.id,
    rule_set_version: view.ruleSetVersion,
    offer_id: offer.id,
    document_json: documentText(view),
    offer_json: offerRecord(disclosed),
    hash: view.hash,
    shown_at: tx.now.toISOString(),
    dwell_ms: null,
    confirmed_at: null,
  });
  return id;
}
