import type { Kysely } from 'kysely';
import { ownUnitOnly } from './001-first/row-security.ts';
import { index, ofTenant, owned, ownedKey, table } from './tables.ts';

/** Whom lenders have approved in advance, by a keyed hash of the contact. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await table(
    db,
    'pre_approved_lists',
    {
      id: 'text',
      lender_id: 'text',
      product_id: 'text',
      version: 'int',
      waives_json: 'text',
      valid_until: 'text',
      people: 'int',
      created_at: 'text',
      ended_at: 'text?',
      ...owned,
    },
    [ownedKey('id'), ofTenant, 'foreign key (lender_id) references lenders (id)'],
  );
  await index(db, 'pre_approved_lists_by_version', 'pre_approved_lists (tenant_id, mode, product_id, version)', true);
  await table(db, 'pre_approved_people', { applicant_key: 'text', list_id: 'text', limit_minor: 'int', ...owned }, [
    ownedKey('applicant_key', 'list_id'),
  ]);
  await index(db, 'pre_approved_people_by_list', 'pre_approved_people (tenant_id, mode, list_id)');
  if (dialect === 'postgres') for (const name of ['pre_approved_lists', 'pre_approved_people']) await ownUnitOnly(db, name);
}
