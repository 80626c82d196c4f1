import type { AnswerValue } from '@liana/contract';
import type { FactId, Facts, FactValue } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { factsExpiry, type Scope, type Session, scopeOf } from '../sessions/session.ts';
import { updateSession } from '../sessions/sessions.queries.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { sessionFactPlace } from '../vault/places.ts';
import { findAnswers, findPersonKey, putAnswer } from './answers.queries.ts';

/** Who reads: answers come back to whoever proved the contact in this token, and to the very token that gave them. */
export type Reader = Pick<Principal, 'tokenHash' | 'contactProved'>;

/** What a session's person has said, as far as the reader may know it. */
export interface Answers {
  facts: Facts;
  /** Questions that the person passed over. */
  skipped: ReadonlySet<FactId>;
}
export const noAnswers: Answers = { facts: {}, skipped: new Set() };

/** Opens the answers of a session that this reader may see. */
export async function readAnswers(
  deps: Dependencies,
  db: Kysely<Database>,
  tenant: Tenant,
  session: Session,
  reader: Reader,
): Promise<Answers> {
  const scope = scopeOf(tenant);
  const rows = (await findAnswers(db, scope, session.id)).filter((row) => reader.contactProved || row.answered_by === reader.tokenHash);
  if (rows.length === 0) return noAnswers;
  const key = await answerKey(db, scope, session);
  if (!key) return noAnswers;
  const facts: Record<FactId, FactValue> = {};
  const skipped = new Set<FactId>();
  for (const { fact, value_sealed } of rows) {
    const value = JSON.parse(
      deps.vault.open(tenant.wrappedKey, key, sessionFactPlace(tenant.id, session.id, fact), value_sealed),
    ) as FactValue | null;
    if (value === null) skipped.add(fact);
    else facts[fact] = value;
  }
  return { facts, skipped };
}

/** Seals one answer, or that a question was passed over (`null`), and lets all answers live on for a day from now. */
export async function storeAnswer(
  deps: Dependencies,
  tx: Unit,
  { tenant, session, reader }: { tenant: Tenant; session: Session; reader: Reader },
  { fact, value }: { fact: FactId; value: AnswerValue | null },
): Promise<void> {
  const key = (await answerKey(tx.db, tx, session)) ?? (await freshKey(deps, tx, tenant, session));
  const place = sessionFactPlace(tenant.id, session.id, fact);
  await putAnswer(tx.db, tx, {
    session_id: session.id,
    fact,
    value_sealed: deps.vault.seal(tenant.wrappedKey, key, place, JSON.stringify(value)),
    answered_by: reader.tokenHash,
    answered_at: tx.now.toISOString(),
  });
  await updateSession(tx.db, tx, session.id, { facts_expire_at: factsExpiry(tx.now), purged_at: null });
}

/** Once a person is known, their own key seals the answers; before that, the session's. */
async function answerKey(db: Kysely<Database>, scope: Scope, session: Session): Promise<string | undefined> {
  if (!session.personId) return session.wrappedKey ?? undefined;
  const key = await findPersonKey(db, scope, session.personId);
  if (!key) throw new ProblemError('internal', 'The key of this person is gone.');
  return key;
}

/** After a purge the old key is gone for good; whoever goes on gets a new one. */
async function freshKey(deps: Dependencies, tx: Unit, tenant: Tenant, session: Session): Promise<string> {
  const wrappedKey = deps.vault.newDataKey(tenant.wrappedKey);
  await updateSession(tx.db, tx, session.id, { wrapped_key: wrappedKey });
  session.wrappedKey = wrappedKey;
  return wrappedKey;
}
