import type { Owned } from './owned.ts';

/**
 * `page`: from the wish alone, as a host page may see it. `person`: shaped by answers. `proved`: by what is known of the person
 * behind a proved contact too. No other token's list shares offers with it, or their ids and changes would tell what it holds.
 */
export type Audience = 'page' | 'person' | 'proved';

export interface MatchesTable extends Owned {
  id: string;
  session_id: string;
  audience: Audience;
  snapshot_id: string;
  model_id: string | null;
  rule_set_version: string;
  banded_facts_json: string;
  result_json: string;
  created_at: string;
}

export interface OffersTable extends Owned {
  id: string;
  session_id: string;
  audience: Audience;
  match_id: string;
  product_version_id: string;
  lender_id: string;
  stage: 'indicative' | 'prequalified' | 'firm' | 'accepted';
  /** Ineligible offers are kept for their reasons. */
  offer_group: 'recommended' | 'may-fit' | 'does-not-fit';
  view_json: string;
  rule_set_version: string;
  model_id: string | null;
  expires_at: string;
  superseded_at: string | null;
  created_at: string;
}

export interface LenderRequestsTable extends Owned {
  id: string;
  session_id: string;
  application_id: string | null;
  lender_id: string;
  kind: 'prequalify' | 'apply' | 'accept' | 'sign' | 'capture' | 'refund' | 'rescind';
  state: 'asking' | 'answered' | 'declined' | 'late' | 'gave-up' | 'garbage' | 'unavailable' | 'stopped';
  /** What was asked, sealed: it holds facts. Repeating it with the same id gets the same answer. */
  request_sealed: string;
  answer_json: string | null;
  asked_at: string;
  answered_at: string | null;
}

export interface ConsentsTable extends Owned {
  id: string;
  person_id: string;
  session_id: string;
  application_id: string | null;
  purpose: string;
  lender_id: string | null;
  text_hash: string;
  given_at: string;
  withdrawn_at: string | null;
}

export interface DisclosuresTable extends Owned {
  id: string;
  person_id: string;
  application_id: string;
  rule_set_version: string;
  offer_id: string;
  document_json: string;
  /** What the document was made of; empty for those from before it was kept. */
  offer_json: string;
  hash: string;
  shown_at: string;
  dwell_ms: number | null;
  confirmed_at: string | null;
}
