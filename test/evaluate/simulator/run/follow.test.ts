import { trainApproval } from '@liana/matching';
import { describe, expect, test } from 'vitest';
import { parsePolicies } from '../read-policies.ts';
import { rateOf } from '../statistics/rate.ts';
import { arrivals } from '../strategies/arrivals.ts';
import { covered, passes } from '../strategies/course.ts';
import { wideNetOutcomes } from '../strategies/outcomes.ts';
import { aLender, aPolicyFile, openDecision } from '../testing/policies.builder.ts';
import { LenderWorld } from '../world/lender-world.ts';
import { type Arm, type Followed, follow } from './follow.ts';
import { recoveryOutcomes } from './recovery.ts';

const promise = 0.9;

/** After 2,000 applicants fair is no longer enough, nor excellent after a bankruptcy: half of those who were recommended are declined. */
const file = parsePolicies(
  aPolicyFile({
    lenders: [aLender('first', openDecision), aLender('second', openDecision)],
    drift: [{ afterApplicants: 2_000, changes: [{ what: 'points', add: -1.5 }] }],
    run: { training: 1_000, judged: 500, following: 3_500, batch: 500, exploration: 0.05, window: 600 },
  }),
);

function followed(): Followed {
  const world = new LenderWorld(file);
  const outcomes = wideNetOutcomes(arrivals(world, file.seed, 0, file.run.training));
  return follow(file, world, { model: trainApproval(outcomes), outcomes }, promise, () => {});
}

describe('the third period', () => {
  const { batches } = followed();
  const [before, after] = [batches.slice(0, 1), batches.slice(1)];
  const passRate = (some: Followed['batches'], arm: Arm) => rateOf(some.flatMap(({ byArm }) => passes(byArm[arm].tallies)))!.value;
  const coverage = (some: Followed['batches'], arm: Arm) => rateOf(some.flatMap(({ byArm }) => covered(byArm[arm].tallies)))!.value;

  test('keeps the promise while nothing has changed', () => {
    expect(passRate(before, 'withoutFeedback')).toBeGreaterThan(0.98);
    expect(passRate(before, 'withFeedback')).toBeGreaterThan(0.98);
  });

  test('breaks it for good after drift without feedback', () => {
    expect(passRate(after, 'withoutFeedback')).toBeLessThan(0.6);
    expect(recoveryOutcomes(after, 'withoutFeedback', promise)).toBeUndefined();
  });

  test('keeps it again with feedback, and still recommends', () => {
    expect(passRate(after.slice(-3), 'withFeedback')).toBeGreaterThan(0.98);
    expect(coverage(after.slice(-3), 'withFeedback')).toBeGreaterThan(0.2);
    expect(recoveryOutcomes(after, 'withFeedback', promise)).toBeGreaterThan(0);
  });

  test('sends what is recommended for certain, and a known share of the rest', () => {
    const outcomes = batches.flatMap(({ byArm }) => byArm.withFeedback.outcomes);
    const eligible = batches.flatMap(({ byArm }) => byArm.withFeedback.tallies).reduce((sum, tally) => sum + tally.eligible, 0);
    const explored = outcomes.filter(({ wasRecommended }) => !wasRecommended);
    const recommended = outcomes.length - explored.length;

    expect(outcomes.every(({ wasRecommended, propensity }) => propensity === (wasRecommended ? 1 : file.run.exploration))).toBe(true);
    // Each application stands for as many as its propensity says (Horvitz and Thompson, 1952): together for all that were eligible.
    const stoodFor = outcomes.reduce((sum, { propensity }) => sum + 1 / propensity, 0);
    const deviation = Math.sqrt(((eligible - recommended) * (1 - file.run.exploration)) / file.run.exploration);
    expect(explored.length).toBeGreaterThan(0);
    expect(Math.abs(stoodFor - eligible)).toBeLessThan(3 * deviation);
  });

  test('explores nothing without feedback', () => {
    const outcomes = batches.flatMap(({ byArm }) => byArm.withoutFeedback.outcomes);

    expect(outcomes.every(({ wasRecommended }) => wasRecommended)).toBe(true);
  });
});
