import type { OfferView } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { findRequestOfApplication } from '../lenders/lenders.queries.ts';
import { findOffer } from '../offers/offers.queries.ts';
import { recordOutcome } from '../outcomes/record-outcome.ts';
import { announce } from '../webhooks/announce.ts';
import { findApplication } from './applications.queries.ts';
import type { AfterInstruction } from './instruct.job.ts';
import { instructLender } from './instruct.ts';
import { type LoadedApplication, loadApplication, offerOfRow } from './load.ts';
import { aboutApplication } from './merchant-events.ts';
import { moveApplication } from './move.ts';
import { checkStillOffered } from './still-offered.ts';

/**
 * The person takes the lender's other terms. The lender has to know before anything counts, so the application moves when it acknowledges.
 * Returns the job's id, or null when the lender was told already.
 *
 * @throws {ProblemError} `illegal-transition`, `offer-expired`, `offer-unavailable`.
 */
export async function acceptCounterOffer(deps: Dependencies, tx: Unit, loaded: LoadedApplication): Promise<string | null> {
  const { tenant, application } = loaded;
  const told = await findRequestOfApplication(tx.db, tx, application.id, 'accept');
  if (told && told.state !== 'declined') return null;
  if (application.state !== 'counter-offered') {
    throw new ProblemError('illegal-transition', `An application that is ${application.state} has no other terms to accept.`);
  }
  await checkStillOffered(tx, loaded);
  const offer = await counterOffer(tx, application.counter_offer_id);
  if (offer.expiresAt <= tx.now.toISOString()) throw new ProblemError('offer-expired', 'The lender no longer stands by these terms.');
  return instructLender(deps, tx, tenant, application, 'accept');
}

/** The lender has taken note: the other terms are the terms now. Where it refuses, they are gone and so is the application. */
export const afterAccept: AfterInstruction = async (deps, tx, { tenant, application: asked, row }, { accepted }) => {
  const application = (await findApplication(tx.db, tx, asked.id))!;
  if (application.state !== 'counter-offered') return;
  const { session } = await loadApplication(deps, tx, tenant, application);
  const about = aboutApplication(application, session);
  await recordOutcome(deps, tx, tenant, application, {
    reportId: row.id,
    kind: accepted ? 'approved' : 'declined',
    at: tx.now.toISOString(),
  });
  if (!accepted) {
    await moveApplication(tx, application, 'decline');
    await announce(tx, 'application.closed', about);
    return;
  }
  const offer = await counterOffer(tx, application.counter_offer_id);
  await moveApplication(tx, application, 'accept', { offer_id: offer.id, saved_at: tx.now.toISOString() });
  await announce(tx, 'application.approved', { ...about, financed: offer.terms.principal });
};

async function counterOffer(tx: Unit, id: string | null): Promise<OfferView> {
  const row = id ? await findOffer(tx.db, tx, id) : undefined;
  if (!row) throw new ProblemError('internal', 'The other terms of this application are missing.');
  return offerOfRow(row);
}
