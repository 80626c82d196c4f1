import { fairnessReport, type Interval, type Suspicion } from '@liana/matching';
import { table } from '../../figures/table.ts';
import type { Description } from './description.ts';
import { certifiedOf, judgedBy } from './figures.ts';
import { type OutOfFold, promises, type Verdict } from './out-of-fold.ts';
import { type Measured, type Standing, standingOf } from './standing.ts';

const measures: readonly (readonly [keyof Standing, string, number])[] = [
  ['auc', 'AUC', 3],
  ['brier', 'Brier', 3],
  ['ece', 'ECE', 3],
  ['coverage80', 'p ≥ 0.8: coverage %', 1],
  ['pass80', 'p ≥ 0.8: pass %', 1],
];

/** What a person reads of a table: both candidates beside the baseline, what is certified, what was refused or noticed, and how each group fares. */
export function approvalReport(description: Description, { verdicts, models }: OutOfFold, suspicions: readonly Suspicion[]): string {
  const champions = (['scorecard', 'boosted'] as const).map(
    (name) => `${name} ${models.filter(({ champion }) => champion === name).length}`,
  );
  return [
    `${description.name}: ${verdicts.length.toLocaleString('en-US')} rows, champion ${champions.join(', ')} of ${models.length}`,
    ...candidates(description, verdicts),
    ...promises.map((promise) => certification(verdicts, promise)),
    ...refusals(description),
    ...suspicions.map(noticed),
    ...Object.keys(verdicts[0]!.application.groups).flatMap((column) => fairness(column, verdicts)),
  ].join('\n');
}

function candidates({ baseline }: Description, verdicts: readonly Verdict[]): string[] {
  const standings = (['scorecard', 'boosted', 'probability'] as const).map((by) => standingOf(judgedBy(verdicts, by)));
  const rows = measures.map(([key, label, digits]) => [
    label,
    baseline ? baseline[key].toFixed(digits) : '–',
    ...standings.map((standing) => measured(standing[key], digits)),
  ]);
  return table([['', 'baseline', 'scorecard', 'boosted', 'champion'], ...rows]);
}

function certification(verdicts: readonly Verdict[], promise: number): string {
  const { count, coverage, pass } = certifiedOf(verdicts, promise);
  const promised = `  promise ${100 * promise} %:`;
  if (count === 0) return `${promised} nothing certified, the held-out rows do not prove it at any threshold`;
  return `${promised} certified coverage ${measured(coverage, 1)} %, of those approved ${measured(pass, 1)} %`;
}

function refusals({ columns }: Description): string[] {
  const named = (kind: string) => Object.keys(columns).filter((name) => columns[name]!.kind === kind);
  const [after, identifiers] = [named('after-decision'), named('identifier')];
  return [
    ...(after.length > 0 ? [`  refused, known only after the decision: ${after.join(', ')}`] : []),
    ...(identifiers.length > 0 ? [`  refused, identifiers: ${identifiers.join(', ')}`] : []),
  ];
}

/** What a person has to find out: no figure tells a very good input from a leak with mistakes in it. */
function noticed({ inputs, area }: Suspicion): string {
  const names = inputs.join(' and ');
  const tells = inputs.length === 1 ? 'alone tells' : 'together tell';
  return `  noticed: ${names} ${tells} who is approved, area under the curve ${area.toFixed(3)}; make sure that it was known before the decision`;
}

/** Groups by one protected column, at p ≥ 0.8. */
function fairness(column: string, verdicts: readonly Verdict[]): string[] {
  const groups = fairnessReport(
    verdicts.map(({ application, probability }) => ({
      group: application.groups[column]!,
      probability,
      approved: application.approved,
      recommended: probability >= 0.8,
    })),
  );
  const percent = (rate: number | undefined) => (rate === undefined ? '–' : (100 * rate).toFixed(1));
  const rows = groups.map(({ group, decided, approvalRate, calibrationGap, calibrationError, recommendedRate, passRate, impactRatio }) => [
    group,
    decided.toLocaleString('en-US'),
    percent(approvalRate),
    percent(calibrationGap),
    calibrationError.toFixed(3),
    percent(recommendedRate),
    percent(passRate),
    impactRatio === undefined ? 'too few' : impactRatio.toFixed(2),
  ]);
  return table([[column, 'rows', 'approved %', 'gap %', 'ECE', 'p ≥ 0.8 %', 'pass %', 'ratio'], ...rows]);
}

function measured({ value, interval }: Measured, digits: number): string {
  const shown = ({ low, high }: Interval) => ` [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
  return `${value.toFixed(digits)}${interval ? shown(interval) : ''}`;
}
