import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { FeatureHooks } from '../feature-set.ts';
import type { Principal } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { sessionFactPlace } from '../vault/places.ts';
import { findOrMakePerson, type Person } from './persons.queries.ts';

/**
 * A proved contact becomes a person; the token, and the session behind it, are theirs from now on.
 *
 * @throws {ProblemError} `contact-not-proved` when the session is another person's: a link that fell into the wrong hands opens nothing.
 */
export async function proveContact(
  deps: Dependencies,
  tx: Unit,
  hooks: FeatureHooks | undefined,
  about: { tenant: Tenant; principal: Principal; email: string },
) {
  const { tenant, principal } = about;
  const person = await findOrMakePerson(deps, tx, tenant, about.email);
  const sessionId = principal.sessionId ?? null;
  if (sessionId !== null) await claimSession(deps, tx, tenant, sessionId, person);
  await tx.db.updateTable('tokens').set({ contact_proved: 1, person_id: person.id }).where('hash', '=', principal.tokenHash).execute();
  await tx.audit('contact-proved', person.id, { sessionId });
  await hooks?.onContactProved(deps, tx, { tenant, sessionId, personId: person.id, tokenHash: principal.tokenHash });
}

/**
 * The session is this person's from now on, and what was answered in it is sealed with their key.
 *
 * @throws {ProblemError} `contact-not-proved` when it is another person's.
 */
export async function claimSession(deps: Dependencies, tx: Unit, tenant: Tenant, sessionId: string, person: Person): Promise<void> {
  const own = { tenant_id: tenant.id, mode: tenant.mode };
  const session = await tx.db
    .selectFrom('sessions')
    .select(['person_id', 'wrapped_key'])
    .where((where) => where.and({ ...own, id: sessionId }))
    .executeTakeFirstOrThrow();
  if (session.person_id === person.id) return;
  if (session.person_id !== null) {
    throw new ProblemError('contact-not-proved', 'This visit belongs to another contact. Use the one that it was begun with.');
  }
  if (session.wrapped_key) await sealAnew(deps, tx, tenant, sessionId, session.wrapped_key, person);
  await tx.db
    .updateTable('sessions')
    .set({ person_id: person.id, wrapped_key: null })
    .where((where) => where.and({ ...own, id: sessionId }))
    .execute();
}

/** What was sealed with the session's key is sealed with the person's: erasing that one key then erases it. */
async function sealAnew(deps: Dependencies, tx: Unit, tenant: Tenant, sessionId: string, sessionKey: string, person: Person) {
  const facts = tx.db
    .selectFrom('session_facts')
    .select(['fact', 'value_sealed'])
    .where((where) => where.and({ tenant_id: tenant.id, mode: tenant.mode, session_id: sessionId }));
  for (const { fact, value_sealed } of await facts.execute()) {
    const place = sessionFactPlace(tenant.id, sessionId, fact);
    const plain = deps.vault.open(tenant.wrappedKey, sessionKey, place, value_sealed);
    await tx.db
      .updateTable('session_facts')
      .set({ value_sealed: deps.vault.seal(tenant.wrappedKey, person.wrappedKey, place, plain) })
      .where((where) => where.and({ tenant_id: tenant.id, mode: tenant.mode, session_id: sessionId, fact }))
      .execute();
  }
}
