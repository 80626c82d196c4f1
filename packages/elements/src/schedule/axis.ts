/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];
const LINES_AT_MOST = 5;

/**
 * Where the lines of a chart stand, from zero to the first round number that holds `largest`: 44284 → 0, 10000 … 50000.
 *
 * @param largest In minor units, zero or above.
 */
export function axisLines(largest: number): number[] {
  if (largest <= 0) return [0];
  const rough = largest / LINES_AT_MOST;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  // A step is whole minor units: half a cent is not an amount.
  const step = Math.max(1, Math.ceil(STEPS.map((factor) => factor * magnitude).find((candidate) => candidate >= rough)!));
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, line) => line * step);
}
