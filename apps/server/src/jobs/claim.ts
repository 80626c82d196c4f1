import type { Selectable } from 'kysely';
import type { OutboxTable } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { JobKinds } from './jobs.ts';

/**
 * For so long nobody else takes what a worker holds. A living worker renews it, so that it can be short: work of a node that died waits no
 * longer than this for another one (bar R1).
 */
export const LEASE_MS = 10_000;
export type ClaimedRow = Selectable<OutboxTable>;
/** Subjects whose share of this process is used up. */
export type Busy = readonly { kind: string; subject: string }[];

export interface Room {
  /** Rows that may be taken at all. */
  limit: number;
  busy: Busy;
  /** Asked for each row in turn; true takes it. */
  admit(row: ClaimedRow): boolean;
}

/** Takes due rows for this worker: each gets a lease, and a fence that only its holder knows. */
export async function claimDue(deps: Dependencies, kinds: JobKinds, { limit, busy, admit }: Room): Promise<ClaimedRow[]> {
  const names = Object.keys(kinds);
  const now = deps.clock.now();
  const nowText = new Date(now).toISOString();
  const due = (db: Dependencies['db']) =>
    db
      .selectFrom('outbox')
      .selectAll()
      .where('done_at', 'is', null)
      .where('dead_at', 'is', null)
      .where('kind', 'in', names)
      .where('next_attempt_at', '<=', nowText)
      .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', nowText)]))
      .where((where) => where.and(busy.map(({ kind, subject }) => where.not(where.and({ kind, subject })))))
      .orderBy('next_attempt_at')
      .orderBy('id')
      .limit(limit);
  if (names.length === 0) return [];
  // A look costs nothing; only where there is work, the writer's turn is taken.
  if ((await due(deps.db).execute()).length === 0) return [];

  return deps.db.transaction().execute(async (tx) => {
    const rows = await due(tx)
      .$if(deps.dialect === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    const claimed: ClaimedRow[] = [];
    for (const row of rows.filter(admit)) {
      const mine = { lease_until: leaseFrom(now), fence: row.fence + 1 };
      await tx.updateTable('outbox').set(mine).where('id', '=', row.id).execute();
      claimed.push({ ...row, ...mine });
    }
    return claimed;
  });
}

/** Keeps a row for this worker a while longer; false when another took it over. */
export const renewLease = (deps: Dependencies, row: ClaimedRow) =>
  changeClaimed(deps.db, row, { lease_until: leaseFrom(deps.clock.now()) });

const leaseFrom = (nowMs: number) => new Date(nowMs + LEASE_MS).toISOString();

/** Changes a row if this worker still holds it; false when another took it over. */
export async function changeClaimed(db: Dependencies['db'], row: ClaimedRow, change: Partial<ClaimedRow>): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set(change)
    .where('id', '=', row.id)
    .where('fence', '=', row.fence)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * The jobs that a killed process left behind on SQLite, where this process is the only one: they are free again at once instead of when
 * their leases are over (bar R1).
 */
export async function freeWhatWasHeld(deps: Dependencies): Promise<void> {
  if (deps.dialect !== 'sqlite') return;
  await deps.db
    .updateTable('outbox')
    .set({ lease_until: null })
    .where('done_at', 'is', null)
    .where('lease_until', 'is not', null)
    .execute();
}
