import type { Randomness } from '../dependencies.ts';
import { jittered } from '../jobs/run-job.ts';

const LONGEST_WAIT_MS = 5 * 60_000;
/** Three days at the longest wait. */
const TRIES = 864;

/**
 * Waits between the tries of what a lender must come to know: doubling from a second up to five minutes, for about three days. A lender
 * that is out for a weekend still gets the signature and the captures that were promised to shop and person.
 */
export const keepTrying = (attempts: number, random: Randomness): number | null =>
  attempts >= TRIES ? null : jittered(Math.min(1000 * 2 ** (attempts - 1), LONGEST_WAIT_MS), random);
