import { findApplicationsOfSession } from '../applications/applications.queries.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { readAnswers, storeAnswer } from '../offers/answers.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { findOtherSessions, moveApplications, moveSoftChecks, moveTokensOfPerson } from './go-on.queries.ts';
import type { Session } from './session.ts';
import { findSession } from './sessions.queries.ts';

/** A visit whose contact was proved just now. */
export interface ProvedVisit {
  tenant: Tenant;
  sessionId: string;
  personId: string;
  tokenHash: string;
}

/**
 * Somebody who was here before for the same cart goes on where they were: answers, what lenders said to them, and the draft come into
 * this visit. Amount, cart and binding stay this visit's own: those are its page's and its merchant's to say. What is said in this visit
 * already is not overwritten.
 */
export async function goOn(deps: Dependencies, tx: Unit, { tenant, sessionId, personId, tokenHash }: ProvedVisit): Promise<void> {
  const here = (await findSession(tx.db, tx, sessionId))!;
  const before = (await findOtherSessions(tx.db, tx, personId, sessionId)).find((visit) => isForTheSame(here, visit));
  if (!before) return;
  const reader = { tokenHash, contactProved: true };
  const said = await readAnswers(deps, tx.db, tenant, here, reader);
  const isFresh = Object.keys(said.facts).length === 0 && said.skipped.size === 0;

  if (before.factsExpireAt > tx.now.toISOString()) {
    const { facts } = await readAnswers(deps, tx.db, tenant, before, reader);
    for (const [fact, value] of Object.entries(facts)) {
      const isSaid = said.facts[fact] !== undefined || said.skipped.has(fact);
      if (value !== undefined && !isSaid) await storeAnswer(deps, tx, { tenant, session: here, reader }, { fact, value });
    }
  }
  // Lenders were asked about what was said then; where something else is said now, theirs are answers to another question.
  if (isFresh) await moveSoftChecks(tx.db, tx, before.id, here.id);
  const attempts = await findApplicationsOfSession(tx.db, tx, before.id);
  const hasDraft = attempts.at(-1)?.state === 'draft' && (await findApplicationsOfSession(tx.db, tx, here.id)).length === 0;
  if (hasDraft) {
    await moveApplications(tx.db, tx, attempts, here.id);
    await moveTokensOfPerson(tx.db, tx, personId, before.id, here.id);
  }
  await tx.audit('session.continued', here.id, { before: before.id, hasDraft });
}

/** The same cart; where one of the two visits names none, the same amount. */
function isForTheSame({ kind, wish }: Session, other: Session): boolean {
  if (kind !== other.kind) return false;
  if (wish.cartHash && other.wish.cartHash) return wish.cartHash === other.wish.cartHash;
  return wish.amount.amountMinor === other.wish.amount.amountMinor && wish.amount.currency === other.wish.amount.currency;
}
