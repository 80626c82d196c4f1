import type { Owned } from './owned.ts';

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
  kind: 'contact-code' | 'resume-link' | 'decision';
  to_sealed: string;
  body_sealed: string;
  created_at: string;
  expires_at: string;
}
