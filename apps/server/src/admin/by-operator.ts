import type { Mode } from '../db/schema.ts';
import { inTransaction, type Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';

/** What the operator does to a tenant, as one transaction of it. */
export const byOperator = <T>(deps: Dependencies, tenantId: string, mode: Mode, work: (tx: Unit) => Promise<T>): Promise<T> =>
  inTransaction(deps, { tenantId, mode, now: new Date(deps.clock.now()), actor: 'operator' }, work);
