import type { Generated } from 'kysely';

/**
 * The tables, as both stores hold them. Conventions: ids and codes are text; moments are ISO text in UTC with milliseconds, so
 * that they sort; money is whole minor units; booleans are 0 or 1; `*_json` is JSON text; `*_sealed` was written by the vault.
 * Every row of a tenant carries `tenant_id` and `mode`, and every look-up of one names both.
 */
export interface Owned {
  tenant_id: string;
  mode: Mode;
}
export type Mode = 'test' | 'live';

export interface TenantsTable {
  id: string;
  parent_id: string | null;
  name: string;
  market: string;
  currency: string;
  locale: string;
  /** `shop` binds orders; `portal` runs cash visits; both may be on. */
  kinds_json: string;
  regulatory_json: string;
  theme_json: string;
  /** The tenant's data key, wrapped by the operator's. */
  wrapped_key: string;
  /** Milliseconds that the test clock is ahead of the system's. */
  clock_offset_ms: Generated<number>;
  promise: Generated<number>;
  created_at: string;
}
export interface TenantHostsTable extends Owned {
  host: string;
  role: 'portal';
}
export interface TenantOriginsTable extends Owned {
  origin: string;
  /** Path prefix that a return URL under this origin must have. */
  return_path_prefix: string;
}
export interface ApiKeysTable extends Owned {
  hash: string;
  kind: 'publishable' | 'secret';
  label: string;
  /** The last four characters, to tell keys apart. */
  tail: string;
  created_at: string;
  revoked_at: string | null;
}

export interface LendersTable {
  id: string;
  name: string;
  base_url: string;
  /** Secret of the signatures, sealed with the operator's key. */
  secret_sealed: string;
  licence_json: string;
  licence_valid_until: string;
  admitted_at: string;
}
export interface ProductsTable {
  id: string;
  lender_id: string;
  market: string;
  family: string;
}
export interface ProductVersionsTable {
  id: string;
  product_id: string;
  version: number;
  definition_json: string;
  hash: string;
  created_at: string;
}
export interface CatalogueSnapshotsTable {
  id: string;
  market: string;
  hash: string;
  /** The lenders as they were published with it. */
  lenders_json: string;
  product_version_ids_json: string;
  created_at: string;
}
/** Publishing moves a pointer: `catalogue:US`, `model:US`, … to the id that is live. */
export interface PointersTable {
  name: string;
  target_id: string;
  moved_at: string;
}
export interface ApprovalModelsTable {
  id: string;
  market: string;
  model_json: string;
  trained_on: number;
  created_at: string;
}
export interface LegalTextsTable {
  hash: string;
  text_id: string;
  version: string;
  rendered_json: string;
  created_at: string;
}

export interface PersonsTable extends Owned {
  id: string;
  /** Keyed HMAC of the normalised contact: how the person is found again. */
  contact_index: string;
  contact_sealed: string;
  /** The person's data key, wrapped by the tenant's. Erasing it erases the person. */
  wrapped_key: string;
  created_at: string;
}
export interface SessionsTable extends Owned {
  id: string;
  kind: 'order' | 'cash';
  person_id: string | null;
  /** The session's own data key until a person is known, wrapped by the tenant's; null once facts were purged. */
  wrapped_key: string | null;
  origin: string | null;
  locale: string;
  wish_json: string;
  order_by: string;
  personalised: number;
  binding: 'indicative' | 'bound';
  order_json: string | null;
  bound_at: string | null;
  return_url: string | null;
  /** The amount before the page changed it, until it is bound again. */
  changed_from_minor: number | null;
  snapshot_id: string;
  created_at: string;
  facts_expire_at: string;
  purged_at: string | null;
}
export interface SessionFactsTable extends Owned {
  session_id: string;
  fact: string;
  value_sealed: string;
  /** Hash of the token that gave the answer: until the contact is proved, only that token sees what it shapes. */
  answered_by: string;
  answered_at: string;
}
/** Bearer things: session handles, frame tickets and tokens, portal sessions, one-time codes. Only their hash is kept. */
export interface TokensTable extends Owned {
  hash: string;
  kind: 'session-handle' | 'frame-ticket' | 'frame-token' | 'portal-session' | 'one-time-code';
  session_id: string | null;
  person_id: string | null;
  origin: string | null;
  contact_proved: number;
  purpose: string | null;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  used_at: string | null;
}
export interface ContactCodesTable extends Owned {
  id: string;
  token_hash: string;
  session_id: string | null;
  contact_index: string;
  contact_sealed: string;
  code_hash: string;
  tries: number;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}
/** Messages to people, sealed; in development they are shown on the local outbox page instead of being sent. */
export interface LettersTable extends Owned {
  id: string;
  kind: 'contact-code' | 'resume-link';
  to_sealed: string;
  body_sealed: string;
  created_at: string;
  expires_at: string;
}

/** `page`: from the wish alone, as a host page may see it. `person`: shaped by answers. */
export type Audience = 'page' | 'person';

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
  hash: string;
  shown_at: string;
  dwell_ms: number | null;
  confirmed_at: string | null;
}

export interface ApplicationsTable extends Owned {
  id: string;
  session_id: string;
  person_id: string;
  offer_id: string;
  product_version_id: string;
  lender_id: string;
  state: string;
  attempt: number;
  lender_reference: string | null;
  counter_offer_id: string | null;
  /** Facts that the lender's form still had to ask when the offer was chosen, in its order. */
  fields_json: string;
  reasons_json: string;
  snapshot_id: string;
  model_id: string | null;
  banded_facts_json: string;
  saved_at: string;
  submitted_at: string | null;
  decided_at: string | null;
  signed_at: string | null;
  expires_at: string;
  created_at: string;
}
export interface ApplicationFactsTable extends Owned {
  application_id: string;
  fact: string;
  value_sealed: string;
  answered_at: string;
}
export interface ChargesTable extends Owned {
  id: string;
  application_id: string;
  session_id: string;
  order_reference: string;
  currency: string;
  cart_hash: string;
  funded_minor: Generated<number>;
  created_at: string;
}
export interface MovementsTable extends Owned {
  id: string;
  charge_id: string;
  kind: 'authorise' | 'capture' | 'refund' | 'void';
  amount_minor: number;
  reference: string;
  at: string;
}
export interface LoansTable extends Owned {
  id: string;
  application_id: string;
  person_id: string;
  lender_id: string;
  state: string;
  terms_json: string;
  schedule_json: string;
  paid_minor: Generated<number>;
  starts_on: string;
  withdraw_until: string | null;
  created_at: string;
}
export interface OutcomesTable extends Owned {
  id: string;
  report_id: string;
  lender_id: string;
  application_id: string | null;
  kind: string;
  stage: 'before' | 'after';
  family: string;
  market: string;
  snapshot_id: string;
  model_id: string | null;
  banded_facts_json: string;
  amount_minor: number | null;
  days_past_due: number | null;
  at: string;
  received_at: string;
}

export interface IdempotencyTable extends Owned {
  scope: string;
  key: string;
  request_hash: string;
  state: 'in-progress' | 'done';
  status: number | null;
  /** The answer as it was given, sealed: it may hold a token or a fact. */
  body_sealed: string | null;
  locked_until: string;
  created_at: string;
}
export interface AuditTable extends Owned {
  sequence: Generated<number>;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** Hash over this row and the one before: a removed or edited row is found. */
  chain_hash: string;
  detail_json: string;
}
export interface OutboxTable extends Owned {
  id: string;
  kind: string;
  subject: string;
  payload_json: string;
  created_at: string;
  /** Work is claimed by lease; a late worker's write is refused by the fence. */
  lease_until: string | null;
  fence: Generated<number>;
  attempts: Generated<number>;
  next_attempt_at: string;
  done_at: string | null;
  dead_at: string | null;
}
export interface WebhookEndpointsTable extends Owned {
  id: string;
  url: string;
  secret_sealed: string;
  /** The secret before the last roll: both sign until then, so that a receiver can change over without a gap. */
  previous_secret_sealed: string | null;
  previous_until: string | null;
  /** Of the first try that failed since one succeeded: after days of it the endpoint is disabled. */
  failing_since: string | null;
  disabled_at: string | null;
  created_at: string;
}
export interface WebhookDeliveriesTable extends Owned {
  event_id: string;
  endpoint_id: string;
  attempts: number;
  last_status: number | null;
  delivered_at: string | null;
}

/** Every table by name. */
export interface Database {
  tenants: TenantsTable;
  tenant_hosts: TenantHostsTable;
  tenant_origins: TenantOriginsTable;
  api_keys: ApiKeysTable;
  lenders: LendersTable;
  products: ProductsTable;
  product_versions: ProductVersionsTable;
  catalogue_snapshots: CatalogueSnapshotsTable;
  pointers: PointersTable;
  approval_models: ApprovalModelsTable;
  legal_texts: LegalTextsTable;
  persons: PersonsTable;
  sessions: SessionsTable;
  session_facts: SessionFactsTable;
  tokens: TokensTable;
  contact_codes: ContactCodesTable;
  letters: LettersTable;
  matches: MatchesTable;
  offers: OffersTable;
  lender_requests: LenderRequestsTable;
  consents: ConsentsTable;
  disclosures: DisclosuresTable;
  applications: ApplicationsTable;
  application_facts: ApplicationFactsTable;
  charges: ChargesTable;
  movements: MovementsTable;
  loans: LoansTable;
  outcomes: OutcomesTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
  outbox: OutboxTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_deliveries: WebhookDeliveriesTable;
}
