import type { Mode } from '../db/schema.ts';
import { inTransaction, type Owner, type Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { OperatorError } from './operator-error.ts';

/** The operator, who changes something of a tenant now. */
export const ofOperator = (deps: Pick<Dependencies, 'clock'>, tenantId: string, mode: Mode): Owner => ({
  tenantId,
  mode,
  now: new Date(deps.clock.now()),
  actor: 'operator',
});

/** What the operator does to a tenant, as one transaction of it. */
export const byOperator = <T>(deps: Dependencies, tenantId: string, mode: Mode, work: (tx: Unit) => Promise<T>): Promise<T> =>
  inTransaction(deps, ofOperator(deps, tenantId, mode), work);

/** The same for a tenant that is there. @throws {OperatorError} when it is not. */
export const ofTenant = <T>(deps: Dependencies, tenantId: string, mode: Mode, work: (tx: Unit) => Promise<T>): Promise<T> =>
  byOperator(deps, tenantId, mode, async (tx) => {
    const found = await tx.db.selectFrom('tenants').select('id').where('id', '=', tenantId).executeTakeFirst();
    if (!found) throw new OperatorError(`there is no tenant ${tenantId}`);
    return work(tx);
  });
