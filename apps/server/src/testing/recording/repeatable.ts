import { createHash } from 'node:crypto';
import type { Randomness } from '../../dependencies.ts';
import { aClock, type TestClock } from '../clock.ts';

/** Bytes that are the same in every run with the same seed: ids and codes that a recording may keep. Nothing real is sealed with them. */
export function seededRandom(seed: string): Randomness {
  let drawn = 0;
  const block = () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}/${drawn}`).digest();
  };
  return { bytes: (length) => Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, block)).subarray(0, length) };
}

/** A clock that stands at `start` until it is moved. */
export function standingClock(start: string): TestClock {
  let now = Date.parse(start);
  return {
    ...aClock(),
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
