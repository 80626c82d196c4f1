import type { Kysely } from 'kysely';
import { ofTenant, owned, ownedKey, table } from '../tables.ts';

/** Tenants, and what leads to one: hosts, origins, keys. */
export async function tenancy(db: Kysely<unknown>) {
  await table(
    db,
    'tenants',
    {
      id: 'text',
      parent_id: 'text?',
      name: 'text',
      market: 'text',
      currency: 'text',
      locale: 'text',
      kinds_json: 'text',
      regulatory_json: 'text',
      theme_json: 'text',
      wrapped_key: 'text',
      created_at: 'text',
    },
    ['clock_offset_ms bigint not null default 0', 'promise double precision not null default 0.9', 'primary key (id)'],
  );
  await table(db, 'tenant_hosts', { host: 'text', role: 'text', ...owned }, ['primary key (host)', ofTenant]);
  await table(db, 'tenant_origins', { origin: 'text', return_path_prefix: 'text', ...owned }, [ownedKey('origin'), ofTenant]);
  await table(
    db,
    'api_keys',
    { hash: 'text', kind: 'text', label: 'text', tail: 'text', created_at: 'text', revoked_at: 'text?', ...owned },
    ['primary key (hash)', ofTenant],
  );
}
