/** Standard normal quantile at 0.95: the one-sided 95 % bound. */
const z = 1.6448536269514722;

/**
 * Lower end of the one-sided 95 % confidence interval of a rate, by the score method
 * (E. B. Wilson, JASA 22, 1927). 0 without any trial.
 */
export function wilsonLowerBound(successes: number, trials: number): number {
  if (trials === 0) return 0;
  const rate = successes / trials;
  const square = z * z;
  const centre = rate + square / (2 * trials);
  const margin = z * Math.sqrt((rate * (1 - rate) + square / (4 * trials)) / trials);
  return Math.max(0, (centre - margin) / (1 + square / trials));
}
