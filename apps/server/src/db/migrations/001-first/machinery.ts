import type { Kysely } from 'kysely';
import { index, ofTenant, owned, ownedKey, table } from '../tables.ts';

/** Idempotency records, the audit chain, the outbox and webhooks. */
export async function machinery(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  await table(
    db,
    'idempotency',
    {
      scope: 'text',
      key: 'text',
      request_hash: 'text',
      state: 'text',
      status: 'int?',
      body_sealed: 'text?',
      locked_until: 'text',
      created_at: 'text',
      ...owned,
    },
    [ownedKey('scope', 'key')],
  );
  const sequence =
    dialect === 'sqlite' ? 'sequence integer primary key autoincrement' : 'sequence bigint generated always as identity primary key';
  await table(
    db,
    'audit',
    { at: 'text', actor: 'text', action: 'text', subject: 'text', chain_hash: 'text', detail_json: 'text', ...owned },
    [sequence],
  );
  await index(db, 'audit_chain', 'audit (tenant_id, mode, sequence)');
  await index(db, 'audit_by_subject', 'audit (tenant_id, mode, subject)');
  await table(
    db,
    'outbox',
    {
      id: 'text',
      kind: 'text',
      subject: 'text',
      payload_json: 'text',
      created_at: 'text',
      lease_until: 'text?',
      next_attempt_at: 'text',
      done_at: 'text?',
      dead_at: 'text?',
      ...owned,
    },
    ['fence bigint not null default 0', 'attempts bigint not null default 0', 'primary key (id)'],
  );
  await index(db, 'outbox_due', 'outbox (done_at, dead_at, next_attempt_at)');
  await table(
    db,
    'webhook_endpoints',
    {
      id: 'text',
      url: 'text',
      secret_sealed: 'text',
      previous_secret_sealed: 'text?',
      previous_until: 'text?',
      failing_since: 'text?',
      disabled_at: 'text?',
      created_at: 'text',
      ...owned,
    },
    [ownedKey('id'), ofTenant],
  );
  await table(
    db,
    'webhook_deliveries',
    { event_id: 'text', endpoint_id: 'text', attempts: 'int', last_status: 'int?', delivered_at: 'text?', ...owned },
    [ownedKey('event_id', 'endpoint_id')],
  );
}
