/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];
const STEPS_AT_MOST = 5;

/**
 * Where the lines of a chart stand: at zero, and on round numbers that hold `largest` above it and `lowest` below: 44284 → 0, 10000 … 50000.
 *
 * @param largest In minor units, zero or above.
 * @param lowest In minor units, zero or below.
 */
export function axisLines(largest: number, lowest = 0): number[] {
  const span = largest - lowest;
  if (span <= 0) return [0];
  const rough = span / STEPS_AT_MOST;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  // A step is whole minor units: half a cent is not an amount.
  const step = Math.max(1, Math.ceil(STEPS.map((factor) => factor * magnitude).find((candidate) => candidate >= rough)!));
  const below = Math.ceil(-lowest / step);
  return Array.from({ length: below + Math.ceil(largest / step) + 1 }, (_, line) => (line - below) * step);
}
