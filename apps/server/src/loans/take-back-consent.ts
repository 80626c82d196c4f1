import { type ApplicationRow, findApplication } from '../applications/applications.queries.ts';
import { closeApplication } from '../applications/leave.ts';
import { isOpen } from '../applications/states.ts';
import { type TakenBack, withdrawConsent } from '../consents/consents.queries.ts';
import type { Unit } from '../db/unit.ts';
import { notFound } from '../http/problem.ts';

/**
 * Takes a consent back, and ends the application that cannot go on without it. What was done before stays lawful, and a loan that is signed
 * stays as it is.
 *
 * @throws {ProblemError} `not-found` when the person has no such consent, or took it back already.
 */
export async function takeBackConsent(tx: Unit, personId: string, consentId: string): Promise<void> {
  const taken = await withdrawConsent(tx.db, tx, personId, consentId, tx.now.toISOString());
  if (!taken) throw notFound('consent');
  await tx.audit('consent.withdrawn', consentId);
  const application = taken.application_id === null ? undefined : await findApplication(tx.db, tx, taken.application_id);
  if (application && isEndedBy(taken, application)) await closeApplication(tx, application, 'withdraw');
}

/**
 * Until the signature everything is on electronic records: their text says that without them the application ends. Leave to send it and
 * to look at a credit report is used up with the lender's answer.
 */
const isEndedBy = ({ purpose }: TakenBack, { state }: ApplicationRow): boolean =>
  purpose === 'electronic-records' ? isOpen(state) : state === 'submitted';
