import { chance } from '../chance.ts';
import type { Binning } from '../inputs/binning.ts';
import { joined, maskedCopies, type Sample } from '../inputs/sample.ts';
import type { BoostedModel } from '../model.ts';
import { growTree } from './grow.ts';
import { type TreeData, treeValue } from './tree.ts';

/** Chosen once for tables of a thousand to a hundred thousand rows. */
const depth = 4;
const pace = 0.06;
/** Share of rows and of inputs that each tree sees. */
const rowShare = 0.6;
const inputShare = 0.7;
/** Share of rows that also come with inputs made unknown. */
const maskedShare = 0.4;

/** Purposes of what is drawn here, apart from those of the masks. */
const treeRow = 1_000;
const treeInput = 100_000;

/**
 * Boosted trees for the log-odds of approval (Friedman, *Annals of Statistics* 29, 2001; second-order splits on histograms, and declared
 * directions held by bounds on each node's values). What a tree leaves out is drawn by the rows' own seeds.
 */
export function boost(given: Sample, binnings: readonly Binning[], count: number): BoostedModel {
  const sample = joined(given, maskedCopies(given, maskedShare));
  const { columns, outcomes, seeds } = sample;
  const approved = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  const base = Math.log((approved + 0.5) / (outcomes.length - approved + 0.5));
  const logOdds = new Float64Array(outcomes.length).fill(base);
  const slopes = new Float64Array(outcomes.length);
  const curves = new Float64Array(outcomes.length);
  const trees: TreeData[] = [];
  const bins = new Uint8Array(columns.length);
  const drawnRows = new Int32Array(outcomes.length);
  for (let tree = 0; tree < count; tree += 1) {
    let drawnCount = 0;
    for (let row = 0; row < outcomes.length; row += 1) {
      if (chance(seeds[row]!, treeRow + tree) >= rowShare) continue;
      const probability = 1 / (1 + Math.exp(-logOdds[row]!));
      slopes[row] = outcomes[row]! - probability;
      curves[row] = probability * (1 - probability);
      drawnRows[drawnCount] = row;
      drawnCount += 1;
    }
    const rows = drawnRows.subarray(0, drawnCount);
    const drawn = [...columns.keys()].filter((input) => chance(tree, treeInput, input) < inputShare);
    const inputs = drawn.length > 0 ? drawn : [...columns.keys()];
    const grown = growTree({ columns, binnings, inputs, slopes, curves, rows, depth, pace });
    trees.push(grown);
    for (let row = 0; row < outcomes.length; row += 1) {
      for (let input = 0; input < bins.length; input += 1) bins[input] = columns[input]![row]!;
      logOdds[row]! += treeValue(grown, bins);
    }
  }
  return { binnings, base, trees };
}
