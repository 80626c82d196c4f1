import { defaultPromise } from '@liana/matching';
import type { Figure } from '../../../figures/figure.ts';
import { type Arm, arms, type Followed } from '../run/follow.ts';
import { recoveryOutcomes } from '../run/recovery.ts';
import { rateOf } from '../statistics/rate.ts';
import { covered, empty, passes } from '../strategies/course.ts';
import { percentFigures } from './rate-figures.ts';

type Batches = Followed['batches'];

/** Batches that are shown as one period. */
const batchesOfPeriod = 3;

/**
 * The third period of one file, before the drift and after it; without drift all of it is before. `recoveryOutcomes` is left out for an
 * arm whose promise did not hold again before the end. Pass rates that drift has broken are reported: they are no gate, since no
 * certificate speaks for a lender that has changed.
 */
export function driftFigures({ batches }: Followed, driftedAt: number, suffix: string): Figure[] {
  const before = batches.filter(({ from }) => from < driftedAt);
  const after = batches.filter(({ from }) => from >= driftedAt);
  const promise = `.${100 * defaultPromise}`;
  const periods = Array.from({ length: Math.ceil(after.length / batchesOfPeriod) }, (_, index) =>
    after.slice(index * batchesOfPeriod, (index + 1) * batchesOfPeriod),
  );
  return [
    ...percentFigures(`simulator.oracle.coverage${promise}${suffix}.afterDrift`, possible(after)),
    ...arms.flatMap((arm) => [
      ...armFigures(before, arm, `${promise}${suffix}.beforeDrift.${arm}`),
      ...armFigures(after, arm, `${promise}${suffix}.afterDrift.${arm}`),
      ...periods.flatMap((some) => periodFigures(some, arm, `${promise}${suffix}.from${some[0]!.from}.${arm}`)),
      ...recoveryFigures(after, arm, suffix),
    ]),
  ];
}

function armFigures(batches: Batches, arm: Arm, end: string): Figure[] {
  const tallies = batches.flatMap(({ byArm }) => byArm[arm].tallies);
  return [
    ...percentFigures(`simulator.recommended${end}`, rateOf(passes(tallies))),
    ...percentFigures(`simulator.coverage${end}`, rateOf(covered(tallies))),
    ...percentFigures(`simulator.empty${end}`, rateOf(empty(tallies))),
  ];
}

function periodFigures(batches: Batches, arm: Arm, end: string): Figure[] {
  const tallies = batches.flatMap(({ byArm }) => byArm[arm].tallies);
  return [
    ...percentFigures(`simulator.recommended${end}`, rateOf(passes(tallies))),
    ...percentFigures(`simulator.coverage${end}`, rateOf(covered(tallies))).slice(0, 1),
  ];
}

/** Until the promise held again, and until half of what was possible was recommended at it. */
function recoveryFigures(after: Batches, arm: Arm, suffix: string): Figure[] {
  const id = `simulator.recoveryOutcomes${suffix}.${arm}`;
  return [
    { id, value: recoveryOutcomes(after, arm, defaultPromise) },
    { id: `${id}.halfOfPossible`, value: recoveryOutcomes(after, arm, defaultPromise, 0.5) },
  ].flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value, unit: 'outcomes' }]));
}

function possible(batches: Batches) {
  return rateOf(batches.flatMap(({ oracle }) => covered(oracle.tallies)));
}
