import type { Dependencies } from '../dependencies.ts';
import { traceOf } from '../http/envelope.ts';
import { claimDue } from './claim.ts';
import type { JobKinds } from './jobs.ts';
import { runJob } from './run-job.ts';
import { Shares, type Work } from './shares.ts';

const POLL_MS = 500;
/** Rows that one look takes up. */
const LOOK = 32;

export interface Worker {
  /** Does everything that is due now, and what that brings along; for tests and commands. Resolves when nothing is left. */
  drain(): Promise<void>;
  /** Takes work up as it comes, until `stop`. */
  start(): void;
  /** Takes nothing new up, lets what runs end, and gives back what does not end within `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** Takes rows of the outbox up and runs them, several at once: of each kind, and of each subject in it, as many as its share allows. */
export function createWorker(deps: Dependencies, kinds: JobKinds): Worker {
  const closing = new AbortController();
  const running = new Map<Promise<void>, Work>();
  let isStopped = false;
  let loop: Promise<void> | undefined;

  const takeUp = async () => {
    const shares = new Shares(kinds, running.values());
    const busy = shares.busySubjects();
    const rows = await claimDue(deps, shares.openKinds(), { limit: LOOK, busy, admit: (row) => shares.take(row) });
    for (const row of rows) {
      const run = runJob(deps, kinds[row.kind]!, row, closing.signal).catch((error) =>
        deps.log.error('job-lost', { job: row.id, ...traceOf(error) }),
      );
      const entry = run.finally(() => {
        running.delete(entry);
        deps.signals.notify('outbox');
      });
      running.set(entry, { kind: row.kind, subject: row.subject });
    }
    return rows.length;
  };

  const run = async () => {
    while (!isStopped) {
      const news = deps.signals.wait('outbox', POLL_MS);
      const taken = await takeUp().catch((error) => {
        deps.log.error('outbox-unreadable', traceOf(error));
        return 0;
      });
      if (taken === 0) await news;
    }
  };

  return {
    start() {
      loop ??= run();
    },
    async drain() {
      while ((await takeUp()) > 0 || running.size > 0) await Promise.all(running.keys());
    },
    async stop(graceMs = 5_000) {
      isStopped = true;
      deps.signals.notify('outbox');
      await loop;
      const giveBack = setTimeout(() => closing.abort(), graceMs);
      await Promise.all(running.keys());
      clearTimeout(giveBack);
    },
  };
}
