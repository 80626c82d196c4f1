import { learnBinning } from '../inputs/binning.ts';
import { featureOf } from '../inputs/reader.ts';
import { encode } from '../inputs/sample.ts';
import { type ScorecardModel, segmentKey, type TrainingParameters } from '../model.ts';
import type { SeededRow } from '../seeded-row.ts';
import { learnScorecard, pointsFor } from './learn.ts';
import { pointSum } from './points.ts';

/** Few bins, each with enough outcomes to be read by a person. */
const bins = 10;

/** The scorecard of these outcomes. */
export function scorecardOf(rows: readonly SeededRow[], { features, priorStrength }: TrainingParameters): ScorecardModel {
  const binnings = features.map((feature) =>
    learnBinning(
      feature,
      rows.map((row) => ({ value: rowInput(row, feature.name), approved: row.approved })),
      bins,
    ),
  );
  return learnScorecard({
    sample: encode(rows, binnings, rowInput),
    binnings,
    lenders: rows.map(({ segment }) => segment.lenderId),
    segments: rows.map(({ segment }) => segmentKey(segment)),
    priorStrength,
  });
}

/** Log-odds of approval by the scorecard, for each row. */
export function scorecardLogOdds(learned: ScorecardModel, rows: readonly SeededRow[]): number[] {
  const { columns } = encode(rows, learned.binnings, rowInput);
  return rows.map(({ segment }, row) =>
    pointSum(
      pointsFor(learned, segment.lenderId, segmentKey(segment)),
      columns.map((bytes) => bytes[row]!),
    ),
  );
}

const rowInput = ({ features }: SeededRow, name: string) => featureOf(features, name);
