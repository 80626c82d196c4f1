import { forcedBehaviour, type TestBehaviour } from '@liana/contract';
import type { Kysely } from 'kysely';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from '../tenants/tenant.ts';

/** A number that stands for a person at one lender: two lenders cannot find out that they were asked about the same one. */
export const personReference = ({ vault }: Dependencies, tenant: Tenant, lenderId: string, personId: string) =>
  vault.blindIndex(tenant.id, `person-at-lender:${lenderId}`, personId);

/** The outcome that this contact forces, in test mode only. */
export async function testBehaviourOf(
  deps: Dependencies,
  db: Kysely<Database>,
  tenant: Tenant,
  personId: string,
): Promise<TestBehaviour | undefined> {
  if (tenant.mode !== 'test') return undefined;
  const contact = await contactOf({ db, vault: deps.vault }, tenant, personId);
  return contact === undefined ? undefined : forcedBehaviour(contact);
}
