import type { PortalSessionView, WishInput } from '@liana/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Tenant } from '../tenants/tenant.ts';

const nobody: PortalSessionView = {
  authenticated: false,
  contactProved: false,
  hasSession: false,
  hasApplication: false,
  kind: null,
  amount: null,
  returnUrl: null,
};

export interface Visitor {
  sessionId: string | null;
  contactProved: boolean;
  /** What the code was for that this visit began with; null for one that began in the portal. */
  purpose: string | null;
}

/** Who is in the portal, and what is needed first. Nothing in it is more than the visitor brought along. */
export async function portalView(db: Kysely<Database>, tenant: Tenant, visitor: Visitor | undefined): Promise<PortalSessionView> {
  if (!visitor) return nobody;
  const here = { ...nobody, authenticated: true, contactProved: visitor.contactProved };
  const session =
    visitor.sessionId === null
      ? undefined
      : await db
          .selectFrom('sessions')
          .select(['kind', 'wish_json', 'return_url'])
          .where('tenant_id', '=', tenant.id)
          .where('mode', '=', tenant.mode)
          .where('id', '=', visitor.sessionId)
          .executeTakeFirst();
  if (!session) return here;
  const application = await db
    .selectFrom('applications')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .where('mode', '=', tenant.mode)
    .where('session_id', '=', visitor.sessionId)
    .limit(1)
    .executeTakeFirst();
  return {
    ...here,
    hasSession: true,
    hasApplication: application !== undefined,
    kind: session.kind,
    amount: (JSON.parse(session.wish_json) as WishInput).amount,
    // A window of its own is closed at the end, and another device is not known to the shop: only a page that went to the portal goes back.
    returnUrl: visitor.purpose === 'handoff-return' ? session.return_url : null,
  };
}
