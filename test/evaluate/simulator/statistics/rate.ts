/** What one applicant adds to a rate: so many of so many. */
export interface Share {
  part: number;
  whole: number;
}

/** A rate as a share of 1 with its two-sided 95 % interval. */
export interface Rate {
  value: number;
  low: number;
  high: number;
}

/** Standard normal quantile at 0.975. */
const z = 1.959963984540054;

/**
 * The rate of all shares together. Applications of one applicant go alike, so the applicant is the cluster: the ratio's linearised
 * variance gives the number of independent trials that would be as sure, and Wilson's score interval is taken at that number (Korn
 * and Graubard, 1998, for the idea; E. B. Wilson, JASA 22, 1927). Where no variance can be seen, clusters are the trials.
 *
 * `undefined` where nothing was counted.
 */
export function rateOf(shares: readonly Share[]): Rate | undefined {
  const counted = shares.filter(({ whole }) => whole > 0);
  const whole = counted.reduce((sum, share) => sum + share.whole, 0);
  if (whole === 0) return undefined;
  const value = counted.reduce((sum, share) => sum + share.part, 0) / whole;
  const clusters = counted.length;
  const squares = counted.reduce((sum, share) => sum + (share.part - value * share.whole) ** 2, 0);
  const variance = clusters > 1 ? (squares * clusters) / ((clusters - 1) * whole ** 2) : 0;
  const trials = variance > 0 ? (value * (1 - value)) / variance : clusters;
  return { value, ...wilson(value, trials) };
}

function wilson(rate: number, trials: number): { low: number; high: number } {
  const square = z * z;
  const centre = (rate + square / (2 * trials)) / (1 + square / trials);
  const margin = (z * Math.sqrt((rate * (1 - rate)) / trials + square / (4 * trials * trials))) / (1 + square / trials);
  // At rates of 0 and 1 an end is the rate itself, up to rounding.
  return { low: Math.min(rate, Math.max(0, centre - margin)), high: Math.max(rate, Math.min(1, centre + margin)) };
}

/** The least `count` that a binomial variable stays at or below with probability `level`. */
export function binomialQuantile(trials: number, probability: number, level: number): number {
  let term = (1 - probability) ** trials;
  let below = term;
  let count = 0;
  while (below < level && count < trials) {
    term *= ((trials - count) * probability) / ((count + 1) * (1 - probability));
    count += 1;
    below += term;
  }
  return count;
}

/**
 * How many times `above` is of `below`, both counted over the same applicants in the same order. The interval is normal on the logarithm,
 * with the applicant as cluster. `undefined` where either rate is 0 or nothing was counted.
 */
export function timesOf(above: readonly Share[], below: readonly Share[]): Rate | undefined {
  const [a, b] = [totalOf(above), totalOf(below)];
  if (a.part === 0 || b.part === 0) return undefined;
  const [rateA, rateB] = [a.part / a.whole, b.part / b.whole];
  const influence = ({ part, whole }: Share, rate: number, total: Share) => (part - rate * whole) / total.part;
  const squares = above.reduce((sum, share, index) => sum + (influence(share, rateA, a) - influence(below[index]!, rateB, b)) ** 2, 0);
  const value = rateA / rateB;
  const margin = z * Math.sqrt(squares);
  return { value, low: value * Math.exp(-margin), high: value * Math.exp(margin) };
}

function totalOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, { part, whole }) => ({ part: sum.part + part, whole: sum.whole + whole }), { part: 0, whole: 0 });
}
