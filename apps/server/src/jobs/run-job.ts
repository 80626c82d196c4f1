import { inTransaction, type Owner } from '../db/unit.ts';
import type { Dependencies, Randomness } from '../dependencies.ts';
import { traceOf } from '../http/envelope.ts';
import { domainTime } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { type ClaimedRow, changeClaimed, LEASE_MS, renewLease } from './claim.ts';
import { type Job, type JobKind, LeaseLost, Postponed } from './jobs.ts';

const TRY_MS = 30_000;
const TRIES = 10;
const POSTPONED_MS = 2_000;
const doubling = (attempts: number, random: Randomness) => (attempts >= TRIES ? null : jittered(1000 * 2 ** (attempts - 1), random));

/** Give or take a fifth, so that what failed together does not come back together. */
export const jittered = (ms: number, random: Randomness) => Math.round(ms * (0.8 + (0.4 * random.bytes(1)[0]!) / 255));

/**
 * One try of one claimed row. Never throws: what fails is tried again, and at last kept as dead (bar R6). A try counts when it has come to
 * an end of its own: one that was postponed, or that ended with its process, takes nothing off the tries that the job has.
 */
export async function runJob(deps: Dependencies, kind: JobKind, row: ClaimedRow, closing: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const signal = AbortSignal.any([closing, lost.signal, AbortSignal.timeout(kind.tryMs ?? TRY_MS)]);
  const renewal = setInterval(() => void renew(deps, row, lost), LEASE_MS / 3);
  const state = { isFinished: false };
  try {
    await kind.run(deps, await jobOf(deps, row, signal, state));
    if (!state.isFinished) await changeClaimed(deps.db, row, done(deps, row));
    deps.signals.notify(`job:${row.id}`);
  } catch (error) {
    if (error instanceof LeaseLost) return deps.log.warn('job-taken-over', { job: row.id, kind: row.kind });
    if (closing.aborted) return void (await changeClaimed(deps.db, row, { lease_until: null }));
    if (error instanceof Postponed) return postpone(deps, row);
    await failed(deps, kind, row, error);
  } finally {
    clearInterval(renewal);
  }
}

const attemptOf = (row: ClaimedRow) => row.attempts + 1;

const done = (deps: Dependencies, row: ClaimedRow) => ({ done_at: new Date(deps.clock.now()).toISOString(), attempts: attemptOf(row) });

/** A store that cannot be reached for a moment is no reason to stop: the next renewal may reach it, and the fence decides in the end. */
async function renew(deps: Dependencies, row: ClaimedRow, lost: AbortController): Promise<void> {
  const isHeld = await renewLease(deps, row).catch(() => true);
  if (!isHeld) lost.abort(new LeaseLost(row.id));
}

async function jobOf(deps: Dependencies, row: ClaimedRow, signal: AbortSignal, state: { isFinished: boolean }): Promise<Job> {
  const tenant = await findTenant(deps.db, row.tenant_id, row.mode);
  const now = domainTime(deps.clock.now(), tenant ?? { clockOffsetMs: 0 });
  const owner: Owner = { tenantId: row.tenant_id, mode: row.mode, now, actor: `job:${row.kind}` };
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    payload: JSON.parse(row.payload_json),
    attempts: attemptOf(row),
    owner,
    signal,
    async finish(work) {
      const value = await inTransaction(deps, owner, async (tx) => {
        // First the fence: a worker that slept through its lease changes nothing any more (bar R5).
        if (!(await changeClaimed(tx.db, row, done(deps, row)))) throw new LeaseLost(row.id);
        return work(tx);
      });
      state.isFinished = true;
      return value;
    },
  };
}

async function postpone(deps: Dependencies, row: ClaimedRow): Promise<void> {
  const next = new Date(deps.clock.now() + jittered(POSTPONED_MS, deps.random)).toISOString();
  await changeClaimed(deps.db, row, { next_attempt_at: next, lease_until: null });
}

async function failed(deps: Dependencies, kind: JobKind, row: ClaimedRow, error: unknown): Promise<void> {
  const attempts = attemptOf(row);
  const retryAfter = (kind.retryAfterMs ?? doubling)(attempts, deps.random);
  const now = deps.clock.now();
  const about = { job: row.id, kind: row.kind, attempts, ...traceOf(error) };
  if (retryAfter === null) {
    await changeClaimed(deps.db, row, { attempts, dead_at: new Date(now).toISOString(), lease_until: null });
    deps.log.error('job-dead', about);
    deps.signals.notify(`job:${row.id}`);
  } else {
    await changeClaimed(deps.db, row, { attempts, next_attempt_at: new Date(now + retryAfter).toISOString(), lease_until: null });
    deps.log.warn('job-failed', about);
  }
}
