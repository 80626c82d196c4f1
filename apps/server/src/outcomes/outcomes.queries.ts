import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

type Db = Kysely<Database>;

/** Stores an outcome once: false when its lender reported it before. */
export async function insertOutcomeOnce(db: Db, row: Database['outcomes']): Promise<boolean> {
  const result = await db
    .insertInto('outcomes')
    .values(row)
    .onConflict((conflict) => conflict.columns(['lender_id', 'report_id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** Every decision that lenders told about, in a market and mode: what the approval model learns from. */
export const findDecisions = (db: Db, market: string, mode: Database['outcomes']['mode']) =>
  db
    .selectFrom('outcomes')
    .selectAll()
    .where('market', '=', market)
    .where('mode', '=', mode)
    .where('kind', 'in', ['approved', 'declined'])
    .orderBy('id')
    .execute();
