import { ApprovalError } from './errors.ts';

/** A probability that was given, and what then happened. */
export interface Judged {
  probability: number;
  approved: boolean;
}

/**
 * Share of pairs of one approved and one declined in which the approved one has the higher figure; ties count half. 0.5 without such a pair.
 * Of anything that sorts, not only of probabilities.
 *
 * @throws {ApprovalError} `probability-invalid` for NaN, which stands nowhere in any order.
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const unsorted = judged.findIndex(({ probability }) => Number.isNaN(probability));
  if (unsorted !== -1) {
    throw new ApprovalError('probability-invalid', `expected figures that can be put in order, got NaN for outcome ${unsorted} (from 0)`);
  }
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let [rankSum, approved] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.probability === sorted[from]!.probability) to += 1;
    const meanRank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) {
      if (!sorted[at]!.approved) continue;
      rankSum += meanRank;
      approved += 1;
    }
    from = to;
  }
  const declined = sorted.length - approved;
  return approved === 0 || declined === 0 ? 0.5 : (rankSum - (approved * (approved + 1)) / 2) / (approved * declined);
}

/** Mean squared distance between probability and outcome (Brier, 1950). */
export function brierScore(judged: readonly Judged[]): number {
  return mean(judged.map(({ probability, approved }) => (Number(approved) - probability) ** 2));
}

/** Mean of the negative logarithm of the probability that was given to what happened. */
export function logLoss(judged: readonly Judged[]): number {
  const least = 1e-9;
  return mean(judged.map(({ probability, approved }) => -Math.log(Math.max(least, approved ? probability : 1 - probability))));
}

/** Expected calibration error: the mean distance between probability and rate over bins of equal width, weighted by rows. */
export function calibrationError(judged: readonly Judged[], bins = 10): number {
  const byBin = Map.groupBy(judged, ({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)));
  const gaps = [...byBin.values()].map((rows) => Math.abs(rows.reduce((sum, row) => sum + Number(row.approved) - row.probability, 0)));
  return judged.length === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / judged.length;
}

/** 0 of nothing. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
