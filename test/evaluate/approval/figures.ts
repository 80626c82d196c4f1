import type { Figure } from '../../figures/figure.ts';
import type { Description } from './description.ts';
import { promises, type Verdict } from './out-of-fold.ts';
import { share, standingOf } from './standing.ts';

/** With fewer rows, an area under the curve swings by some hundredths from one division to the next. */
const manyRows = 2_000;

/** The figures of a table, with what the project promises of them. */
export function approvalFigures({ name, baseline }: Description, verdicts: readonly Verdict[]): Figure[] {
  const isSmall = verdicts.length < manyRows;
  const { auc, brier, ece, coverage80, pass80 } = standingOf(judgedBy(verdicts, 'probability'));
  const figure = (id: string, value: number, unit: string): Figure => ({ id: `approval.${name}.${id}`, value, unit });
  const [promise] = promises;
  const certified = certifiedOf(verdicts, promise);
  return [
    baseline ? atLeast(figure('auc', auc.value, 'AUC'), baseline.auc - (isSmall ? 0.02 : 0.01)) : figure('auc', auc.value, 'AUC'),
    figure('brier', brier.value, 'Brier'),
    atMost(figure('ece', ece.value, 'ECE'), isSmall ? 0.05 : 0.02),
    figure('coverage80', coverage80.value, '%'),
    figure('pass80', pass80.value, '%'),
    // Of nothing there is no pass rate.
    ...(certified.count > 0 ? [atLeast(figure('certifiedPass', certified.pass.value, '%'), 100 * promise)] : []),
    figure('certifiedCoverage', certified.coverage.value, '%'),
  ];
}

/** Who was recommended at thresholds certified for a promise, and how many of them were approved. */
export function certifiedOf(verdicts: readonly Verdict[], promise: number) {
  const certified = verdicts.filter(({ certifiedFor }) => certifiedFor.includes(promise));
  return {
    count: certified.length,
    coverage: share(certified.length, verdicts.length),
    pass: share(certified.filter(({ application }) => application.approved).length, certified.length),
  };
}

export const judgedBy = (verdicts: readonly Verdict[], by: 'probability' | 'scorecard' | 'boosted') =>
  verdicts.map((verdict) => ({ probability: verdict[by], approved: verdict.application.approved }));

const atLeast = (figure: Figure, gate: number): Figure => ({ ...figure, gate, ok: figure.value >= gate });
const atMost = (figure: Figure, gate: number): Figure => ({ ...figure, gate, ok: figure.value <= gate });
