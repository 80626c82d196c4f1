import { boostedLogOdds, boostedOf, stagedLoss } from './boosted/boosted.ts';
import { calibrate } from './calibration/calibration.ts';
import { foldCount, foldOf } from './evidence/windows.ts';
import type { Judged } from './measures.ts';
import type { BoostedModel, Candidate, OutcomeRow, ScorecardModel, TrainingParameters } from './model.ts';
import { scorecardLogOdds, scorecardOf } from './scorecard/scorecard.ts';
import { type SeededRow, seededRows } from './seeded-row.ts';

export interface JudgedCandidate<Learned> {
  candidate: Candidate<Learned>;
  /** What it gave to the judged outcomes, none of which it or its calibration had seen. */
  unseen: readonly Judged[];
}

export interface CrossFitted {
  scorecard: JudgedCandidate<ScorecardModel>;
  boosted?: JudgedCandidate<BoostedModel>;
  /** The outcomes by which candidates were calibrated and compared, in the order of `unseen`. */
  judged: readonly OutcomeRow[];
}

/** Trees that are grown at most; how many stay is said by outcomes that they had not seen. */
const mostTrees = 300;
/** Trees learned from fewer outcomes than this follow chance. */
const fewestForTrees = 300;

/**
 * Both candidates, learned from `learning`. They are calibrated and compared on the later outcomes; where there are none, on those that
 * teach, each part of which is judged by what was learned from the other parts.
 */
export function crossFitted(learning: readonly OutcomeRow[], later: readonly OutcomeRow[], parameters: TrainingParameters): CrossFitted {
  const rows = seededRows(learning);
  const parts = Array.from({ length: foldCount }, (_, fold) => ({
    in: rows.filter((row) => foldOf(row.seed) === fold),
    out: rows.filter((row) => foldOf(row.seed) !== fold),
  }));
  const latest = later.length > 0 ? seededRows(later) : undefined;
  const judged = latest ?? parts.flatMap((part) => part.in);
  const judge = <Learned>(learned: Learned, ofParts: () => readonly Learned[], logOdds: LogOddsOf<Learned>): JudgedCandidate<Learned> => {
    const given = latest ? logOdds(learned, latest) : ofParts().flatMap((model, part) => logOdds(model, parts[part]!.in));
    const { calibration, unseen, logLoss } = calibrate(
      judged.map(({ approved, seed }, index) => ({ logOdds: given[index]!, approved, fold: foldOf(seed) })),
    );
    return { candidate: { learned, calibration, logLoss }, unseen };
  };

  const scorecard = judge(scorecardOf(rows, parameters), () => parts.map((part) => scorecardOf(part.out, parameters)), scorecardLogOdds);
  if (rows.length < fewestForTrees) return { scorecard, judged };

  const tried = parts.map((part) => boostedOf(part.out, parameters, mostTrees));
  const losses = tried.map((model, part) => stagedLoss(model, parts[part]!.in));
  const count = enoughTrees(
    Array.from({ length: mostTrees }, (_, tree) => losses.reduce((sum, ofPart) => sum + ofPart[tree]!, 0) / rows.length),
  );
  const cut = () => tried.map((model) => ({ ...model, trees: model.trees.slice(0, count) }));
  return { scorecard, boosted: judge(boostedOf(rows, parameters, count), cut, boostedLogOdds), judged };
}

type LogOddsOf<Learned> = (learned: Learned, rows: readonly SeededRow[]) => number[];

/** Loss by outcome that is not worth another tree. */
const noWorse = 1e-4;

/** The fewest trees after which unseen outcomes are judged as well as they ever are; `losses` after the first, the second … tree. */
function enoughTrees(losses: readonly number[]): number {
  const least = Math.min(...losses);
  return losses.findIndex((loss) => loss <= least + noWorse) + 1;
}
