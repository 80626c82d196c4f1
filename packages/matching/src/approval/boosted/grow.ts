import { type Binning, binCount, firstBin } from '../inputs/binning.ts';
import { type Bounds, bestSplit, childBounds, leafValue, type Split, type Sums } from './split.ts';
import type { TreeData } from './tree.ts';

export interface GrowRequest {
  columns: readonly Uint8Array[];
  binnings: readonly Binning[];
  /** Inputs that this tree may ask. */
  inputs: readonly number[];
  /** Derivatives of the loss by row. */
  slopes: Float64Array;
  curves: Float64Array;
  /** Rows that this tree learns from; put into another order. */
  rows: Int32Array;
  depth: number;
  /** Share of a leaf's value that is taken. */
  pace: number;
}

/** One regression tree on the derivatives of the loss, level by level down to `depth`. */
export function growTree(request: GrowRequest): TreeData {
  const { rows, depth, pace } = request;
  const tree = { input: [] as number[], cut: [] as number[], missing: [] as number[], left: [] as number[], value: [] as number[] };
  const addNode = () => {
    tree.input.push(-1);
    tree.cut.push(0);
    tree.missing.push(0);
    tree.left.push(0);
    return tree.value.push(0) - 1;
  };
  const settle = (node: number, from: number, to: number, sums: Sums, bounds: Bounds, levels: number): void => {
    const split = levels > 0 ? findSplit(request, from, to, sums, bounds) : undefined;
    if (!split) {
      tree.value[node] = Math.round(pace * leafValue(sums, bounds) * 1e7) / 1e7;
      return;
    }
    const middle = part(request, rows, from, to, split);
    const [left, right] = [addNode(), addNode()];
    tree.input[node] = split.input;
    tree.cut[node] = split.cut;
    tree.missing[node] = split.missing;
    tree.left[node] = left;
    const [leftBounds, rightBounds] = childBounds(split, bounds);
    settle(left, from, middle, split.left, leftBounds, levels - 1);
    settle(right, middle, to, split.right, rightBounds, levels - 1);
  };
  settle(addNode(), 0, rows.length, sumOf(request, 0, rows.length), { low: -Infinity, high: Infinity }, depth);
  return tree;
}

function sumOf({ rows, slopes, curves }: GrowRequest, from: number, to: number): Sums {
  let [slope, curve] = [0, 0];
  for (let at = from; at < to; at += 1) {
    slope += slopes[rows[at]!]!;
    curve += curves[rows[at]!]!;
  }
  return { slope, curve };
}

function findSplit(
  { columns, binnings, inputs, rows, slopes, curves }: GrowRequest,
  from: number,
  to: number,
  total: Sums,
  bounds: Bounds,
) {
  let best: Split | undefined;
  for (const input of inputs) {
    const bytes = columns[input]!;
    const count = binCount(binnings[input]!);
    const binSlopes = new Float64Array(count);
    const binCurves = new Float64Array(count);
    for (let at = from; at < to; at += 1) {
      const row = rows[at]!;
      const bin = bytes[row]!;
      binSlopes[bin]! += slopes[row]!;
      binCurves[bin]! += curves[row]!;
    }
    const split = bestSplit(input, binnings[input]!, binSlopes, binCurves, total, bounds);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

/** Puts the rows that go left before the others; where the others begin. */
function part({ columns }: GrowRequest, rows: Int32Array, from: number, to: number, { input, cut, missing }: Split): number {
  const bytes = columns[input]!;
  let left = from;
  for (let at = from; at < to; at += 1) {
    const row = rows[at]!;
    const bin = bytes[row]!;
    if (bin >= firstBin ? bin > cut : (missing & (bin + 1)) === 0) continue;
    rows[at] = rows[left]!;
    rows[left] = row;
    left += 1;
  }
  return left;
}
