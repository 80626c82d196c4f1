import { firstBin } from '../inputs/binning.ts';

/** A tree as lists of numbers, one entry a node; node 0 is the root. */
export interface TreeData {
  /** Input that the node asks; −1 at a leaf. */
  input: readonly number[];
  /** Bins up to this one go left. */
  cut: readonly number[];
  /** Where what is missing goes: 1 adds "unknown left", 2 adds "none left". */
  missing: readonly number[];
  /** The left child; the right one stands behind it. */
  left: readonly number[];
  /** Log-odds at a leaf; 0 elsewhere. */
  value: readonly number[];
}

export const unknownLeft = 1;
export const noneLeft = 2;

/** What the tree adds to the log-odds of somebody with these bins. */
export function treeValue({ input, cut, missing, left, value }: TreeData, bins: ArrayLike<number>): number {
  let node = 0;
  while (input[node]! >= 0) {
    const bin = bins[input[node]!]!;
    const goesLeft = bin >= firstBin ? bin <= cut[node]! : (missing[node]! & (bin + 1)) !== 0;
    node = left[node]! + (goesLeft ? 0 : 1);
  }
  return value[node]!;
}
