import type { AnswerValue } from '@liana/contract';
import type { FactId, Facts, FactValue } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { findPersonKey } from '../offers/answers.queries.ts';
import { type Scope, scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import type { ApplicationRow } from './applications.queries.ts';

type Owner = Pick<ApplicationRow, 'id' | 'person_id'>;

const place = (tenantId: string, applicationId: string, fact: string) => ({
  tenantId,
  table: 'application_facts',
  column: 'value_sealed',
  row: `${applicationId}|${fact}`,
});

/** The key of the person whose application it is; undefined once that person was erased. */
export const keyOfPerson = (db: Kysely<Database>, scope: Scope, personId: string) => findPersonKey(db, scope, personId);

/** Everything that the person has said for this application, opened. */
export async function readApplicationFacts(
  deps: Dependencies,
  db: Kysely<Database>,
  tenant: Tenant,
  { id, person_id }: Owner,
): Promise<Facts> {
  const scope = scopeOf(tenant);
  const key = await keyOfPerson(db, scope, person_id);
  if (!key) return {};
  const rows = await db
    .selectFrom('application_facts')
    .select(['fact', 'value_sealed'])
    .where('tenant_id', '=', scope.tenantId)
    .where('mode', '=', scope.mode)
    .where('application_id', '=', id)
    .execute();
  const opened = rows.map(({ fact, value_sealed }) => {
    const plain = deps.vault.open(tenant.wrappedKey, key, place(tenant.id, id, fact), value_sealed);
    return [fact, JSON.parse(plain) as FactValue] as const;
  });
  return Object.fromEntries(opened);
}

/** Seals answers into an application, with its person's key. A later answer takes an earlier one's place. */
export async function storeApplicationFacts(
  deps: Dependencies,
  tx: Unit,
  tenant: Tenant,
  { id, person_id }: Owner,
  facts: Readonly<Record<FactId, AnswerValue | undefined>>,
): Promise<void> {
  const key = (await keyOfPerson(tx.db, tx, person_id))!;
  const answered_at = tx.now.toISOString();
  for (const [fact, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const value_sealed = deps.vault.seal(tenant.wrappedKey, key, place(tenant.id, id, fact), JSON.stringify(value));
    await tx.db
      .insertInto('application_facts')
      .values({ tenant_id: tenant.id, mode: tenant.mode, application_id: id, fact, value_sealed, answered_at })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'mode', 'application_id', 'fact']).doUpdateSet({ value_sealed, answered_at }),
      )
      .execute();
  }
}
