import type { Kysely } from 'kysely';
import { table } from './tables.ts';

/** What people answer, counted in bands: it orders the questions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'answer_priors', { id: 'text', market: 'text', prior_json: 'text', learned_from: 'int', created_at: 'text' }, [
    'primary key (id)',
  ]);
}
