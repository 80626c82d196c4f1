import { setTimeout as sleep } from 'node:timers/promises';

/** How pressing some long work is; whoever comes to need it may say so while it is under way. */
export interface Haste {
  isWaitedFor: boolean;
}

const sliceMs = 1;
/** With PostgreSQL an answer takes twenty turns of the event loop: it meets a slice at one or two of them, and not at each. */
const restMs = 12;

/**
 * Parts long work into slices: called again and again between small steps, it resolves at once until a slice is over, and then after others
 * had their turn.
 */
export function slices(haste: Haste): () => Promise<void> {
  let until = performance.now() + sliceMs;
  return async () => {
    if (performance.now() < until) return;
    await (haste.isWaitedFor ? new Promise<void>((resolve) => setImmediate(resolve)) : sleep(restMs));
    until = performance.now() + sliceMs;
  };
}
