import { type ApprovalEstimate, type ApprovalModel, type Features, type Segment, segmentKey } from './model.ts';
import { score } from './scorecard.ts';

/** Likelihood that the segment's lender approves somebody with these features; the pool's where it has decided nothing yet. */
export function approvalProbability(model: ApprovalModel, segment: Segment, features: Features): ApprovalEstimate {
  const table = model.segments[segmentKey(segment)];
  const band = bandOf(model.cuts, score(model.weights, features));
  return {
    probability: (table?.rates ?? model.pool)[band]!,
    decidedHere: table?.trainedOn ?? 0,
    modelVersion: model.version,
  };
}

/** Number of cuts at or below the score. */
export function bandOf(cuts: readonly number[], score: number): number {
  const above = cuts.findIndex((cut) => score < cut);
  return above === -1 ? cuts.length : above;
}
