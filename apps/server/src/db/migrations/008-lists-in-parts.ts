import type { Kysely } from 'kysely';
import { ownUnitOnly } from './001-first/row-security.ts';
import { ofTenant, owned, ownedKey, table } from './tables.ts';

/** Lists of people approved in advance are written and forgotten in portions: which of them are not done. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await table(db, 'pre_approved_parts', { list_id: 'text', written_at: 'text?', ...owned }, [ownedKey('list_id'), ofTenant]);
  if (dialect === 'postgres') await ownUnitOnly(db, 'pre_approved_parts');
}
