import { todayIn } from '@liana/markets';
import { usFacts } from '@liana/matching';
import { snapshotById } from '../catalogue/held-snapshots.ts';
import { isInForce, pinnedEntry } from '../catalogue/live-catalogue.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/handler.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { newId } from '../ids.ts';
import { readAnswers } from '../offers/answers.ts';
import { findOffer, findStandingOffers, type OfferRow } from '../offers/offers.queries.ts';
import { sessionOf } from '../offers/offers.service.ts';
import { wishFacts } from '../offers/wish-facts.ts';
import { checkStillPreApproved } from '../pre-approved/still-pre-approved.ts';
import { amountMinorOf, type Session } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { readApplicationFacts, storeApplicationFacts } from './application-facts.ts';
import {
  type ApplicationRow,
  findBlockingApplication,
  findLatestApplication,
  insertApplication,
  updateApplication,
} from './applications.queries.ts';
import { bandedApplication } from './banded.ts';
import { openFields } from './form.ts';
import { withImplied } from './implied-answers.ts';
import { type LoadedApplication, loadApplication, offerOfRow } from './load.ts';

/** How long a draft waits for its person, in domain time. */
const draftLifeMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Chooses an offer: a draft that pins it, with everything that is known already, so that only the rest is asked. Choosing again before
 * sending takes the draft along; after a decline a new one begins with the same answers.
 *
 * @throws {ProblemError} `offer-expired`, `offer-unavailable`, `order-changed`, `application-in-flight`.
 */
export async function chooseOffer(
  deps: Dependencies,
  tx: Unit,
  tenant: Tenant,
  principal: Principal,
  offerId: string,
): Promise<LoadedApplication> {
  const session = await sessionOf(tx.db, tenant, principal.sessionId);
  const offerRow = await choosableOffer(tx, tenant, session, offerId);
  if (await findBlockingApplication(tx.db, tx, session.id)) {
    throw new ProblemError('application-in-flight', 'An application for this wish is on its way already.');
  }
  const latest = await findLatestApplication(tx.db, tx, session.id);
  const told = withImplied({
    ...(latest && (await readApplicationFacts(deps, tx.db, tenant, latest))),
    ...(await readAnswers(deps, tx.db, tenant, session, principal)).facts,
  });
  const entry = await pinnedEntry(tx.db, session.snapshotId, offerRow.product_version_id);
  const facts = { ...told, ...wishFacts(session, tenant.market, tx.now, usFacts) };
  const offer = offerOfRow(offerRow);
  const today = todayIn(tenant.market, tx.now);
  await checkStillPreApproved(deps, tx, { tenant, personId: principal.personId!, offer, entry, facts, dictionary: usFacts, today });
  const pinned = {
    offer_id: offerRow.id,
    product_version_id: offerRow.product_version_id,
    // Whoever decides has the application; another may lend.
    lender_id: entry.stages.decision.id,
    snapshot_id: session.snapshotId,
    model_id: offerRow.model_id,
    fields_json: JSON.stringify(openFields(entry, usFacts, facts)),
    banded_facts_json: JSON.stringify(bandedApplication({ entry, dictionary: usFacts, facts, offer })),
    saved_at: tx.now.toISOString(),
    expires_at: new Date(tx.now.getTime() + draftLifeMs).toISOString(),
  };

  const application =
    latest?.state === 'draft'
      ? { ...latest, ...pinned }
      : newDraft(deps, tx, session, principal.personId!, (latest?.attempt ?? -1) + 1, pinned);
  if (latest?.state === 'draft') await updateApplication(tx.db, tx, latest.id, pinned);
  else await insertApplication(tx.db, application);
  await storeApplicationFacts(deps, tx, tenant, application, told);
  await tx.audit('application.chosen', application.id, {
    offerId: offerRow.id,
    lenderId: application.lender_id,
    attempt: application.attempt,
  });
  return loadApplication(deps, tx, tenant, application);
}

async function choosableOffer(tx: Unit, tenant: Tenant, session: Session, offerId: string): Promise<OfferRow> {
  const row = await findOffer(tx.db, tx, offerId);
  if (row?.session_id !== session.id) throw notFound('offer');
  if (row.expires_at <= tx.now.toISOString())
    throw new ProblemError('offer-expired', 'This offer has run out; read the list again for today’s price.');
  const { productId, terms } = offerOfRow(row);
  const stored = await snapshotById(tx.db, session.snapshotId);
  const isAllowed = await isInForce(tx.db, stored, productId, todayIn(tenant.market, tx.now));
  if (row.superseded_at !== null || row.offer_group === 'does-not-fit' || !isAllowed || !(await isInProvedList(tx, row))) {
    throw new ProblemError('offer-unavailable', 'This offer no longer stands; read the list again.');
  }
  if (terms.principal.amountMinor !== amountMinorOf(session)) {
    throw new ProblemError('order-changed', 'The amount has changed since the list was read; read it again.');
  }
  return row;
}

/** What was offered before the contact was proved stands as long as the list that is drawn since says the same. */
async function isInProvedList(tx: Unit, { session_id: sessionId, view_json }: OfferRow): Promise<boolean> {
  const listed = await findStandingOffers(tx.db, tx, sessionId, 'proved');
  return listed.length === 0 || listed.some((other) => other.view_json === view_json);
}

type Pinned = Pick<
  ApplicationRow,
  | 'offer_id'
  | 'product_version_id'
  | 'lender_id'
  | 'snapshot_id'
  | 'model_id'
  | 'fields_json'
  | 'banded_facts_json'
  | 'saved_at'
  | 'expires_at'
>;

const newDraft = (deps: Dependencies, tx: Unit, session: Session, personId: string, attempt: number, pinned: Pinned): ApplicationRow => ({
  ...pinned,
  id: newId(deps.random, 'application'),
  tenant_id: tx.tenantId,
  mode: tx.mode,
  session_id: session.id,
  person_id: personId,
  state: 'draft',
  attempt,
  lender_reference: null,
  counter_offer_id: null,
  reasons_json: '[]',
  submitted_at: null,
  decided_at: null,
  signed_at: null,
  created_at: tx.now.toISOString(),
});
