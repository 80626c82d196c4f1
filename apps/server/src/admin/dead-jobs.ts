import type { Dependencies } from '../dependencies.ts';
import { byOperator } from './by-operator.ts';
import { OperatorError } from './operator-error.ts';

export interface DeadJob {
  id: string;
  kind: string;
  /** What it is about, by id: an application, a charge, a webhook endpoint. */
  subject: string;
  tenant: string;
  mode: string;
  attempts: number;
  /** ISO time of the last try. */
  deadAt: string;
}

/** The work that was given up after its last try, the longest dead first (bar R6). */
export async function listDeadJobs({ db }: Pick<Dependencies, 'db'>): Promise<DeadJob[]> {
  const rows = await db.selectFrom('outbox').selectAll().where('dead_at', 'is not', null).orderBy('dead_at').orderBy('id').execute();
  return rows.map((row) => {
    const { id, kind, subject, mode, attempts } = row;
    return { id, kind, subject, tenant: row.tenant_id, mode, attempts, deadAt: row.dead_at! };
  });
}

/**
 * Gives a dead job all its tries again, from now on; a running server takes it up by itself.
 *
 * @throws {OperatorError} when no dead job has this id.
 */
export async function retryDeadJob(deps: Dependencies, id: string): Promise<void> {
  const nobody = () => new OperatorError(`there is no dead job ${id}`);
  const found = await deps.db.selectFrom('outbox').select(['tenant_id', 'mode']).where('id', '=', id).executeTakeFirst();
  if (!found) throw nobody();
  await byOperator(deps, found.tenant_id, found.mode, async (tx) => {
    const result = await tx.db
      .updateTable('outbox')
      .set({ dead_at: null, lease_until: null, attempts: 0, next_attempt_at: new Date(deps.clock.now()).toISOString() })
      .where('id', '=', id)
      .where('dead_at', 'is not', null)
      .executeTakeFirst();
    if (result.numUpdatedRows !== 1n) throw nobody();
    await tx.audit('job-retried', id);
  });
}
