import { todayIn } from '@liana/markets';
import { inTransaction } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { domainTime } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { endList, findStandingLists } from './pre-approved.queries.ts';

/** Forgets who was on a list once its last day is over, by the calendar of its tenant's market. */
export async function endListsThatRanOut(deps: Dependencies): Promise<void> {
  for (const { id, tenant_id: tenantId, mode, valid_until, product_id: productId, version } of await findStandingLists(deps.db)) {
    const tenant = (await findTenant(deps.db, tenantId, mode))!;
    const now = domainTime(deps.clock.now(), tenant);
    if (valid_until >= todayIn(tenant.market, now)) continue;
    await inTransaction(deps, { tenantId, mode, now, actor: 'schedule:end-pre-approved-lists' }, async (tx) => {
      if (await endList(tx, id)) await tx.audit('pre-approved-list-ran-out', id, { productId, version });
    });
  }
}
