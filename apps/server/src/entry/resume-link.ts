import type { Locale } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { portalOrigin } from '../tenants/origins.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { mintToken } from '../tokens/tokens.ts';

const RESUME_LIFE_MS = 24 * 60 * 60_000;

/** A link to a visit in the portal, for a day. It opens nothing by itself: the portal asks for the contact first. */
export async function resumeLink(
  deps: Dependencies,
  tx: Unit,
  { tenant, sessionId, locale }: { tenant: Tenant; sessionId: string; locale: Locale },
): Promise<{ url: string; expiresAt: Date }> {
  const origin = await portalOrigin({ ...deps, db: tx.db }, tenant);
  const { token, expiresAt } = await mintToken(deps, tx, 'one-time-code', { sessionId, purpose: 'resume', lifeMs: RESUME_LIFE_MS });
  return { url: `${origin}/?locale=${locale}#code=${token}`, expiresAt };
}
