import type { Arrival, Opportunity } from './arrivals.ts';
import { type Course, courseOf, type Opportunities } from './course.ts';

/**
 * The best that anybody could do who knew every true probability, hidden attributes and quotas included: of all ways to pick so many
 * applications, taking the likeliest passes most; of all ways to pass at some rate, it recommends most.
 */
export class Oracle {
  readonly #arrivals: readonly Arrival[];
  readonly #opportunities: Opportunities;
  /** Place of each opportunity when the likeliest stands first. */
  readonly #places = new Map<string, number>();

  constructor(arrivals: readonly Arrival[], opportunities: Opportunities) {
    this.#arrivals = arrivals;
    this.#opportunities = opportunities;
    const all = arrivals.flatMap((arrival) =>
      opportunities(arrival).map((one) => ({ key: keyOf(one, arrival.index), chance: one.chance })),
    );
    all.sort((a, b) => b.chance - a.chance);
    for (const [place, { key }] of all.entries()) this.#places.set(key, place);
  }

  /** Recommends as many as possible while the expected pass rate is at or above `promise`. */
  keeping(promise: number): Course {
    return this.#mostWith(({ applied, expected }) => applied === 0 || expected / applied >= promise);
  }

  /** The likeliest of all, as many as `applications`; fewer where quotas leave no more. */
  applying(applications: number): Course {
    return this.#mostWith(({ applied }) => applied <= applications);
  }

  /** The course with the most of the likeliest of which `isMet` holds; it must hold of the first so many and of no more. */
  #mostWith(isMet: (all: { applied: number; expected: number }) => boolean): Course {
    let [met, missed] = [0, this.#places.size + 1];
    while (missed - met > 1) {
      const middle = Math.floor((met + missed) / 2);
      if (isMet(totals(this.#course(middle)))) met = middle;
      else missed = middle;
    }
    return this.#course(met);
  }

  #course(most: number): Course {
    return courseOf(this.#arrivals, this.#opportunities, (_, index) => (opportunity, chance) => {
      return chance > 0 && this.#places.get(keyOf(opportunity, index))! < most;
    });
  }
}

const keyOf = ({ listing }: Opportunity, index: number) => `${index}/${listing.at}`;

/** All segments of a course together. */
export function totals({ segments }: Course): { applied: number; expected: number } {
  const all = [...segments.values()];
  return {
    applied: all.reduce((sum, { applied }) => sum + applied, 0),
    expected: all.reduce((sum, { expected }) => sum + expected, 0),
  };
}
