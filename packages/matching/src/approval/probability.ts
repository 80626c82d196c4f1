import { forestOf } from './boosted/forest.ts';
import { remembered } from './boosted/remembered.ts';
import { calibrated } from './calibration/calibration.ts';
import { checkFormat } from './format.ts';
import { binReader } from './inputs/reader.ts';
import { type ApprovalEstimate, type ApprovalModel, type CandidateName, type Features, type Segment, segmentKey } from './model.ts';
import { pointsFor } from './scorecard/learn.ts';
import { pointSum } from './scorecard/points.ts';

/**
 * Likelihood that the segment's lender approves somebody with these features; the pool's where it has decided nothing yet.
 *
 * @throws {ApprovalError} `model-format` for a model of another format; `feature-invalid` for a number input that is given something else.
 */
export function approvalProbability(model: ApprovalModel, segment: Segment, features: Features): ApprovalEstimate {
  checkFormat(model);
  return {
    probability: candidateProbability(model, model.champion, segment, features),
    decidedHere: model.segments[segmentKey(segment)]?.trainedOn ?? 0,
    modelVersion: model.version,
  };
}

/** The likelihood by one of the two candidates, whichever is champion; by the scorecard where there are no trees. */
export function candidateProbability(model: ApprovalModel, name: CandidateName, segment: Segment, features: Features): number {
  let answers = ready.get(model);
  if (!answers) {
    answers = readied(model);
    ready.set(model, answers);
  }
  return (name === 'boosted' && answers.boosted ? answers.boosted : answers.scorecard)(segment, features);
}

type Answer = (segment: Segment, features: Features) => number;
type Answers = { scorecard: Answer; boosted?: Answer };

/** A model never changes, and one decides about thousands of offers: what is looked up in it is laid out once. */
const ready = new WeakMap<ApprovalModel, Answers>();

function readied({ scorecard, boosted }: ApprovalModel): Answers {
  const card = scorecard.learned;
  const readCard = binReader(card.binnings);
  const cardBins = new Uint8Array(card.binnings.length);
  const byScorecard: Answer = (segment, features) => {
    readCard(cardBins, segment, features);
    return calibrated(scorecard.calibration, pointSum(pointsFor(card, segment.lenderId, segmentKey(segment)), cardBins));
  };
  if (!boosted) return { scorecard: byScorecard };
  const forest = remembered(boosted.learned.binnings.length, forestOf(boosted.learned));
  const readForest = binReader(boosted.learned.binnings);
  const forestBins = new Uint8Array(boosted.learned.binnings.length);
  const byTrees: Answer = (segment, features) => {
    readForest(forestBins, segment, features);
    return calibrated(boosted.calibration, forest(forestBins));
  };
  return { scorecard: byScorecard, boosted: byTrees };
}
