import type { Locale } from '@liana/contract';
import type { ThemeTokens } from '@liana/theme';
import type { Mode } from '../db/schema.ts';

/** A tenant in the mode of the key, host or token that led to it. */
export interface Tenant {
  id: string;
  name: string;
  mode: Mode;
  /** The market whose rule set holds, such as `US`. */
  market: string;
  currency: string;
  locale: Locale;
  kinds: readonly TenantKind[];
  /** The tenant's own layer, above the operator's. */
  theme: ThemeTokens;
  wrappedKey: string;
  /** How far the domain time is ahead of the system's; always 0 in live mode. */
  clockOffsetMs: number;
  /** The pass rate that *recommended* promises, 0 to 1. */
  promise: number;
}

/** `shop` binds orders of its pages; `portal` runs visits without a shop. */
export type TenantKind = 'shop' | 'portal';

/** The time it is for this tenant. */
export const domainTime = (systemMs: number, tenant: Pick<Tenant, 'clockOffsetMs'>) => new Date(systemMs + tenant.clockOffsetMs);
