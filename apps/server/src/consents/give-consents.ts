import type { ConsentGiven, ConsentText } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../ids.ts';
import { insertConsent, insertLegalTextOnce } from './consents.queries.ts';

/** What a consent is given for. */
export interface ConsentSubject {
  personId: string;
  sessionId: string;
  applicationId: string | null;
}

/**
 * The texts that were agreed to, each in the very wording that is shown today.
 *
 * @throws {ProblemError} `consent-text-changed` when a hash is of another wording, `consent-missing` when one of `required` was not given.
 */
export function agreedTexts(required: readonly ConsentText[], given: readonly ConsentGiven[]): ConsentText[] {
  return required.map((text) => {
    const answer = given.find(({ textId, lenderId }) => textId === text.textId && lenderId === text.lenderId);
    if (!answer) throw new ProblemError('consent-missing', `This needs the consent ${text.textId}.`);
    if (answer.hash !== text.hash) throw new ProblemError('consent-text-changed', `The text ${text.textId} has changed; show it again.`);
    return text;
  });
}

/** Records consents with the hash of what was read; the text itself is kept once. */
export async function giveConsents(deps: Dependencies, tx: Unit, subject: ConsentSubject, texts: readonly ConsentText[]): Promise<void> {
  const at = tx.now.toISOString();
  for (const text of texts) {
    const { hash, textId, version, purpose, lenderId, label, body } = text;
    await insertLegalTextOnce(tx.db, { hash, text_id: textId, version, rendered_json: JSON.stringify({ label, body }), created_at: at });
    const id = newId(deps.random, 'consent');
    await insertConsent(tx.db, {
      id,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      person_id: subject.personId,
      session_id: subject.sessionId,
      application_id: subject.applicationId,
      purpose,
      lender_id: lenderId,
      text_hash: hash,
      given_at: at,
      withdrawn_at: null,
    });
    await tx.audit('consent.given', id, { purpose, lenderId, textId, version, hash });
  }
}
