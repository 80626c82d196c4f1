import { isotonic } from './isotonic.ts';

/** Rates that never fall, between which probabilities are interpolated: equal scores keep equal, unequal ones mostly unequal probabilities. */
export interface IsotonicCalibration {
  kind: 'isotonic';
  /** Log-odds, ascending. */
  scores: readonly number[];
  rates: readonly number[];
}

/** Outcomes are first put together into at most so many groups of like size: one alone says nothing of a rate. */
const mostGroups = 100;
const leastInGroup = 20;
/** What each group's rate is drawn by, towards the rate of all. */
const strength = 2;

export function isotonicProbability({ scores, rates }: IsotonicCalibration, logOdds: number): number {
  if (!(logOdds > scores[0]!)) return rates[0]!;
  let [low, high] = [0, scores.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle]! <= logOdds) low = middle;
    else high = middle;
  }
  if (high === scores.length) return rates[low]!;
  const share = (logOdds - scores[low]!) / (scores[high]! - scores[low]!);
  return rates[low]! + share * (rates[high]! - rates[low]!);
}

/** Never-falling rates by score (Zadrozny and Elkan, KDD 2002), each block at the mean of its scores. */
export function fitIsotonic(scored: readonly { logOdds: number; approved: boolean }[]): IsotonicCalibration {
  const sorted = [...scored].sort((a, b) => a.logOdds - b.logOdds);
  const overall = (sorted.filter(({ approved }) => approved).length + 1) / (sorted.length + 2);
  const size = Math.max(leastInGroup, Math.ceil(sorted.length / mostGroups));
  const groups = Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) => {
    const rows = sorted.slice(index * size, (index + 1) * size);
    const approved = rows.filter((row) => row.approved).length;
    return {
      rate: (approved + overall * strength) / (rows.length + strength),
      weight: rows.length,
      score: rows.reduce((sum, row) => sum + row.logOdds, 0) / rows.length,
    };
  });
  if (groups.length === 0) return { kind: 'isotonic', scores: [0], rates: [0.5] };
  const rates = isotonic(groups);
  // Equal scores have one rate, whatever group they fell into: the last word at a score is the highest.
  const knots = new Map<number, { rate: number }>();
  for (const [index, rate] of rates.entries()) knots.set(groups[index]!.score, { rate });
  return { kind: 'isotonic', scores: [...knots.keys()], rates: [...knots.values()].map(({ rate }) => rate) };
}
