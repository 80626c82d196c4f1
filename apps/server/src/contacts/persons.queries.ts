import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies, SealedPlace } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';

const contactPlace = (tenantId: string, personId: string): SealedPlace => ({
  tenantId,
  table: 'persons',
  column: 'contact_sealed',
  row: personId,
});

/** One address written in several ways is one contact. */
export const normalisedContact = (email: string) => email.trim().toLowerCase();

export const contactIndex = (deps: Pick<Dependencies, 'vault'>, tenantId: string, email: string) =>
  deps.vault.blindIndex(tenantId, 'contact', normalisedContact(email));

export interface Person {
  id: string;
  wrappedKey: string;
}

/**
 * The person of a proved contact at this tenant, made if there is none. The index only narrows: several contacts may share one, so each
 * candidate is opened and compared. Transactions of a tenant come one after the other, so nobody is made twice.
 */
export async function findOrMakePerson(deps: Dependencies, tx: Unit, tenant: Tenant, email: string): Promise<Person> {
  const contact = normalisedContact(email);
  const index = contactIndex(deps, tenant.id, contact);
  const candidates = await tx.db
    .selectFrom('persons')
    .select(['id', 'wrapped_key', 'contact_sealed'])
    .where('tenant_id', '=', tenant.id)
    .where('mode', '=', tenant.mode)
    .where('contact_index', '=', index)
    .execute();
  const known = candidates.find(
    (row) => deps.vault.open(tenant.wrappedKey, row.wrapped_key, contactPlace(tenant.id, row.id), row.contact_sealed) === contact,
  );
  if (known) return { id: known.id, wrappedKey: known.wrapped_key };

  const id = newId(deps.random, 'person');
  const wrappedKey = deps.vault.newDataKey(tenant.wrappedKey);
  await tx.db
    .insertInto('persons')
    .values({
      id,
      tenant_id: tenant.id,
      mode: tenant.mode,
      contact_index: index,
      contact_sealed: deps.vault.seal(tenant.wrappedKey, wrappedKey, contactPlace(tenant.id, id), contact),
      wrapped_key: wrappedKey,
      created_at: tx.now.toISOString(),
    })
    .execute();
  return { id, wrappedKey };
}

/** A person with their data key, or undefined at another tenant. */
export async function findPerson(db: Kysely<Database>, tenant: Tenant, personId: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('persons')
    .select(['id', 'wrapped_key'])
    .where('tenant_id', '=', tenant.id)
    .where('mode', '=', tenant.mode)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row && { id: row.id, wrappedKey: row.wrapped_key };
}

/** The proved address of a person. */
export async function contactOf(deps: Pick<Dependencies, 'db' | 'vault'>, tenant: Tenant, personId: string): Promise<string | undefined> {
  const row = await deps.db
    .selectFrom('persons')
    .select(['wrapped_key', 'contact_sealed'])
    .where('tenant_id', '=', tenant.id)
    .where('mode', '=', tenant.mode)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row && deps.vault.open(tenant.wrappedKey, row.wrapped_key, contactPlace(tenant.id, personId), row.contact_sealed);
}
