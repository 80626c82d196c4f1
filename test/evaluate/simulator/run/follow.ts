import { type ApprovalModel, type OutcomeRow, trainApproval } from '@liana/matching';
import type { Tell } from '../../progress.ts';
import type { Policies, Run } from '../schema/policies.ts';
import { type Arrival, arrivals, type Opportunity, ownOpportunities } from '../strategies/arrivals.ts';
import type { Course, Tally } from '../strategies/course.ts';
import { allKnowing, Oracle } from '../strategies/oracle.ts';
import { outcomeOf } from '../strategies/outcomes.ts';
import { type Recommends, recommender } from '../strategies/recommend.ts';
import { draw } from '../world/chance.ts';
import type { LenderWorld } from '../world/lender-world.ts';
import { Quotas } from '../world/quotas.ts';

/**
 * Ways to go on. Without feedback the first model stays. With feedback a share of what is not recommended is applied for as well, and the
 * model is trained anew: after each batch on the newest outcomes, or after every third on all since the beginning.
 */
export const arms = ['withoutFeedback', 'withFeedback', 'withFeedbackOfAll'] as const;
export type Arm = (typeof arms)[number];

/** Batches between two trainings on all outcomes, which are many. */
const batchesOfAll = 3;

/** One application that was sent, with the probability with which it was going to be. */
export interface LoggedOutcome {
  row: OutcomeRow;
  propensity: number;
  wasRecommended: boolean;
}

/** What came of one batch. The tallies count what was recommended; exploration counts among the outcomes only. */
export interface Batch {
  tallies: readonly Tally[];
  outcomes: readonly LoggedOutcome[];
}

/** The third period at one promise, batch by batch. */
export interface Followed {
  batches: readonly {
    /** Applicants who had arrived when it began. */
    from: number;
    byArm: Readonly<Record<Arm, Batch>>;
    /** Most that could be recommended at the promise by whoever knew every probability. */
    oracle: Course;
  }[];
}

/** What the platform knows when the third period begins. */
export interface Beginning {
  model: ApprovalModel;
  outcomes: readonly OutcomeRow[];
}

/** Follows the third period. Each applicant stands at the stage that is theirs, and meets the same luck in every arm. */
export function follow({ seed, run }: Policies, world: LenderWorld, beginning: Beginning, promise: number, tell: Tell): Followed {
  const begin = run.training + run.judged;
  const end = begin + run.following;
  const platforms = arms.map((arm) => [arm, new FollowingPlatform(arm, seed, run, promise, beginning)] as const);
  const batches = [];
  for (let from = begin; from < end; from += run.batch) {
    tell((from - begin) / run.following, `${from.toLocaleString('en-US')} of ${end.toLocaleString('en-US')} applicants have arrived`);
    const batch = arrivals(world, seed, from, Math.min(from + run.batch, end));
    const byArm = Object.fromEntries(platforms.map(([arm, platform]) => [arm, platform.serve(batch)])) as Record<Arm, Batch>;
    batches.push({ from, byArm, oracle: new Oracle(batch, ownOpportunities, allKnowing).keeping(promise) });
  }
  return { batches };
}

/** The platform under one arm, through the batches. */
class FollowingPlatform {
  readonly #arm: Arm;
  readonly #seed: number;
  readonly #run: Run;
  readonly #promise: number;
  readonly #quotas = new Quotas();
  #known: readonly OutcomeRow[];
  #served = 0;
  #recommends: Recommends;

  constructor(arm: Arm, seed: number, run: Run, promise: number, { model, outcomes }: Beginning) {
    this.#arm = arm;
    this.#seed = seed;
    this.#run = run;
    this.#promise = promise;
    this.#known = outcomes;
    this.#recommends = recommender(model, promise);
  }

  serve(batch: readonly Arrival[]): Batch {
    const served = batch.map((arrival) => this.#serveOne(arrival));
    const outcomes = served.flatMap((one) => one.outcomes);
    this.#learn(outcomes.map(({ row }) => row));
    return { tallies: served.map(({ tally }) => tally).filter(({ eligible }) => eligible > 0), outcomes };
  }

  #serveOne(arrival: Arrival): { tally: Tally; outcomes: LoggedOutcome[] } {
    const eligible = ownOpportunities(arrival);
    const outcomes = eligible.flatMap((opportunity) => {
      const wasRecommended = this.#recommends(opportunity);
      const propensity = wasRecommended ? 1 : this.#exploration;
      if (!this.#isSent(arrival, opportunity, propensity)) return [];
      return [{ row: outcomeOf(arrival, opportunity, this.#quotas), propensity, wasRecommended }];
    });
    const recommended = outcomes.filter(({ wasRecommended }) => wasRecommended);
    const approved = recommended.filter(({ row }) => row.approved).length;
    return { tally: { eligible: eligible.length, applied: recommended.length, approved }, outcomes };
  }

  #learn(rows: readonly OutcomeRow[]): void {
    if (this.#arm === 'withoutFeedback') return;
    const all = [...this.#known, ...rows];
    this.#known = this.#arm === 'withFeedback' ? all.slice(-this.#run.window) : all;
    this.#served += 1;
    if (this.#arm === 'withFeedbackOfAll' && this.#served % batchesOfAll !== 0) return;
    this.#recommends = recommender(trainApproval(this.#known), this.#promise);
  }

  get #exploration(): number {
    return this.#arm === 'withoutFeedback' ? 0 : this.#run.exploration;
  }

  #isSent({ index }: Arrival, { listing }: Opportunity, propensity: number): boolean {
    return draw(this.#seed, 'exploration', index, listing.at) < propensity;
  }
}
