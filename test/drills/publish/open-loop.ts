import { setTimeout as sleep } from 'node:timers/promises';

/** One request: when it was due, and how long it was from then to the last byte of its answer, in milliseconds of `performance.now`. */
export interface Timed {
  act: string;
  dueAt: number;
  latencyMs: number;
}

/** Does one thing, which was due at `dueAt`, and says what it was. */
export type Arrival = (number: number, dueAt: number) => Promise<string>;

export interface OpenLoop {
  readonly timed: readonly Timed[];
  /** What went wrong, in the words of whoever noticed. */
  readonly faults: readonly string[];
  /** No more arrivals; resolves when everybody has their answer. */
  stop(): Promise<void>;
}

/**
 * Arrivals by the clock, whether or not earlier ones have their answer: whoever comes while the server is busy waits, and their wait is
 * counted from when they came.
 */
export function startArrivals(arrive: Arrival, everyMs: number): OpenLoop {
  const timed: Timed[] = [];
  const faults: string[] = [];
  const over = new AbortController();
  const under = new Set<Promise<void>>();
  const from = performance.now();

  const serve = async (number: number, dueAt: number) => {
    try {
      const act = await arrive(number, dueAt);
      timed.push({ act, dueAt, latencyMs: performance.now() - dueAt });
    } catch (error) {
      faults.push((error as Error).message);
    }
  };
  const run = async () => {
    for (let number = 0; !over.signal.aborted; number += 1) {
      const dueAt = from + number * everyMs;
      const early = dueAt - performance.now();
      if (early > 0) await sleep(early, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      const served = serve(number, dueAt).finally(() => under.delete(served));
      under.add(served);
    }
  };
  const running = run();
  return {
    timed,
    faults,
    async stop() {
      over.abort();
      await running;
      await Promise.all(under);
    },
  };
}
