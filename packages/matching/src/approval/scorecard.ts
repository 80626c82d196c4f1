import type { ApprovalModel, Features, OutcomeRow } from './model.ts';

type Weights = ApprovalModel['weights'];

/** How many outcomes at the overall rate each feature band is given in advance, so that a rare band says little. */
const priorOutcomes = 20;

/** Points of each feature band: how much its odds of approval differ from those of all, in natural logarithms. */
export function learnWeights(rows: readonly OutcomeRow[]): Weights {
  const overall = smoothedRate(rows, 0.5, 2);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.features)))].sort();
  const weights: Record<string, Record<string, number>> = {};
  for (const name of names) {
    const byBand = Map.groupBy(
      rows.filter((row) => row.features[name] !== undefined),
      (row) => row.features[name]!,
    );
    const bands = [...byBand].sort(([a], [b]) => (a < b ? -1 : 1));
    weights[name] = Object.fromEntries(
      bands.map(([band, inBand]) => [band, logOdds(smoothedRate(inBand, overall, priorOutcomes)) - logOdds(overall)]),
    );
  }
  return weights;
}

/** Sum of points. What is missing adds nothing, so fewer answers mean a score nearer to the average. */
export function score(weights: Weights, features: Features): number {
  let sum = 0;
  for (const [name, byBand] of Object.entries(weights)) {
    const band = features[name];
    if (band !== undefined) sum += byBand[band] ?? 0;
  }
  return sum;
}

/** Approval rate, drawn towards `prior` as if `strength` more outcomes had shown just that. */
export function smoothedRate(rows: readonly { approved: boolean }[], prior: number, strength: number): number {
  return (rows.filter((row) => row.approved).length + prior * strength) / (rows.length + strength);
}

function logOdds(rate: number): number {
  return Math.log(rate / (1 - rate));
}
