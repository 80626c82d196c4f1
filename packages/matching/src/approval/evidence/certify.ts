import { ApprovalError } from '../errors.ts';
import { checkFormat } from '../format.ts';
import type { Judged } from '../measures.ts';
import { type ApprovalModel, type Segment, segmentKey } from '../model.ts';
import { exactLowerBound } from './binomial.ts';
import type { Counted, ThresholdEvidence } from './threshold-evidence.ts';

/** Share of recommended offers that are to be approved, unless market or tenant promise more or less. */
export const defaultPromise = 0.9;

/** An offer is never recommended below this likelihood, whatever outcomes say. */
export const lowestThreshold = 0.8;

/** Each threshold keeps this share of the outcomes of the one below it. */
const step = 0.85;
/** Fewer outcomes than these prove no promise of 0.80 and more. */
const fewest = 14;

/** The evidence by threshold. Where thresholds stand hangs on probabilities alone, never on what was decided. */
export function thresholdEvidence(rehearsed: readonly Judged[], heldOut: readonly Judged[]): ThresholdEvidence[] {
  const probabilities = heldOut.map(({ probability }) => probability).filter((probability) => probability >= lowestThreshold);
  probabilities.sort((a, b) => b - a);
  const thresholds = new Set([lowestThreshold]);
  for (let count = probabilities.length; count >= fewest; count = Math.floor(count * step)) thresholds.add(probabilities[count - 1]!);
  return [...thresholds].map((threshold) => {
    const counted = (judged: readonly Judged[]): Counted => {
      const above = judged.filter(({ probability }) => probability >= threshold);
      return { decided: above.length, approved: above.filter(({ approved }) => approved).length };
    };
    const [first, held] = [counted(rehearsed), counted(heldOut)];
    return {
      threshold,
      rehearsed: first,
      rehearsedBound: first.approved === first.decided ? 1 : exactLowerBound(first.approved + 1, first.decided, 0.5),
      heldOut: held,
      lowerBound: exactLowerBound(held.approved, held.decided),
    };
  });
}

/**
 * The segment's threshold τ: the lowest likelihood from 0.80 up at which unseen outcomes keep the promise, in that the lower end of the
 * 95 % confidence interval of their pass rate is at or above it. `undefined`: not certified.
 *
 * Trying many thresholds would prove some by chance. So they are tried in an order that the held-out outcomes had no say in: from the one
 * that the rehearsed outcomes promise most of, downwards, and only while each holds. Such a fixed sequence keeps the 95 % for the whole
 * (Maurer, Hothorn, Lehmacher 1995; Angelopoulos et al., *Learn then Test*, 2021) without a correction of the single bound. What the rehearsed
 * outcomes speak against is not proven by luck: of them, too, at least as many must be approved as an even chance gives at the promise.
 *
 * @throws {ApprovalError} `model-format` for a model of another format; `promise-out-of-range` for a promise that is no share from 0 to 1.
 */
export function certifiedThreshold(model: ApprovalModel, segment: Segment, promise = defaultPromise): number | undefined {
  checkFormat(model);
  if (!(promise >= 0 && promise <= 1)) {
    throw new ApprovalError('promise-out-of-range', `expected a promise from 0 to 1, such as ${defaultPromise}, got ${promise}`);
  }
  const held = model.segments[segmentKey(segment)]?.thresholds ?? [];
  const thresholds = held.filter(({ threshold, heldOut }) => threshold >= lowestThreshold && heldOut.decided > 0);
  let certified: number | undefined;
  for (let index = mostPromising(thresholds, promise); index >= 0; index -= 1) {
    const { threshold, lowerBound, rehearsedBound } = thresholds[index]!;
    // So written that a bound that is no number proves nothing.
    if (!(Math.min(lowerBound, rehearsedBound) >= promise)) break;
    certified = threshold;
  }
  return certified;
}

/** The threshold at which rehearsed outcomes stand furthest above the promise, in standard errors of the held-out rate. */
function mostPromising(thresholds: readonly ThresholdEvidence[], promise: number): number {
  let [best, most] = [thresholds.length - 1, Number.NEGATIVE_INFINITY];
  for (const [index, { rehearsed, heldOut }] of thresholds.entries()) {
    // One more of each: a few that all passed are no certainty.
    const rate = (rehearsed.approved + 1) / (rehearsed.decided + 2);
    const distance = ((rate - promise) * Math.sqrt(heldOut.decided)) / Math.sqrt(rate * (1 - rate));
    if (distance > most) [best, most] = [index, distance];
  }
  return best;
}
