import type { Arrival, Opportunity } from './arrivals.ts';
import { type Course, courseOf, type Opportunities } from './course.ts';

/** How likely an approval is, as far as somebody can know. */
export type Judgement = (opportunity: Opportunity) => number;

/** Knows every true probability, hidden attributes and the state of quotas included. */
export const allKnowing: Judgement = ({ chance }) => chance;

/** Knows the lenders' policies, the state of quotas and the truth in all that is asked, but nothing that is not. */
export const wellInformed: Judgement = ({ informed, stage }) => informed![stage];

/** Each number of applications that is first tried is this share of the one before it. */
const step = 0.9;

/**
 * The best that can be done with a judgement: of all ways to pick so many applications, taking the likeliest first passes most; of all
 * ways to pass at some rate, it recommends most.
 */
export class Oracle {
  readonly #arrivals: readonly Arrival[];
  readonly #opportunities: Opportunities;
  /** Place of each opportunity when the likeliest stands first. */
  readonly #places = new Map<Opportunity, number>();

  constructor(arrivals: readonly Arrival[], opportunities: Opportunities, judgement: Judgement) {
    // Made once, so that an opportunity can be known again.
    const made = new Map(arrivals.map((arrival) => [arrival, opportunities(arrival)]));
    this.#arrivals = arrivals;
    this.#opportunities = (arrival) => made.get(arrival)!;
    const likeliestFirst = [...made.values()].flat().sort((a, b) => judgement(b) - judgement(a));
    for (const [place, opportunity] of likeliestFirst.entries()) this.#places.set(opportunity, place);
  }

  /** Recommends as many as possible while the expected pass rate is at or above `promise`. */
  keeping(promise: number): Course {
    const keeps = (most: number) => {
      const { applied, expected } = totals(this.#course(most));
      return applied === 0 || expected / applied >= promise;
    };
    // From many to few: where a judgement is not perfect, the very likeliest may disappoint and more of them keep the promise.
    let [kept, broken] = [this.#places.size, this.#places.size + 1];
    while (!keeps(kept)) [kept, broken] = [Math.floor(kept * step), kept];
    while (broken - kept > 1) {
      const middle = Math.floor((kept + broken) / 2);
      if (keeps(middle)) kept = middle;
      else broken = middle;
    }
    return this.#course(kept);
  }

  /** The likeliest of all, as many as `applications`. */
  applying(applications: number): Course {
    return this.#course(applications);
  }

  #course(most: number): Course {
    return courseOf(this.#arrivals, this.#opportunities, () => (opportunity, chance) => {
      const isQuotaOpen = chance === opportunity.chance;
      return isQuotaOpen && this.#places.get(opportunity)! < most;
    });
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
