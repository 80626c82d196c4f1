import { defaultPromise } from '@liana/matching';
import type { FiguresById } from '../../../figures/figures-by-id.ts';
import { table } from '../../../figures/table.ts';
import type { Played } from '../played.ts';
import { type Arm, arms, type Followed } from '../run/follow.ts';
import { rateOf, type Share } from '../statistics/rate.ts';
import { covered, passes, type Tally } from '../strategies/course.ts';
import { dotPlot } from './dot-plot.ts';

type Batches = Followed['batches'];

const signs: Readonly<Record<Arm, string>> = { withoutFeedback: 'o', withFeedback: '●', withFeedbackOfAll: '+' };

/** Columns of a drawing, at most; with more batches, some share one. */
const mostColumns = 20;

const written = (count: number) => count.toLocaleString('en-US');

/** The third period of one file, arm by arm, and drawn batch by batch; nothing where the file has none. */
export function driftReport(played: Played, figures: FiguresById): string[] {
  const { name, file, simulation, driftedAt } = played;
  if (!simulation.followed) return [];
  const words: Readonly<Record<Arm, string>> = {
    withoutFeedback: 'without feedback',
    withFeedback: `with feedback, newest ${written(file.run.window)}`,
    withFeedbackOfAll: 'with feedback, all outcomes',
  };
  const promise = 100 * defaultPromise;
  const hasDrift = driftedAt !== undefined;
  const rows = arms.map((arm) => {
    const of = (what: string, when: string) => `simulator.${what}.${promise}.${name}.${when}.${arm}`;
    const rate = (what: string, when: string) => figures.rate(of(what, when));
    const recovery = (end: string) => outcomes(figures, `simulator.recoveryOutcomes.${name}.${arm}${end}`);
    return [
      `${signs[arm]} ${words[arm]}`,
      rate('recommended', 'beforeDrift'),
      ...(hasDrift ? [rate('recommended', 'afterDrift')] : []),
      figures.plain(of('coverage', 'beforeDrift')),
      ...(hasDrift ? [figures.plain(of('coverage', 'afterDrift')), recovery(''), recovery('.halfOfPossible')] : []),
    ];
  });
  const head = hasDrift ? ['', 'passed before', 'passed after', 'coverage', 'after', 'recovered', 'with half'] : ['', 'passed', 'coverage'];
  const possible = figures.plain(`simulator.oracle.coverage.${promise}.${name}.afterDrift`);
  return [
    hasDrift
      ? `${name}: lenders change after ${written(driftedAt)} applicants; what was recommended at a promise of ${promise} %`
      : `${name}: ${written(file.run.following)} more applicants, no lender changes; what was recommended at a promise of ${promise} %`,
    '',
    ...table([head, ...rows]),
    ...(hasDrift
      ? [
          '',
          '  recovered: outcomes after the drift until the promise held again, to the end; with half: and half of what the oracle could',
          `  recommend after the drift (${possible} of the eligible) was recommended.`,
        ]
      : []),
    ...drawings(simulation.followed.batches, file.drift),
  ];
}

function outcomes(figures: FiguresById, id: string): string {
  return figures.has(id) ? figures.plain(id) : 'not by the end';
}

function drawings(batches: Batches, drift: Played['file']['drift']): string[] {
  const columns = columnsOf(
    batches,
    drift.map(({ afterApplicants }) => afterApplicants),
  );
  const bars = new Set(columns.flatMap(({ isFirstAfterDrift }, at) => (isFirstAfterDrift ? [at] : [])));
  const ticks = columns.map(({ batches: [first] }) => written(first!.from));
  const courses = (shares: (tallies: readonly Tally[]) => Share[]) =>
    arms.map((arm) => ({
      sign: signs[arm],
      values: columns.map((column) => {
        const rate = rateOf(shares(column.batches.flatMap(({ byArm }) => byArm[arm].tallies)));
        return rate && 100 * rate.value;
      }),
    }));
  const bar = bars.size > 0 ? '; │ lenders change' : '';
  return [
    '',
    `  Passed, of what was recommended, by the number of applicants who had arrived; ─ the promise${bar}`,
    ...dotPlot({ courses: courses(passes), ticks, bars, level: 100 * defaultPromise }),
    '',
    '  Coverage: recommended, of what was eligible',
    ...dotPlot({ courses: courses(covered), ticks, bars }),
  ];
}

interface Column {
  batches: Batches;
  isFirstAfterDrift: boolean;
}

/** Batches in the columns of a drawing: as many in each as it takes, and never some from before a drift with some from after it. */
function columnsOf(batches: Batches, drifts: readonly number[]): Column[] {
  const size = Math.ceil(batches.length / mostColumns);
  const columns: { batches: Batches[number][]; isFirstAfterDrift: boolean }[] = [];
  let last: Batches[number] | undefined;
  for (const batch of batches) {
    const isFirstAfterDrift = last !== undefined && drifts.some((drift) => last!.from < drift && drift <= batch.from);
    if (!last || isFirstAfterDrift || columns.at(-1)!.batches.length === size) columns.push({ batches: [batch], isFirstAfterDrift });
    else columns.at(-1)!.batches.push(batch);
    last = batch;
  }
  return columns;
}
