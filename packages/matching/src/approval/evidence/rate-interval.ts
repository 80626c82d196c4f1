export interface Interval {
  low: number;
  high: number;
}

/** Standard normal quantile at 0.975. */
const z = 1.959963984540054;

/** Two-sided 95 % confidence interval of a rate, by the score method (E. B. Wilson, JASA 22, 1927); 0 to 1 without any trial. */
export function rateInterval(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const rate = successes / trials;
  const square = z * z;
  const centre = rate + square / (2 * trials);
  const margin = z * Math.sqrt((rate * (1 - rate) + square / (4 * trials)) / trials);
  const scale = 1 + square / trials;
  return { low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) };
}
