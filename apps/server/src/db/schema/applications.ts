import type { Generated } from 'kysely';
import type { Owned } from './owned.ts';

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
