import { type Kysely, sql } from 'kysely';

type Column = 'text' | 'text?' | 'int' | 'int?' | 'real';

/** Creates a table from a compact description; `?` allows null. 64-bit integers on both stores. */
async function table(db: Kysely<unknown>, name: string, columns: Record<string, Column>, constraints: string[] = []) {
  const types = { text: 'text not null', 'text?': 'text', int: 'bigint not null', 'int?': 'bigint', real: 'double precision not null' };
  const lines = [...Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`), ...constraints];
  await sql.raw(`create table ${name} (${lines.join(', ')})`).execute(db);
}
const index = (db: Kysely<unknown>, name: string, on: string, unique = false) =>
  sql.raw(`create ${unique ? 'unique ' : ''}index ${name} on ${on}`).execute(db);

const owned = { tenant_id: 'text', mode: 'text' } as const;
const ownedKey = (...columns: string[]) => `primary key (tenant_id, mode, ${columns.join(', ')})`;
const ofTenant = 'foreign key (tenant_id) references tenants (id)';

/** All things of the model. Later migrations only add. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await tenancy(db);
  await catalogue(db);
  await people(db);
  await matching(db);
  await applications(db);
  await machinery(db, dialect);
}

async function tenancy(db: Kysely<unknown>) {
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

async function catalogue(db: Kysely<unknown>) {
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
    { id: 'text', market: 'text', hash: 'text', product_version_ids_json: 'text', created_at: 'text' },
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

async function people(db: Kysely<unknown>) {
  await table(
    db,
    'persons',
    { id: 'text', contact_index: 'text', contact_sealed: 'text', wrapped_key: 'text', created_at: 'text', ...owned },
    [ownedKey('id'), ofTenant],
  );
  await index(db, 'persons_by_contact', 'persons (tenant_id, mode, contact_index)', true);
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
  await table(db, 'session_facts', { session_id: 'text', fact: 'text', value_sealed: 'text', answered_at: 'text', ...owned }, [
    ownedKey('session_id', 'fact'),
  ]);
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

async function matching(db: Kysely<unknown>) {
  await table(
    db,
    'matches',
    {
      id: 'text',
      session_id: 'text',
      snapshot_id: 'text',
      model_id: 'text?',
      rule_set_version: 'text',
      banded_facts_json: 'text',
      result_json: 'text',
      created_at: 'text',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'matches_by_session', 'matches (tenant_id, mode, session_id, created_at)');
  await table(
    db,
    'offers',
    {
      id: 'text',
      session_id: 'text',
      match_id: 'text',
      product_version_id: 'text',
      lender_id: 'text',
      stage: 'text',
      offer_group: 'text',
      view_json: 'text',
      rule_set_version: 'text',
      model_id: 'text?',
      expires_at: 'text',
      superseded_at: 'text?',
      created_at: 'text',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'offers_by_session', 'offers (tenant_id, mode, session_id, superseded_at)');
  await table(
    db,
    'lender_requests',
    {
      id: 'text',
      session_id: 'text',
      application_id: 'text?',
      lender_id: 'text',
      kind: 'text',
      state: 'text',
      request_sealed: 'text',
      answer_json: 'text?',
      asked_at: 'text',
      answered_at: 'text?',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'lender_requests_by_session', 'lender_requests (tenant_id, mode, session_id, kind)');
  await index(db, 'lender_requests_open', 'lender_requests (state, asked_at)');
  await table(
    db,
    'consents',
    {
      id: 'text',
      person_id: 'text',
      session_id: 'text',
      application_id: 'text?',
      purpose: 'text',
      lender_id: 'text?',
      text_hash: 'text',
      given_at: 'text',
      withdrawn_at: 'text?',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'consents_by_person', 'consents (tenant_id, mode, person_id)');
}

async function applications(db: Kysely<unknown>) {
  await table(
    db,
    'applications',
    {
      id: 'text',
      session_id: 'text',
      person_id: 'text',
      offer_id: 'text',
      product_version_id: 'text',
      lender_id: 'text',
      state: 'text',
      attempt: 'int',
      lender_reference: 'text?',
      counter_offer_id: 'text?',
      reasons_json: 'text',
      snapshot_id: 'text',
      model_id: 'text?',
      banded_facts_json: 'text',
      saved_at: 'text',
      submitted_at: 'text?',
      decided_at: 'text?',
      signed_at: 'text?',
      expires_at: 'text',
      created_at: 'text',
      ...owned,
    },
    [ownedKey('id')],
  );
  await index(db, 'applications_by_session', 'applications (tenant_id, mode, session_id, attempt)', true);
  await index(db, 'applications_by_person', 'applications (tenant_id, mode, person_id)');
  await table(db, 'application_facts', { application_id: 'text', fact: 'text', value_sealed: 'text', answered_at: 'text', ...owned }, [
    ownedKey('application_id', 'fact'),
  ]);
  await table(
    db,
    'disclosures',
    {
      id: 'text',
      person_id: 'text',
      application_id: 'text',
      rule_set_version: 'text',
      offer_id: 'text',
      document_json: 'text',
      hash: 'text',
      shown_at: 'text',
      dwell_ms: 'int?',
      confirmed_at: 'text?',
      ...owned,
    },
    [ownedKey('id')],
  );
  await table(
    db,
    'charges',
    {
      id: 'text',
      application_id: 'text',
      session_id: 'text',
      order_reference: 'text',
      currency: 'text',
      cart_hash: 'text',
      created_at: 'text',
      ...owned,
    },
    ['funded_minor bigint not null default 0', ownedKey('id'), 'unique (tenant_id, mode, application_id)'],
  );
  await table(
    db,
    'movements',
    { id: 'text', charge_id: 'text', kind: 'text', amount_minor: 'int', reference: 'text', at: 'text', ...owned },
    [ownedKey('id'), 'unique (tenant_id, mode, charge_id, kind, reference)', 'check (amount_minor > 0)'],
  );
  await table(
    db,
    'loans',
    {
      id: 'text',
      application_id: 'text',
      person_id: 'text',
      lender_id: 'text',
      state: 'text',
      terms_json: 'text',
      schedule_json: 'text',
      starts_on: 'text',
      withdraw_until: 'text?',
      created_at: 'text',
      ...owned,
    },
    ['paid_minor bigint not null default 0', ownedKey('id'), 'unique (tenant_id, mode, application_id)'],
  );
  await table(
    db,
    'outcomes',
    {
      id: 'text',
      report_id: 'text',
      lender_id: 'text',
      application_id: 'text?',
      kind: 'text',
      stage: 'text',
      family: 'text',
      market: 'text',
      snapshot_id: 'text',
      model_id: 'text?',
      banded_facts_json: 'text',
      amount_minor: 'int?',
      days_past_due: 'int?',
      at: 'text',
      received_at: 'text',
      ...owned,
    },
    [ownedKey('id'), 'unique (lender_id, report_id)'],
  );
  await index(db, 'outcomes_for_training', 'outcomes (market, mode, kind)');
}

async function machinery(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  await table(
    db,
    'idempotency',
    {
      scope: 'text',
      key: 'text',
      request_hash: 'text',
      state: 'text',
      status: 'int?',
      body: 'text?',
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
    { id: 'text', url: 'text', secret_sealed: 'text', disabled_at: 'text?', created_at: 'text', ...owned },
    [ownedKey('id'), ofTenant],
  );
  await table(
    db,
    'webhook_deliveries',
    { event_id: 'text', endpoint_id: 'text', attempts: 'int', last_status: 'int?', delivered_at: 'text?', ...owned },
    [ownedKey('event_id', 'endpoint_id')],
  );
}
