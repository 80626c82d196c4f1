import { type Bitset, countBits, forEachBit, without } from '../bitset.ts';
import type { WeightedAnswer } from './answer-prior.ts';
import { countAccepting, slotWeights } from './slot-weights.ts';
import type { WaitingProducts } from './waiting.ts';

/** What one answer does to the open products. */
export interface Settled {
  /** Products that it settles whatever it is, because they wait for nothing else. */
  certainly: number;
  /** How many it is expected to settle: those, and of the others as many as answers exclude on average. */
  expected: number;
}

/**
 * A part of the rules that no index holds is taken to fail as often as to pass, and each of the answers that it waits for to be the one
 * that decides it as often as the others.
 */
const failsAsOften = 0.5;

/** What the answer to one question does. `forMore`: the products that wait for other answers as well. */
export function settledBy(products: WaitingProducts, forMore: Bitset, answers: readonly WeightedAnswer[]): Settled {
  const certainly = countBits(without(products.all, forMore));
  return { certainly, expected: certainly + excludedByIndex(products, forMore, answers) + excludedByParts(products, forMore) };
}

function excludedByIndex({ indexed, attribute }: WaitingProducts, forMore: Bitset, answers: readonly WeightedAnswer[]): number {
  if (!attribute || answers.length === 0) return 0;
  const undecided = indexed.map((word, at) => word & forMore[at]!);
  const count = countBits(undecided);
  if (count === 0) return 0;
  return slotWeights(attribute, answers).reduce(
    (sum, { slot, share }) => sum + share * (count - countAccepting(attribute, slot, undecided)),
    0,
  );
}

/** Counts first and adds up afterwards, so that the sum does not hang on the order of the products. */
function excludedByParts({ indexed, lookedAt }: WaitingProducts, forMore: Bitset): number {
  if (!lookedAt) return 0;
  const byLength: number[] = [];
  const undecided = lookedAt.places.map((word, at) => word & forMore[at]! & ~indexed[at]!);
  forEachBit(undecided, (place) => {
    const length = lookedAt.fewest[place]!;
    byLength[length] = (byLength[length] ?? 0) + 1;
  });
  return byLength.reduce((sum, count, length) => sum + (count * failsAsOften) / length, 0);
}
