import { misbehavingLenders, type TestBehaviour } from '@liana/contract';
import { fraction, normal } from '../chance.ts';
import type { Latency } from '../policy/policy.ts';
import type { Delays } from '../settings.ts';

const FASTEST_MS = 50;
const SLOWEST_MS = 9_000;

/** How long this soft check takes, in milliseconds; Infinity: it is never answered. */
export function softCheckMs(lenderId: string, latency: Latency, requestId: string, behaviour: TestBehaviour | undefined, delays: Delays) {
  if (behaviour === 'silent' && lenderId === misbehavingLenders.silent) return Number.POSITIVE_INFINITY;
  if (behaviour === 'late' && lenderId === misbehavingLenders.late) return delays.lateMs;
  // A forced outcome is not to be lost to chance.
  if (behaviour === undefined && fraction(requestId, 'never') < latency.never) return Number.POSITIVE_INFINITY;
  return usualMs(latency, requestId);
}

/** A log-normal wait around the lender's median, within what its systems can do. */
export function usualMs({ medianMs, spread }: Latency, requestId: string): number {
  return Math.round(Math.min(Math.max(medianMs * Math.exp(spread * normal(requestId, 'latency')), FASTEST_MS), SLOWEST_MS));
}
