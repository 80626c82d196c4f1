import type { Generated } from 'kysely';
import type { Owned } from './owned.ts';

export interface IdempotencyTable extends Owned {
  scope: string;
  key: string;
  request_hash: string;
  state: 'in-progress' | 'done';
  status: number | null;
  /** The answer as it was given, sealed: it may hold a token or a fact. */
  body_sealed: string | null;
  locked_until: string;
  /** The process that works on it, as `Presence` names it. */
  holder: string;
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
  /** Tries that came to an end of their own. */
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
