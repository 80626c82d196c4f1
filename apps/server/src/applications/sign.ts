import type { ConsentGiven } from '@liana/contract';
import { addDays, isoDate } from '@liana/finance';
import { scheduleOf } from '@liana/pricing';
import { insertCharge } from '../charges/charges.queries.ts';
import { makeMovement } from '../charges/make-movement.ts';
import { checkOrderUnpaid } from '../charges/order-unpaid.ts';
import { agreedTexts, giveConsents } from '../consents/give-consents.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmDisclosure } from '../disclosures/disclosures.queries.ts';
import { newId } from '../ids.ts';
import { insertLoan } from '../loans/loans.queries.ts';
import { retireFrameTokens, revokeTokensOfSession } from '../tokens/tokens.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { instructLender } from './instruct.ts';
import type { LoadedApplication } from './load.ts';
import { moveApplication } from './move.ts';
import { keepDisclosure } from './review.ts';
import { checkStillOffered } from './still-offered.ts';

/**
 * Signs. In one transaction: the agreement as it was read, the loan's mirror with its schedule, for an order the charge of exactly what the
 * merchant bound, the webhook that makes it paid, and the job that tells the lender.
 *
 * @throws {ProblemError} what `agreementOf`, `agreedTexts`, `checkStillOffered` and `checkOrderUnpaid` throw.
 */
export async function signApplication(
  deps: Dependencies,
  tx: Unit,
  loaded: LoadedApplication,
  given: ConsentGiven,
): Promise<LoadedApplication> {
  const { application, session, tenant } = loaded;
  const agreement = agreementOf(loaded);
  await checkStillOffered(tx, loaded);
  await checkOrderUnpaid(tx, session);
  const texts = agreedTexts([agreement.text], [given]);
  const disclosureId = await keepDisclosure(deps, tx, loaded, agreement.disclosure);
  await confirmDisclosure(tx.db, tx, disclosureId, null, tx.now.toISOString());
  await giveConsents(deps, tx, { personId: application.person_id, sessionId: session.id, applicationId: application.id }, texts);
  const signed = await moveApplication(tx, application, 'sign', { signed_at: tx.now.toISOString(), saved_at: tx.now.toISOString() });
  await openLoan(deps, tx, loaded, agreement);
  if (session.kind === 'order') await authoriseCharge(deps, tx, loaded);
  await instructLender(deps, tx, tenant, signed, 'sign', { agreementHash: agreement.text.hash });
  // Neither page nor frame has anything left to do with this visit (bar A7), but that the frame says that the order is financed.
  await revokeTokensOfSession(tx, session.id, ['session-handle']);
  await retireFrameTokens(tx, session.id);
  return { ...loaded, application: signed };
}

async function openLoan(
  deps: Dependencies,
  tx: Unit,
  { application, entry, ruleSet, today }: LoadedApplication,
  { price, terms }: Agreement,
): Promise<void> {
  await insertLoan(tx.db, {
    id: newId(deps.random, 'loan'),
    tenant_id: tx.tenantId,
    mode: tx.mode,
    application_id: application.id,
    person_id: application.person_id,
    lender_id: entry.lender.id,
    state: 'signed',
    terms_json: JSON.stringify(terms),
    schedule_json: JSON.stringify(scheduleOf(price)),
    starts_on: today,
    withdraw_until: ruleSet.withdrawalDays > 0 ? addDays(isoDate(today), ruleSet.withdrawalDays) : null,
    created_at: tx.now.toISOString(),
  });
}

/** The amount is the order's own, as its merchant's server bound it; no figure of a page has a part in it (bar A6). */
async function authoriseCharge(deps: Dependencies, tx: Unit, { application, session }: LoadedApplication): Promise<void> {
  const order = session.order!;
  const charge = {
    id: newId(deps.random, 'charge'),
    tenant_id: tx.tenantId,
    mode: tx.mode,
    application_id: application.id,
    session_id: session.id,
    order_reference: order.reference,
    currency: order.currency,
    cart_hash: order.cartHash,
    funded_minor: 0,
    created_at: tx.now.toISOString(),
  };
  await insertCharge(tx.db, charge);
  await makeMovement(deps, tx, charge, { kind: 'authorise', amountMinor: order.financed, reference: order.reference });
}
