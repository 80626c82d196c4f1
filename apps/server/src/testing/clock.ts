import type { Clock } from '../dependencies.ts';

/**
 * The system's clock, ahead by as much as makes it morning in all of the demo's market, because some lenders decide at some hours only;
 * a test can move it further. What is waited for really happens, and what takes days does not take them.
 */
export interface TestClock extends Clock {
  advance(ms: number): void;
}

/** @param ahead milliseconds before the system's; 0 for what others sign and check by their own clock. */
export function aClock(ahead = untilWorkingHours(new Date())): TestClock {
  let total = ahead;
  return {
    now: () => Date.now() + total,
    advance: (ms) => {
      total += ms;
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

/** Milliseconds until the next 15:00 UTC. */
function untilWorkingHours(now: Date): number {
  const morning = new Date(now);
  morning.setUTCHours(15, 0, 0, 0);
  const ahead = morning.getTime() - now.getTime();
  return ahead >= 0 ? ahead : ahead + 86_400_000;
}
