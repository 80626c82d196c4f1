import { rateOf } from '../statistics/rate.ts';
import { covered, passes } from '../strategies/course.ts';
import type { Arm, Followed } from './follow.ts';

/** Batches that are looked at together, so that one lucky batch is no recovery. */
const together = 3;

/**
 * How many outcomes reached the platform, from the first batch after the drift on, until the promise held again: what is recommended in
 * that batch and the next two together passes at or above it, and so does all from then to the end. `leastShare` also asks for so much of
 * what whoever knew every probability could recommend; at 0 any recommendation will do. `undefined`: not before the end.
 */
export function recoveryOutcomes(afterDrift: Followed['batches'], arm: Arm, promise: number, leastShare = 0): number | undefined {
  const at = afterDrift.findIndex((_, index) => {
    const rest = afterDrift.slice(index);
    const [passedSoon, passed] = [rest.slice(0, together), rest].map((some) =>
      rateOf(some.flatMap(({ byArm }) => passes(byArm[arm].tallies))),
    );
    const coverage = rateOf(rest.flatMap(({ byArm }) => covered(byArm[arm].tallies)));
    const possible = rateOf(rest.flatMap(({ oracle }) => covered(oracle.tallies)));
    if (rest.length < together || !passedSoon || !passed || !coverage || !possible) return false;
    return passedSoon.value >= promise && passed.value >= promise && coverage.value >= leastShare * possible.value;
  });
  if (at === -1) return undefined;
  return afterDrift.slice(0, at).reduce((sum, { byArm }) => sum + byArm[arm].outcomes.length, 0);
}
