/** What each bin of each input adds to the log-odds. */
export interface Points {
  intercept: number;
  /** By input in the order of the binnings, then by bin. */
  bins: readonly (readonly number[])[];
}

/** Log-odds by a scorecard: its intercept and one addend for each input. */
export function pointSum({ intercept, bins }: Points, inputBins: ArrayLike<number>): number {
  let sum = intercept;
  for (let input = 0; input < bins.length; input += 1) sum += bins[input]![inputBins[input]!]!;
  return sum;
}
