import { type ApprovalModel, type Segment, segmentKey } from './model.ts';
import { wilsonLowerBound } from './wilson.ts';

/** Share of recommended offers that are to be approved, unless market or tenant promise more or less. */
export const defaultPromise = 0.9;

/**
 * The segment's threshold τ: the lowest likelihood from 0.80 up at which unseen outcomes keep the promise, in that the
 * lower end of the 95 % confidence interval of their pass rate is at or above it. `undefined`: not certified.
 */
export function certifiedThreshold(model: ApprovalModel, segment: Segment, promise = defaultPromise): number | undefined {
  const heldOut = model.segments[segmentKey(segment)]?.heldOut ?? [];
  return heldOut.find(({ approved, decided }) => wilsonLowerBound(approved, decided) >= promise)?.threshold;
}
