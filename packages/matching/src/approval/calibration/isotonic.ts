/** A rate with the weight of evidence behind it. */
export interface WeightedRate {
  rate: number;
  /** Above zero. */
  weight: number;
}

/**
 * The never-falling sequence that is nearest to `rates` in weighted squares: neighbours that fall are pooled
 * (pool-adjacent-violators; Barlow et al., *Statistical Inference under Order Restrictions*, 1972).
 */
export function isotonic(rates: readonly WeightedRate[]): number[] {
  const blocks: { rate: number; weight: number; size: number }[] = [];
  for (const { rate, weight } of rates) {
    let block = { rate, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.rate > block.rate; last = blocks.at(-1)) {
      const joined = last.weight + block.weight;
      block = {
        rate: (last.rate * last.weight + block.rate * block.weight) / joined,
        weight: joined,
        size: last.size + block.size,
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ rate, size }) => Array<number>(size).fill(rate));
}
