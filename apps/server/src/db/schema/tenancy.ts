import type { Generated } from 'kysely';
import type { Owned } from './owned.ts';

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
