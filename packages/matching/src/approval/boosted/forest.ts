import { firstBin } from '../inputs/binning.ts';
import type { BoostedModel } from '../model.ts';

/** A node as one number: what it asks, where it cuts, where what is missing goes; a leaf is negative. */
const cutBits = 8;
const missingBits = 2;

/** All trees of a model as one run of numbers, so that an answer is a walk through memory: log-odds by bins. */
export function forestOf({ base, trees }: Pick<BoostedModel, 'base' | 'trees'>): (bins: Uint8Array) => number {
  const count = trees.reduce((sum, tree) => sum + tree.value.length, 0);
  const asked = new Int32Array(count);
  const left = new Int32Array(count);
  const value = new Float64Array(count);
  const roots = new Int32Array(trees.length);
  let at = 0;
  for (const [index, tree] of trees.entries()) {
    roots[index] = at;
    for (let node = 0; node < tree.value.length; node += 1) {
      const input = tree.input[node]!;
      asked[at + node] = input < 0 ? -1 : (input << (cutBits + missingBits)) | (tree.missing[node]! << cutBits) | tree.cut[node]!;
      left[at + node] = roots[index]! + tree.left[node]!;
      value[at + node] = tree.value[node]!;
    }
    at += tree.value.length;
  }
  return (bins) => {
    let sum = base;
    for (let tree = 0; tree < roots.length; tree += 1) {
      let node = roots[tree]!;
      for (let question = asked[node]!; question >= 0; question = asked[node]!) {
        const bin = bins[question >> (cutBits + missingBits)]!;
        const goesRight = bin >= firstBin ? Number(bin > (question & 0xff)) : 1 - ((question >> (cutBits + bin)) & 1);
        node = left[node]! + goesRight;
      }
      sum += value[node]!;
    }
    return sum;
  };
}
