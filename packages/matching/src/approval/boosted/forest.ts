import { firstBin } from '../inputs/binning.ts';
import type { BoostedModel } from '../model.ts';

/** All trees of a model as one run of numbers, so that an answer is a walk through memory: log-odds by bins. */
export function forestOf({ base, trees }: Pick<BoostedModel, 'base' | 'trees'>): (bins: Uint8Array) => number {
  const count = trees.reduce((sum, tree) => sum + tree.value.length, 0);
  const input = new Int16Array(count);
  const cut = new Uint8Array(count);
  const missing = new Uint8Array(count);
  const left = new Int32Array(count);
  const value = new Float64Array(count);
  const roots = new Int32Array(trees.length);
  let at = 0;
  for (const [index, tree] of trees.entries()) {
    roots[index] = at;
    input.set(tree.input, at);
    cut.set(tree.cut, at);
    missing.set(tree.missing, at);
    left.set(
      tree.left.map((child) => child + roots[index]!),
      at,
    );
    value.set(tree.value, at);
    at += tree.value.length;
  }
  return (bins) => {
    let sum = base;
    for (let tree = 0; tree < roots.length; tree += 1) {
      let node = roots[tree]!;
      while (input[node]! >= 0) {
        const bin = bins[input[node]!]!;
        const goesLeft = bin >= firstBin ? bin <= cut[node]! : (missing[node]! & (bin + 1)) !== 0;
        node = left[node]! + (goesLeft ? 0 : 1);
      }
      sum += value[node]!;
    }
    return sum;
  };
}
