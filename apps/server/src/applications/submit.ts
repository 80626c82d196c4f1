import { type ApplyRequest, type ConsentText, lenderPaths } from '@liana/contract';

import { checkOrderUnpaid } from '../charges/order-unpaid.ts';
import { agreedTexts, giveConsents } from '../consents/give-consents.ts';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmDisclosure, findDisclosure } from '../disclosures/disclosures.queries.ts';
import type { BodyOf } from '../http/handler.ts';
import { lenderSecretPlace } from '../http/lender-signature.ts';
import { ProblemError } from '../http/problem.ts';
import { askLender } from '../lenders/ask-lender.ts';
import { contactKey } from '../lenders/contact-key.ts';
import { lenderTermsOf } from '../lenders/lender-terms.ts';
import { findLender } from '../lenders/lenders.queries.ts';
import { factsOfApplication, pickFacts } from '../lenders/needed-facts.ts';
import { personReference, testBehaviourOf } from '../lenders/person-at-lender.ts';
import { checkStillPreApproved } from '../pre-approved/still-pre-approved.ts';
import { isOrderBound } from '../sessions/session.ts';
import { keyOfPerson } from './application-facts.ts';
import { bandedApplication } from './banded.ts';
import { countInFlight } from './in-flight.queries.ts';
import type { LoadedApplication } from './load.ts';
import { moveApplication } from './move.ts';
import { checkReadyToReview, keepDisclosure, whatIsConfirmed } from './review.ts';
import { checkStillOffered } from './still-offered.ts';

/**
 * Sends the application: disclosure confirmed, consents given, order bound, one application in flight. Everything commits together with
 * the job that brings it to the lender. Returns the job's id, or null when this very request was done before and only its answer was lost.
 *
 * @throws {ProblemError} `order-not-bound`, `disclosure-changed`, `consent-missing`, `consent-text-changed`, `application-in-flight`, and
 * what `checkReadyToReview`, `checkStillOffered`, `checkStillPreApproved` and `checkOrderUnpaid` throw.
 */
export async function submitApplication(
  deps: Dependencies,
  tx: Unit,
  loaded: LoadedApplication,
  request: BodyOf<'submitApplication'>,
): Promise<string | null> {
  const { application, session } = loaded;
  if (application.state !== 'draft' && (await wasConfirmed(tx, application.id, request.disclosureHash))) return null;
  checkReadyToReview(loaded, tx.now);
  await checkStillOffered(tx, loaded);
  const isPreApproved = await checkStillPreApproved(deps, tx, { ...loaded, personId: application.person_id });
  if (!isOrderBound(session)) throw new ProblemError('order-not-bound', 'The shop’s server has not confirmed this order yet.');
  await checkOrderUnpaid(tx, session);
  if ((await countInFlight(tx.db, tx, application.person_id)) > 0) {
    throw new ProblemError('application-in-flight', 'Another application of yours is with a lender. Wait for its answer, or withdraw it.');
  }

  const { disclosure, consents } = whatIsConfirmed(loaded);
  const { hash, confirmation } = disclosure.view;
  if (request.disclosureHash !== hash || request.dwellMs < confirmation.readingSeconds * 1000) {
    throw new ProblemError(
      'disclosure-changed',
      'The disclosure is not the one that was shown, or was not read long enough. Show it again.',
    );
  }
  const texts = agreedTexts(consents, request.consents);
  const disclosureId = await keepDisclosure(deps, tx, loaded, disclosure);
  await confirmDisclosure(tx.db, tx, disclosureId, request.dwellMs, tx.now.toISOString());
  await giveConsents(deps, tx, { personId: application.person_id, sessionId: session.id, applicationId: application.id }, texts);
  await moveApplication(tx, application, 'submit', {
    submitted_at: tx.now.toISOString(),
    saved_at: tx.now.toISOString(),
    expires_at: new Date(tx.now.getTime() + sentLifeMs).toISOString(),
    banded_facts_json: JSON.stringify(bandedApplication(loaded)),
  });
  return bringToLender(deps, tx, loaded, texts, isPreApproved);
}

/** How long an application waits for its lender, and an approval for the signature, in domain time. */
const sentLifeMs = 30 * 24 * 60 * 60 * 1000;

async function wasConfirmed(tx: Unit, applicationId: string, hash: string): Promise<boolean> {
  return (await findDisclosure(tx.db, tx, applicationId, hash))?.confirmed_at != null;
}

type Text = Pick<ConsentText, 'textId' | 'hash'>;

async function bringToLender(
  deps: Dependencies,
  tx: Unit,
  loaded: LoadedApplication,
  texts: readonly Text[],
  isPreApproved: boolean,
): Promise<string> {
  const { tenant, application, session, offer, entry, facts, dictionary } = loaded;
  const { person_id: personId, lender_id: lenderId } = application;
  const testBehaviour = await testBehaviourOf(deps, tx.db, tenant, personId);
  const preApproved = isPreApproved ? await preApprovedClaim(deps, tx, loaded) : undefined;
  const { jobId } = await askLender(deps, tx, {
    tenant,
    sessionId: session.id,
    applicationId: application.id,
    lenderId,
    kind: 'apply',
    path: lenderPaths.apply,
    personKey: (await keyOfPerson(tx.db, tx, personId))!,
    body: (requestId): ApplyRequest => ({
      requestId,
      mode: tenant.mode,
      at: tx.now.toISOString(),
      ...(testBehaviour && { testBehaviour }),
      applicationId: application.id,
      personReference: personReference(deps, tenant, lenderId, personId),
      terms: lenderTermsOf(offer.productId, offer.terms),
      facts: pickFacts(facts, factsOfApplication(entry, dictionary)),
      ...(preApproved && { preApproved }),
      consents: texts.map(({ textId, hash }) => ({ textId, hash })),
      attempt: application.attempt,
    }),
  });
  return jobId;
}

/** How the lender finds the person on its own list; told to nobody else, should another decide in its place. */
async function preApprovedClaim(
  deps: Dependencies,
  tx: Unit,
  { tenant, application, entry }: LoadedApplication,
): Promise<ApplyRequest['preApproved']> {
  if (application.lender_id !== entry.lender.id) return undefined;
  const contact = await contactOf({ ...deps, db: tx.db }, tenant, application.person_id);
  const lender = await findLender(tx.db, application.lender_id);
  if (contact === undefined || !lender) return undefined;
  return { contactKey: contactKey(deps.vault.openOperator(lenderSecretPlace(lender.id), lender.secret_sealed), contact) };
}
