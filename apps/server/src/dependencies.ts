import type { Kysely } from 'kysely';
import type { Presence } from './db/presence.ts';
import type { Database } from './db/schema.ts';
import type { Signals } from './signals.ts';

/** What the server needs of a platform. `main.ts` alone knows Node; tests pass their own. */
export interface Dependencies {
  db: Kysely<Database>;
  /** `sqlite` or `postgres`: for the few statements that differ (row locks, upserts that return). */
  dialect: 'sqlite' | 'postgres';
  /** This process among those that share the store. */
  presence: Presence;
  clock: Clock;
  random: Randomness;
  vault: Vault;
  outgoing: Outgoing;
  signals: Signals;
  log: Log;
  settings: Settings;
}

export interface Clock {
  /** Milliseconds since 1970, as the system sees it. A tenant's domain time is this plus its offset. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Randomness {
  /** Bytes of a cryptographic source. */
  bytes(length: number): Uint8Array;
}

/** Where a sealed value stands. It is authenticated with the value, so that a swapped ciphertext does not open (bar A19). */
export interface SealedPlace {
  tenantId: string;
  table: string;
  column: string;
  row: string;
}

/** The sealing port: personal facts are written through it and through nothing else. */
export interface Vault {
  /** A fresh data key, wrapped by the operator's. */
  newTenantKey(): string;
  /** A fresh data key of a person or a session, wrapped by the tenant's. */
  newDataKey(wrappedTenantKey: string): string;
  seal(wrappedTenantKey: string, wrappedDataKey: string, place: SealedPlace, plaintext: string): string;
  open(wrappedTenantKey: string, wrappedDataKey: string, place: SealedPlace, sealed: string): string;
  /** With the operator's key alone: lender and webhook secrets, letters. */
  sealOperator(place: SealedPlace, plaintext: string): string;
  openOperator(place: SealedPlace, sealed: string): string;
  /** Keyed and truncated: finds values that may be equal without telling them (bar A21). Open what is found, and compare. */
  blindIndex(tenantId: string, purpose: string, normalised: string): string;
  /** Keyed, whole, with a key of its own: a person on a lender's list. A shorter one would approve somebody else in advance. */
  applicantKey(tenantId: string, mode: string, contact: string): string;
  /** Keyed, whole: compares what would be guessed from a bare hash, such as six digits. */
  fingerprint(purpose: string, text: string): string;
}

export interface OutgoingRequest {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
  /** The answer is read up to here and no further. */
  maxBytes: number;
  signal?: AbortSignal;
}
export interface OutgoingResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}
/**
 * The only way out. In live mode: https on port 443, public addresses, no redirects. In test mode an allow-list of addresses on
 * this machine is added; live mode refuses to start with one.
 */
export interface Outgoing {
  send(request: OutgoingRequest): Promise<OutgoingResponse>;
}

export interface Log {
  info(event: string, fields?: Record<string, string | number | boolean>): void;
  warn(event: string, fields?: Record<string, string | number | boolean>): void;
  error(event: string, fields?: Record<string, string | number | boolean>): void;
}

export interface Settings {
  /** A server of test-mode tenants only, or one that also serves live ones. */
  environment: 'development' | 'production';
  /** Host names without a port. */
  apiHosts: string[];
  embedHost: string;
  apiOrigin: string;
  embedOrigin: string;
  /** `http` in development; portal URLs are made from it, the tenant's host name and the port. */
  scheme: 'http' | 'https';
  /** `:4400`, or nothing where the port is the scheme's own. */
  portSuffix: string;
  /** `127.0.0.1:4420`: what test mode may reach on this machine besides the public internet. Empty in production. */
  localTargets: string[];
  /** Addresses of balancers whose `X-Forwarded-For` is believed (bar A34). */
  trustedProxies: string[];
  /** Built files of SDK and frame, of the portal, and of the page of sample documents: dist folders by name. */
  assets: { sdk: string; portal: string; samples: string };
  version: string;
  lateAfterMs: number;
  giveUpAfterMs: number;
  answerWithinMs: number;
}
