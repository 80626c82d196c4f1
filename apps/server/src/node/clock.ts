import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../dependencies.ts';

/** The system's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal });
  },
};
