import type { Clock } from '../dependencies.ts';

/** The system's clock, which a test can move ahead: what is waited for really happens, and what takes days does not take them. */
export interface TestClock extends Clock {
  advance(ms: number): void;
}

export function aClock(): TestClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
  };
}
