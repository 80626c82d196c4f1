import type { Kysely } from 'kysely';
import { index, ofTenant, owned, ownedKey, table } from '../tables.ts';

/** Persons, their visits, and what proves who is there. */
export async function people(db: Kysely<unknown>) {
  await table(
    db,
    'persons',
    { id: 'text', contact_index: 'text', contact_sealed: 'text', wrapped_key: 'text', created_at: 'text', ...owned },
    [ownedKey('id'), ofTenant],
  );
  await index(db, 'persons_by_contact', 'persons (tenant_id, mode, contact_index)');
  await table(
    db,
    'sessions',
    {
      id: 'text',
      kind: 'text',
      person_id: 'text?',
      wrapped_key: 'text?',
      origin: 'text?',
      locale: 'text',
      wish_json: 'text',
      order_by: 'text',
      personalised: 'int',
      binding: 'text',
      order_json: 'text?',
      bound_at: 'text?',
      return_url: 'text?',
      changed_from_minor: 'int?',
      snapshot_id: 'text',
      created_at: 'text',
      facts_expire_at: 'text',
      purged_at: 'text?',
      ...owned,
    },
    [ownedKey('id'), ofTenant],
  );
  await index(db, 'sessions_to_purge', 'sessions (purged_at, facts_expire_at)');
  await table(
    db,
    'session_facts',
    { session_id: 'text', fact: 'text', value_sealed: 'text', answered_by: 'text', answered_at: 'text', ...owned },
    [ownedKey('session_id', 'fact')],
  );
  await table(
    db,
    'tokens',
    {
      hash: 'text',
      kind: 'text',
      session_id: 'text?',
      person_id: 'text?',
      origin: 'text?',
      contact_proved: 'int',
      purpose: 'text?',
      created_at: 'text',
      last_seen_at: 'text',
      expires_at: 'text',
      used_at: 'text?',
      ...owned,
    },
    ['primary key (hash)'],
  );
  await index(db, 'tokens_by_expiry', 'tokens (expires_at)');
  await table(
    db,
    'contact_codes',
    {
      id: 'text',
      token_hash: 'text',
      session_id: 'text?',
      contact_index: 'text',
      contact_sealed: 'text',
      code_hash: 'text',
      tries: 'int',
      created_at: 'text',
      expires_at: 'text',
      used_at: 'text?',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'contact_codes_by_token', 'contact_codes (token_hash, created_at)');
  await table(
    db,
    'letters',
    { id: 'text', kind: 'text', to_sealed: 'text', body_sealed: 'text', created_at: 'text', expires_at: 'text', ...owned },
    [ownedKey('id')],
  );
}
