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

/** Never-falling rates by score (Zadrozny and Elkan, KDD 2002), each group at the mean of its scores. */
export function fitIsotonic(scored: readonly ScoredOutcome[]): IsotonicCalibration {
  if (scored.length === 0) return { kind: 'isotonic', scores: [0], rates: [0.5] };
  const overall = (scored.filter(({ approved }) => approved).length + 1) / (scored.length + 2);
  const groups = grouped(scored).map((rows) => ({
    rate: (rows.filter(({ approved }) => approved).length + overall * strength) / (rows.length + strength),
    weight: rows.length,
    score: rows.reduce((sum, { logOdds }) => sum + logOdds, 0) / rows.length,
  }));
  return { kind: 'isotonic', scores: groups.map(({ score }) => score), rates: isotonic(groups) };
}

interface ScoredOutcome {
  logOdds: number;
  approved: boolean;
}

/** Neighbours in score, put together. Equal scores are never parted: they have one rate, whatever order they came in. */
function grouped(scored: readonly ScoredOutcome[]): ScoredOutcome[][] {
  const size = Math.max(leastInGroup, Math.ceil(scored.length / mostGroups));
  const groups: ScoredOutcome[][] = [];
  for (const row of [...scored].sort((a, b) => a.logOdds - b.logOdds)) {
    const last = groups.at(-1);
    if (last && (last.length < size || last.at(-1)!.logOdds === row.logOdds)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
