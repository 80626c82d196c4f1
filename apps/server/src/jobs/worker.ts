import type { Dependencies } from '../dependencies.ts';
import { traceOf } from '../http/envelope.ts';
import { type ClaimedRow, claimDue } from './claim.ts';
import type { JobKinds } from './jobs.ts';
import { runJob } from './run-job.ts';

const POLL_MS = 500;
const AT_ONCE = 16;

export interface Worker {
  /** Does everything that is due now, and what that brings along; for tests and commands. Resolves when nothing is left. */
  drain(): Promise<void>;
  /** Takes work up as it comes, until `stop`. */
  start(): void;
  /** Takes nothing new up, lets what runs end, and gives back what does not end within `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** Takes rows of the outbox up and runs them, several at once, at most `perSubject` of a kind's for one subject. */
export function createWorker(deps: Dependencies, kinds: JobKinds): Worker {
  const closing = new AbortController();
  const running = new Map<Promise<void>, { kind: string; subject: string }>();
  let isStopped = false;
  let loop: Promise<void> | undefined;

  const shareOf = (kind: string) => kinds[kind]?.perSubject ?? AT_ONCE;
  const countsOf = () => {
    const counts = new Map<string, { kind: string; subject: string; running: number }>();
    for (const { kind, subject } of running.values()) count(counts, kind, subject);
    return counts;
  };

  const takeUp = async () => {
    const limit = AT_ONCE - running.size;
    if (limit <= 0) return 0;
    const counts = countsOf();
    const busy = [...counts.values()].filter((entry) => entry.running >= shareOf(entry.kind));
    const admit = ({ kind, subject }: ClaimedRow) => count(counts, kind, subject) <= shareOf(kind);
    const rows = await claimDue(deps, kinds, { limit, busy, admit });
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

/** One more of this kind for this subject; returns how many there are then. */
function count(counts: Map<string, { kind: string; subject: string; running: number }>, kind: string, subject: string): number {
  const key = `${kind}\n${subject}`;
  const entry = counts.get(key) ?? { kind, subject, running: 0 };
  entry.running += 1;
  counts.set(key, entry);
  return entry.running;
}
