import { todayIn } from '@liana/markets';
import { inTransaction } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { domainTime } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { forgetPeople } from './in-portions.ts';
import { findListsToForget } from './parts.queries.ts';
import { endList, findStandingLists } from './pre-approved.queries.ts';

const actor = 'schedule:end-pre-approved-lists';

/** Whoever writes a list writes a portion within a second: one that has written nothing for so long is no more. */
const givenUpAfterMs = 10 * 60_000;

/**
 * Forgets who was on a list once its last day is over, by the calendar of its tenant's market; and those on lists that were half written,
 * or half forgotten, when their process ended.
 */
export async function endListsThatRanOut(deps: Dependencies): Promise<void> {
  for (const { id, tenant_id: tenantId, mode, valid_until, product_id: productId, version } of await findStandingLists(deps.db)) {
    const tenant = (await findTenant(deps.db, tenantId, mode))!;
    const now = domainTime(deps.clock.now(), tenant);
    if (valid_until >= todayIn(tenant.market, now)) continue;
    await inTransaction(deps, { tenantId, mode, now, actor }, async (tx) => {
      if (await endList(tx, id)) await tx.audit('pre-approved-list-ran-out', id, { productId, version });
    });
  }
  const now = deps.clock.now();
  for (const { tenant_id: tenantId, mode, list_id: listId } of await findListsToForget(deps.db, new Date(now - givenUpAfterMs)))
    await forgetPeople(deps, { tenantId, mode, now: new Date(now), actor }, listId);
}
