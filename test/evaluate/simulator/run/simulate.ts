import { defaultPromise, trainApproval } from '@liana/matching';
import type { Policies } from '../schema/policies.ts';
import { arrivals } from '../strategies/arrivals.ts';
import { wideNetOutcomes } from '../strategies/outcomes.ts';
import { LenderWorld } from '../world/lender-world.ts';
import { type Followed, follow } from './follow.ts';
import { informedDraws, judge, type StageCourse } from './judge.ts';

/** All that came of one file. */
export interface Simulation {
  /** Outcomes of the first period. */
  outcomes: number;
  stages: readonly StageCourse[];
  /** At the usual promise; missing where the file has no third period. */
  followed?: Followed;
}

/** Plays a file of policies through: learn from a wide net, judge what comes after, then follow what changes. */
export function simulate(file: Policies, report: (progress: string) => void): Simulation {
  const { seed } = file;
  const { training, judged, following } = file.run;
  const world = new LenderWorld(file);
  const outcomes = wideNetOutcomes(arrivals(world, seed, 0, training));
  report(`${training} applicants cast a wide net: ${outcomes.length} outcomes`);
  const model = trainApproval(outcomes);
  report(`the model is trained; ${judged} applicants whom it has not seen`);
  const stages = judge(model, arrivals(world, seed, training, training + judged, informedDraws), seed);
  if (following === 0) return { outcomes: outcomes.length, stages };
  const followed = follow(file, world, { model, outcomes }, defaultPromise, (arrived) => report(`${arrived} applicants have arrived`));
  return { outcomes: outcomes.length, stages, followed };
}
