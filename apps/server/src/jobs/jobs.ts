import type { Owner, Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';

/** One row of the outbox, claimed by this worker. */
export interface Job {
  id: string;
  kind: string;
  subject: string;
  /** What `emit` was given. */
  payload: unknown;
  /** 1 for the first try; tries that ended with their process, or were postponed, are not among them. */
  attempts: number;
  owner: Owner;
  /** Aborted when the try has taken too long, when another worker holds the job by now, or when the server closes. */
  signal: AbortSignal;
  /**
   * The job's effect and its end, in one transaction. Throws `LeaseLost` and changes nothing when another worker took the job over
   * meanwhile. A job that never calls it ends when its handler returns.
   */
  finish<T>(work: (tx: Unit) => Promise<T>): Promise<T>;
}

export type JobHandler = (deps: Dependencies, job: Job) => Promise<void>;

export interface JobKind {
  run: JobHandler;
  /** Milliseconds until the next try after `attempts` failed ones; null gives up. The usual: a second, doubling, ten tries. */
  retryAfterMs?: (attempts: number, random: Dependencies['random']) => number | null;
  /** How long one try may take; then its signal says to end. 30 s where nothing is said. */
  tryMs?: number;
  /** At most this many at once in one process; work of another kind never waits for them (bar R7). 16 where nothing is said. */
  atOnce?: number;
  /** At most this many of them for the same subject. */
  perSubject?: number;
}
/** What does the work of each kind of outbox row. */
export type JobKinds = Readonly<Record<string, JobKind>>;

/** Another worker holds the job now. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** What the job needs is not there yet: it comes back a little later, and this try does not count. */
export class Postponed extends Error {
  override readonly name = 'Postponed';
}

const pollMs = 250;

/**
 * Waits until a job is done or was given up, at most `timeoutMs`. True when it is over. In this process the news comes at once; from
 * another node it is found by asking.
 *
 * @throws the signal's reason, when it is aborted first.
 */
export async function settled(deps: Dependencies, jobId: string, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
  const until = deps.clock.now() + timeoutMs;
  for (;;) {
    const row = await deps.db.selectFrom('outbox').select(['done_at', 'dead_at']).where('id', '=', jobId).executeTakeFirst();
    if (!row || row.done_at || row.dead_at) return true;
    const left = until - deps.clock.now();
    if (left <= 0) return false;
    await deps.signals.wait(`job:${jobId}`, Math.min(left, pollMs), signal);
  }
}
