import type { Features, Segment, Stage } from '@liana/matching';
import { draw } from '../world/chance.ts';
import type { Encounter, Informed, LenderWorld } from '../world/lender-world.ts';
import { featuresOf } from './features.ts';

/** One applicant with every product whose published rules are not certainly failed. */
export interface Arrival {
  index: number;
  /** At which stage this applicant applies wherever the lender has both. */
  stage: Stage;
  meetings: readonly Meeting[];
}

/** An encounter with what the platform's model may read of it. */
export interface Meeting extends Encounter {
  features: Features;
  /** What the best informed could know, for those who are to be compared with them. */
  informed?: Informed;
}

/** A meeting at a stage at which an application can be sent: eligible, and not refused by a soft check that was made. */
export interface Opportunity extends Meeting {
  stage: Stage;
}

/** Applicants number `from` up to, not including, `to`. `informedDraws` above 0 also tells what the best informed could know. */
export function arrivals(world: LenderWorld, seed: number, from: number, to: number, informedDraws = 0): Arrival[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
    const applicant = world.arrival(from + offset);
    const informed = informedDraws > 0 ? world.informed(applicant, informedDraws) : [];
    const meetings = world
      .encounters(applicant)
      .filter(({ result }) => result !== 'ineligible')
      .map((encounter) => ({
        ...encounter,
        features: featuresOf(encounter.listing.product, applicant.facts),
        informed: informed[encounter.listing.at],
      }));
    return { index: applicant.index, stage: draw(seed, 'stage', applicant.index) < 0.5 ? 'before' : 'after', meetings };
  });
}

/** Where this applicant can apply before any lender was asked. */
export function opportunitiesBefore({ meetings }: Arrival): Opportunity[] {
  return meetings.filter(({ result }) => result === 'eligible').map((meeting) => ({ ...meeting, stage: 'before' }));
}

/** Where this applicant can apply after every lender with a soft check has passed them. */
export function opportunitiesAfter({ meetings }: Arrival): Opportunity[] {
  return meetings
    .filter(({ result, softCheck }) => result === 'eligible' && softCheck === true)
    .map((meeting) => ({ ...meeting, stage: 'after' }));
}

/** Where this applicant can apply at the stage that is theirs; a lender without a soft check knows only the first. */
export function ownOpportunities(arrival: Arrival): Opportunity[] {
  if (arrival.stage === 'before') return opportunitiesBefore(arrival);
  const first = opportunitiesBefore(arrival).filter(({ listing }) => !listing.lender.softCheck);
  return [...first, ...opportunitiesAfter(arrival)];
}

/** Where an application counts. The market is the one whose facts the file tells. */
export function segmentOf({ listing: { lender, product }, stage }: Pick<Opportunity, 'listing' | 'stage'>): Segment {
  return { lenderId: lender.id, family: product.family, market: 'US', stage };
}
