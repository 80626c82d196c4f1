import { isotonic } from '../calibration/isotonic.ts';
import { type Binning, binCount, firstBin, unknownBin } from '../inputs/binning.ts';
import type { Sample } from '../inputs/sample.ts';
import type { Points } from './points.ts';

export interface PointsRequest {
  sample: Sample;
  binnings: readonly Binning[];
  /** Where the points stand before anything is said, and to what they are drawn. */
  prior: Points;
  /** Pull towards `prior`, in outcomes at even odds, a quarter each. */
  ridge: number;
  /** What may move: the intercept and the bins of what is known, or the bins of what is not. */
  moves: 'known' | 'unknown';
}

const mostSweeps = 40;
const settled = 1e-4;
/** Largest change of a bin in one step: a Newton step from far away may overshoot. */
const longestStep = 2;

/** A scorecard that says nothing: log-odds 0 for everybody. */
export function noPoints(binnings: readonly Binning[]): Points {
  return { intercept: 0, bins: binnings.map((binning) => Array<number>(binCount(binning)).fill(0)) };
}

/**
 * Points by penalised likelihood: one input after the other takes a Newton step with the others held, and is put into its declared
 * direction by weighted isotonic regression, until nothing moves.
 */
export function fitPoints({ sample, binnings, prior, ridge, moves }: PointsRequest): Points {
  const { columns, outcomes } = sample;
  const bins = prior.bins.map((points) => [...points]);
  let intercept = prior.intercept;
  const logOdds = new Float64Array(outcomes.length).fill(intercept);
  for (const [input, bytes] of columns.entries())
    for (let row = 0; row < bytes.length; row += 1) logOdds[row]! += bins[input]![bytes[row]!]!;

  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let largest = 0;
    if (moves === 'known') {
      const { slope, curve } = totals(outcomes, logOdds, undefined, 1);
      const step = bounded((slope[0]! - ridge * (intercept - prior.intercept)) / (curve[0]! + ridge));
      intercept += step;
      largest = Math.abs(step);
      for (let row = 0; row < logOdds.length; row += 1) logOdds[row]! += step;
    }
    for (const [input, binning] of binnings.entries()) {
      const bytes = columns[input]!;
      const current = bins[input]!;
      const { slope, curve } = totals(outcomes, logOdds, bytes, current.length);
      const stepped = current.map((points, bin) => {
        return (bin === unknownBin) === (moves === 'unknown')
          ? points + bounded((slope[bin]! - ridge * (points - prior.bins[input]![bin]!)) / (curve[bin]! + ridge))
          : points;
      });
      const next = inDirection(binning, stepped, curve);
      const change = next.map((points, bin) => points - current[bin]!);
      largest = Math.max(largest, ...change.map(Math.abs));
      for (let row = 0; row < bytes.length; row += 1) logOdds[row]! += change[bytes[row]!]!;
      bins[input] = next;
    }
    if (largest < settled) break;
  }
  return { intercept: stored(intercept), bins: bins.map((points) => points.map(stored)) };
}

const bounded = (step: number) => Math.max(-longestStep, Math.min(longestStep, step));

/** Seven digits are enough for a millionth of a probability, and keep the stored model small. */
const stored = (points: number) => Math.round(points * 1e7) / 1e7;

/** First and second derivative of the log-likelihood by bin. */
function totals(outcomes: Uint8Array, logOdds: Float64Array, bytes: Uint8Array | undefined, count: number) {
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  for (let row = 0; row < outcomes.length; row += 1) {
    const bin = bytes ? bytes[row]! : 0;
    const probability = 1 / (1 + Math.exp(-logOdds[row]!));
    slope[bin]! += outcomes[row]! - probability;
    curve[bin]! += probability * (1 - probability);
  }
  return { slope, curve };
}

/** A bin without rows takes the place that its neighbours leave it. */
const leastWeight = 1e-6;

function inDirection({ direction }: Binning, points: readonly number[], weights: Float64Array): number[] {
  if (!direction) return [...points];
  const sign = direction === 'rising' ? 1 : -1;
  const known = points.slice(firstBin).map((rate, index) => ({ rate: sign * rate, weight: weights[firstBin + index]! + leastWeight }));
  return [...points.slice(0, firstBin), ...isotonic(known).map((rate) => sign * rate)];
}
