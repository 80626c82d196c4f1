import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';
import { inFlightStates } from './states.ts';

/** How many applications of a person lie with a lender, or wait to be signed. */
export async function countInFlight(db: Kysely<Database>, { tenantId, mode }: Scope, personId: string): Promise<number> {
  const row = await db
    .selectFrom('applications')
    .select((expression) => expression.fn.countAll().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('person_id', '=', personId)
    .where('state', 'in', [...inFlightStates])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
