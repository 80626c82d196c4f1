import type { Kysely } from 'kysely';
import { index, owned, ownedKey, table } from '../tables.ts';

/** Applications and what follows a signature. */
export async function applications(db: Kysely<unknown>) {
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
      fields_json: 'text',
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
