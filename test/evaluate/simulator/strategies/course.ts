import { segmentKey } from '@liana/matching';
import type { Share } from '../statistics/rate.ts';
import { Quotas } from '../world/quotas.ts';
import { type Arrival, type Opportunity, segmentOf } from './arrivals.ts';

/** What came of one applicant. */
export interface Tally {
  /** Products that could be applied for. */
  eligible: number;
  applied: number;
  approved: number;
}

/** Applications in one segment, and how many of them were to be approved by their true probabilities. */
export interface SegmentCourse {
  applied: number;
  expected: number;
}

/** What came of a strategy. */
export interface Course {
  /** One for each applicant who could apply somewhere. */
  tallies: readonly Tally[];
  segments: ReadonlyMap<string, SegmentCourse>;
}

/** Where an applicant can apply. */
export type Opportunities = (arrival: Arrival) => readonly Opportunity[];

/** Picks among them. `chance` is the true probability with the quota as it is now; only an oracle may look at it. */
export type Strategy = (opportunity: Opportunity, chance: number) => boolean;

/** Lets every applicant in turn apply as `strategyFor` says. Lenders' quotas are used up by this course alone. */
export function courseOf(
  arrivals: readonly Arrival[],
  opportunities: Opportunities,
  strategyFor: (eligible: readonly Opportunity[], index: number) => Strategy,
): Course {
  const quotas = new Quotas();
  const segments = new Map<string, SegmentCourse>();
  const tallies: Tally[] = [];
  for (const arrival of arrivals) {
    const eligible = opportunities(arrival);
    if (eligible.length === 0) continue;
    const strategy = strategyFor(eligible, arrival.index);
    const tally = { eligible: eligible.length, applied: 0, approved: 0 };
    for (const opportunity of eligible) {
      const chance = quotas.isOpen(opportunity, arrival.index) ? opportunity.chance : 0;
      if (!strategy(opportunity, chance)) continue;
      const key = segmentKey(segmentOf(opportunity));
      const { applied, expected } = segments.get(key) ?? { applied: 0, expected: 0 };
      segments.set(key, { applied: applied + 1, expected: expected + chance });
      tally.applied += 1;
      tally.approved += quotas.apply(opportunity, arrival.index) ? 1 : 0;
    }
    tallies.push(tally);
  }
  return { tallies, segments };
}

/** Approved, of those applied for. */
export const passes = (tallies: readonly Tally[]): Share[] => tallies.map(({ approved, applied }) => ({ part: approved, whole: applied }));

/** Applied for, of those that could have been. */
export const covered = (tallies: readonly Tally[]): Share[] => tallies.map(({ applied, eligible }) => ({ part: applied, whole: eligible }));

/** Applicants who applied nowhere, of those who could have applied somewhere. */
export const empty = (tallies: readonly Tally[]): Share[] => tallies.map(({ applied }) => ({ part: applied === 0 ? 1 : 0, whole: 1 }));

/** Applicants with one approval at least, of those who could have applied somewhere. */
export const served = (tallies: readonly Tally[]): Share[] => tallies.map(({ approved }) => ({ part: approved > 0 ? 1 : 0, whole: 1 }));
