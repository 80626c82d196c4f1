import type { Kysely } from 'kysely';
import { index, owned, ownedKey, table } from '../tables.ts';

/** What was matched, offered, asked of lenders and agreed to. */
export async function matching(db: Kysely<unknown>) {
  await table(
    db,
    'matches',
    {
      id: 'text',
      session_id: 'text',
      audience: 'text',
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
      audience: 'text',
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
