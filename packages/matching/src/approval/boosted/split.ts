import { type Binning, firstBin, noneBin, unknownBin } from '../inputs/binning.ts';
import { noneLeft, unknownLeft } from './tree.ts';

/** Sums over rows: first and second derivative of the loss. */
export interface Sums {
  slope: number;
  curve: number;
}

/** Log-odds between which a node's value must lie, so that what stands above it keeps its direction. */
export interface Bounds {
  low: number;
  high: number;
}

export interface Split {
  input: number;
  cut: number;
  missing: number;
  gain: number;
  left: Sums;
  right: Sums;
  /** How the children must stand to each other. */
  order: 'rising' | 'falling' | 'free';
}

/** A child with less curvature than this has too few outcomes to speak. */
const leastCurve = 2.5;
/** Pull of a leaf's value towards 0, in the unit of curvature. */
const leafRidge = 3;
/** A split that gains less than this only follows chance. */
const leastGain = 0.3;

/** The value that lowers the loss most within the bounds. */
export function leafValue({ slope, curve }: Sums, { low, high }: Bounds): number {
  return Math.max(low, Math.min(high, slope / (curve + leafRidge)));
}

/** How much the value lowers the loss, to the second order. */
function relief(sums: Sums, bounds: Bounds): number {
  const value = leafValue(sums, bounds);
  return sums.slope * value - 0.5 * (sums.curve + leafRidge) * value * value;
}

/**
 * The best split of a node by one input, from its histogram: every cut, with what is missing on either side. Undefined where none gains.
 * A cut that would turn the declared direction is none.
 */
export function bestSplit(
  input: number,
  binning: Binning,
  slopes: Float64Array,
  curves: Float64Array,
  total: Sums,
  bounds: Bounds,
): Split | undefined {
  const whole = relief(total, bounds);
  let best: Split | undefined;
  const unknownHere = curves[unknownBin]! > 0;
  const noneHere = curves[noneBin]! > 0;
  let slope = 0;
  let curve = 0;
  for (let cut = firstBin; cut < slopes.length; cut += 1) {
    slope += slopes[cut]!;
    curve += curves[cut]!;
    const isLast = cut === slopes.length - 1;
    for (let missing = 0; missing < 4; missing += 1) {
      const hasUnknown = (missing & unknownLeft) !== 0;
      const hasNone = (missing & noneLeft) !== 0;
      // Where nothing is missing its side is undecided here, and settled by weight below.
      if ((hasUnknown && !unknownHere) || (hasNone && !noneHere)) continue;
      const left = {
        slope: slope + (hasUnknown ? slopes[unknownBin]! : 0) + (hasNone ? slopes[noneBin]! : 0),
        curve: curve + (hasUnknown ? curves[unknownBin]! : 0) + (hasNone ? curves[noneBin]! : 0),
      };
      const right = { slope: total.slope - left.slope, curve: total.curve - left.curve };
      if (left.curve < leastCurve || right.curve < leastCurve) continue;
      const order = isLast ? 'free' : (binning.direction ?? 'free');
      if (turns(order, leafValue(left, bounds), leafValue(right, bounds))) continue;
      const gain = relief(left, bounds) + relief(right, bounds) - whole;
      if (gain <= (best?.gain ?? leastGain)) continue;
      const heavier = left.curve >= right.curve;
      const absent = heavier ? (unknownHere ? 0 : unknownLeft) + (noneHere ? 0 : noneLeft) : 0;
      best = { input, cut, missing: missing + absent, gain, left, right, order };
    }
  }
  return best;
}

function turns(order: Split['order'], left: number, right: number): boolean {
  return order === 'rising' ? left > right : order === 'falling' && left < right;
}

/** Bounds of both children: where an order is declared, the middle between their values parts them for everything below. */
export function childBounds({ order, left, right }: Split, bounds: Bounds): [Bounds, Bounds] {
  if (order === 'free') return [bounds, bounds];
  const middle = (leafValue(left, bounds) + leafValue(right, bounds)) / 2;
  const [below, above] = [
    { low: bounds.low, high: middle },
    { low: middle, high: bounds.high },
  ];
  return order === 'rising' ? [below, above] : [above, below];
}
