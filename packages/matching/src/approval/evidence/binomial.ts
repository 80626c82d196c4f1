/**
 * Lower end of the one-sided exact confidence interval of a rate (Clopper and Pearson, *Biometrika* 26, 1934): the rate at which so many
 * successes or more have just the chance `error`. 0 without any success. It also holds where trials differ in their chance (Hoeffding, 1956).
 */
export function exactLowerBound(successes: number, trials: number, error = 0.05): number {
  if (successes === 0) return 0;
  let [low, high] = [0, successes / trials];
  // 40 halvings are a trillionth; the lower end is kept, so that rounding never proves too much.
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (chanceOfAtLeast(successes, trials, middle) <= error) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether a rate is no higher than {@link exactLowerBound} of such counts, to a millionth of the error: machines differ in their logarithms. */
export function isLowerBound(rate: number, successes: number, trials: number, error = 0.05): boolean {
  if (rate <= 0 || successes === 0) return rate === 0;
  return rate < 1 && chanceOfAtLeast(successes, trials, rate) <= error * (1 + 1e-6);
}

/** Chance of `successes` or more in independent trials at `rate`. */
function chanceOfAtLeast(successes: number, trials: number, rate: number): number {
  if (rate <= 0) return 0;
  // Log of the first term, then each term from the one before.
  let term = logOfChoices(trials, successes) + successes * Math.log(rate) + (trials - successes) * Math.log1p(-rate);
  let sum = 0;
  for (let count = successes; count <= trials; count += 1) {
    sum += Math.exp(term);
    term += Math.log((trials - count) / (count + 1)) + Math.log(rate / (1 - rate));
  }
  return sum;
}

/** ln of n over k. */
function logOfChoices(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= Math.min(k, n - k); index += 1) sum += Math.log((n - index + 1) / index);
  return sum;
}
