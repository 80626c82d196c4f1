import { defaultPromise, type OutcomeRow, trainApproval } from '@liana/matching';
import { type Tell, within } from '../../progress.ts';
import type { Policies, Run } from '../schema/policies.ts';
import { arrivals } from '../strategies/arrivals.ts';
import { wideNetOutcomes } from '../strategies/outcomes.ts';
import { LenderWorld } from '../world/lender-world.ts';
import { type Followed, follow } from './follow.ts';
import { informedDraws, judge, type StageCourse } from './judge.ts';
import { nobodyApplies } from './nobody-applies.ts';

/** A file whose first period is over. */
export interface FirstPeriod {
  file: Policies;
  world: LenderWorld;
  /** What the wide net brought; at least one. */
  outcomes: readonly OutcomeRow[];
}

/** All that came of one file. */
export interface Simulation {
  stages: readonly StageCourse[];
  /** At the usual promise; missing where the file has no third period. */
  followed?: Followed;
}

/**
 * Lets the applicants of the first period cast a wide net.
 *
 * @throws {SimulatorError} `nobody-applies` where that brings no outcome from which anything could be learned.
 */
export function begin(file: Policies): FirstPeriod {
  const world = new LenderWorld(file);
  const first = arrivals(world, file.seed, 0, file.run.training);
  const outcomes = wideNetOutcomes(first);
  if (outcomes.length === 0) throw nobodyApplies(file, first);
  return { file, world, outcomes };
}

/** How long a run takes, by the sum of its applicants: most of the time goes into each batch's training, and into judging. */
export function workOf({ judged, following }: Run): number {
  return judged + following;
}

/** Plays a file on: learn, judge what comes after, then follow what changes. */
export function simulate({ file, world, outcomes }: FirstPeriod, tell: Tell): Simulation {
  const { seed, run } = file;
  const { training, judged, following } = run;
  const written = (count: number) => count.toLocaleString('en-US');
  tell(0, `learns from the ${written(outcomes.length)} outcomes of ${written(training)} applicants`);
  const model = trainApproval(outcomes);
  tell(0, `judges ${written(judged)} applicants whom the model has not seen`);
  const stages = judge(model, arrivals(world, seed, training, training + judged, informedDraws), seed);
  if (following === 0) return { stages };
  const rest = within(tell, judged / workOf(run), 1);
  return { stages, followed: follow(file, world, { model, outcomes }, defaultPromise, rest) };
}
