import type { Kysely } from 'kysely';
import { table } from '../tables.ts';

/** Lenders, their products in immutable versions, and what was learned and agreed about them. */
export async function catalogue(db: Kysely<unknown>) {
  await table(
    db,
    'lenders',
    {
      id: 'text',
      name: 'text',
      base_url: 'text',
      secret_sealed: 'text',
      licence_json: 'text',
      licence_valid_until: 'text',
      admitted_at: 'text',
    },
    ['primary key (id)'],
  );
  await table(db, 'products', { id: 'text', lender_id: 'text', market: 'text', family: 'text' }, [
    'primary key (id)',
    'foreign key (lender_id) references lenders (id)',
  ]);
  await table(
    db,
    'product_versions',
    {
      id: 'text',
      product_id: 'text',
      version: 'int',
      definition_json: 'text',
      hash: 'text',
      created_at: 'text',
    },
    ['primary key (id)', 'unique (product_id, version)', 'foreign key (product_id) references products (id)'],
  );
  await table(
    db,
    'catalogue_snapshots',
    { id: 'text', market: 'text', hash: 'text', lenders_json: 'text', product_version_ids_json: 'text', created_at: 'text' },
    ['primary key (id)'],
  );
  await table(db, 'pointers', { name: 'text', target_id: 'text', moved_at: 'text' }, ['primary key (name)']);
  await table(db, 'approval_models', { id: 'text', market: 'text', model_json: 'text', trained_on: 'int', created_at: 'text' }, [
    'primary key (id)',
  ]);
  await table(db, 'legal_texts', { hash: 'text', text_id: 'text', version: 'text', rendered_json: 'text', created_at: 'text' }, [
    'primary key (hash)',
  ]);
}
