import { type FeatureDefinition, learnBinning } from '../inputs/binning.ts';
import { inputOf } from '../inputs/reader.ts';
import { encode } from '../inputs/sample.ts';
import type { BoostedModel, TrainingParameters } from '../model.ts';
import type { SeededRow } from '../seeded-row.ts';
import { boost } from './boost.ts';
import { forestOf } from './forest.ts';
import { treeValue } from './tree.ts';

/** Many bins: a cut may fall nearly anywhere. */
const bins = 48;

/** What the trees read beside the features; no feature's name may begin like this. */
const segmentInputs: readonly FeatureDefinition[] = (['lenderId', 'family', 'stage'] as const).map((name) => ({
  name: `@${name}`,
  kind: 'category',
}));

/** Boosted trees of these outcomes, so many. */
export function boostedOf(rows: readonly SeededRow[], { features }: TrainingParameters, trees: number): BoostedModel {
  const all = [...features, ...segmentInputs];
  const learnt = all.map((feature) =>
    learnBinning(
      feature,
      rows.map((row) => ({ value: rowInput(row, feature.name), approved: row.approved })),
      bins,
    ),
  );
  // What all rows have in common parts nobody.
  const binnings = learnt.filter((binning) => !binning.name.startsWith('@') || (binning.kind !== 'number' && binning.values.length > 1));
  return boost(encode(rows, binnings, rowInput), binnings, trees);
}

/** Log-odds of approval by the trees, for each row. */
export function boostedLogOdds(learned: BoostedModel, rows: readonly SeededRow[]): number[] {
  return eachBins(learned, rows, forestOf(learned));
}

/** Sum of the rows' losses (negative log-likelihood) after the first, the second … of the trees. */
export function stagedLoss(learned: BoostedModel, rows: readonly SeededRow[]): Float64Array {
  const losses = new Float64Array(learned.trees.length);
  eachBins(learned, rows, (bins, { approved }) => {
    const sign = approved ? -1 : 1;
    let logOdds = learned.base;
    for (let tree = 0; tree < losses.length; tree += 1) {
      logOdds += treeValue(learned.trees[tree]!, bins);
      losses[tree]! += Math.log1p(Math.exp(sign * logOdds));
    }
  });
  return losses;
}

function eachBins<Answer>(
  { binnings }: BoostedModel,
  rows: readonly SeededRow[],
  work: (bins: Uint8Array, row: SeededRow) => Answer,
): Answer[] {
  const { columns } = encode(rows, binnings, rowInput);
  const bins = new Uint8Array(columns.length);
  return rows.map((row, at) => {
    for (let input = 0; input < bins.length; input += 1) bins[input] = columns[input]![at]!;
    return work(bins, row);
  });
}

const rowInput = ({ segment, features }: SeededRow, name: string) => inputOf(segment, features, name);
