import type { Arrival } from './arrivals.ts';
import { type Course, courseOf, type Opportunities } from './course.ts';

/**
 * The best that anybody could do who knew every true probability, hidden attributes and quotas included: of all ways to pick products
 * with the same pass rate, taking the likeliest first recommends most.
 */
export class Oracle {
  readonly #arrivals: readonly Arrival[];
  readonly #opportunities: Opportunities;

  constructor(arrivals: readonly Arrival[], opportunities: Opportunities) {
    this.#arrivals = arrivals;
    this.#opportunities = opportunities;
  }

  /** Recommends as many as possible while the expected pass rate is at or above `promise`. */
  keeping(promise: number): Course {
    return this.#course(
      lowest((threshold) => {
        const { applied, expected } = totals(this.#course(threshold));
        return applied === 0 || expected / applied >= promise;
      }),
    );
  }

  /** The likeliest of all, as many as `applications` or the nearest number below that ties allow. */
  applying(applications: number): Course {
    return this.#course(lowest((threshold) => totals(this.#course(threshold)).applied <= applications));
  }

  #course(threshold: number): Course {
    return courseOf(this.#arrivals, this.#opportunities, () => (_, chance) => chance >= threshold);
  }
}

/** All segments of a course together. */
export function totals({ segments }: Course): { applied: number; expected: number } {
  const all = [...segments.values()];
  return {
    applied: all.reduce((sum, { applied }) => sum + applied, 0),
    expected: all.reduce((sum, { expected }) => sum + expected, 0),
  };
}

/** The lowest threshold, to a millionth, from which on `isMet` holds. */
function lowest(isMet: (threshold: number) => boolean): number {
  let [low, high] = [0, 1 + 1e-6];
  if (isMet(low)) return low;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (isMet(middle)) high = middle;
    else low = middle;
  }
  return high;
}
