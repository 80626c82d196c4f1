import type { Kysely } from 'kysely';
import { index, table } from './tables.ts';

/** How each representative example that was shown was picked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'examples',
    {
      hash: 'text',
      market: 'text',
      rule_set_version: 'text',
      snapshot_id: 'text',
      amount_minor: 'int',
      currency: 'text',
      computation_json: 'text',
      first_shown_at: 'text',
    },
    ['primary key (hash)'],
  );
  await index(db, 'examples_by_amount', 'examples (market, amount_minor)');
}
