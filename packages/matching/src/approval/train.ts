import { canonicalHash } from '../canonical-hash.ts';
import { ApprovalError } from './errors.ts';
import { featureNames } from './features.ts';
import { isotonic } from './isotonic.ts';
import { type ApprovalModel, type OutcomeRow, type SegmentTable, segmentKey, type TrainingParameters } from './model.ts';
import { bandOf } from './probability.ts';
import { learnWeights, score, smoothedRate } from './scorecard.ts';

export const defaultTraining: TrainingParameters = { bands: 8, priorStrength: 20, heldOutShare: 0.4 };

/** An offer is never recommended below this likelihood, whatever outcomes say. */
export const lowestThreshold = 0.8;

/**
 * Learns a model from decided applications: points by feature from all lenders together, then for each segment a table
 * of approval rates by score band, drawn towards the pool and never falling. A part of the rows, chosen by the hash of
 * their keys, is kept out of all this and only counted, to certify thresholds.
 *
 * The same rows in any order, with the same parameters, make the same model and version.
 *
 * @throws {ApprovalError} `feature-refused` for an input outside the permitted list, `duplicate-key`, `parameters-out-of-range`.
 */
export function trainApproval(outcomes: readonly OutcomeRow[], parameters: TrainingParameters = defaultTraining): ApprovalModel {
  checkTraining(outcomes, parameters);
  const rows = [...outcomes].sort((a, b) => (a.key < b.key ? -1 : 1));
  const version = canonicalHash({ rows, parameters });

  const training = rows.filter((row) => !isHeldOut(row, parameters));
  const weights = learnWeights(training);
  const cuts = quantileCuts(
    training.map((row) => score(weights, row.features)),
    parameters.bands,
  );
  const bandOfRow = (row: OutcomeRow) => bandOf(cuts, score(weights, row.features));
  const byBand = (some: readonly OutcomeRow[]) =>
    Array.from({ length: cuts.length + 1 }, (_, band) => some.filter((row) => bandOfRow(row) === band));

  const overall = smoothedRate(training, 0.5, 2);
  const pool = isotonic(byBand(training).map((inBand) => ({ rate: smoothedRate(inBand, overall, 2), weight: inBand.length + 2 })));

  const segments: Record<string, SegmentTable> = {};
  for (const [key, ofSegment] of Map.groupBy(rows, (row) => segmentKey(row.segment))) {
    const learned = ofSegment.filter((row) => !isHeldOut(row, parameters));
    const rates = isotonic(
      byBand(learned).map((inBand, band) => ({
        rate: smoothedRate(inBand, pool[band]!, parameters.priorStrength),
        weight: inBand.length + parameters.priorStrength,
      })),
    );
    const unseen = ofSegment.filter((row) => isHeldOut(row, parameters));
    segments[key] = { rates, trainedOn: learned.length, heldOut: countHeldOut(rates, unseen, bandOfRow) };
  }
  return { version, parameters, weights, cuts, pool, segments };
}

function checkTraining(outcomes: readonly OutcomeRow[], { bands, priorStrength, heldOutShare }: TrainingParameters): void {
  if (!Number.isInteger(bands) || bands < 1 || priorStrength <= 0 || heldOutShare <= 0 || heldOutShare >= 1) {
    throw new ApprovalError('parameters-out-of-range', 'expected whole bands from 1 up, a strength above 0 and a share between 0 and 1');
  }
  const permitted: readonly string[] = featureNames;
  const refused = outcomes.flatMap((row) => Object.keys(row.features)).find((name) => !permitted.includes(name));
  if (refused !== undefined) {
    throw new ApprovalError('feature-refused', `the model may not read "${refused}"; permitted are ${permitted.join(', ')}`);
  }
  if (new Set(outcomes.map((row) => row.key)).size !== outcomes.length) {
    throw new ApprovalError('duplicate-key', 'two outcomes have the same key, so one decision would count twice');
  }
}

/** Whether a row certifies instead of training. Eight hex digits of the key's hash as a number in [0, 1): even, and the same on every machine and in every run. */
export function isHeldOut({ key }: OutcomeRow, { heldOutShare }: TrainingParameters): boolean {
  return Number.parseInt(canonicalHash(key).slice(0, 8), 16) / 2 ** 32 < heldOutShare;
}

/** Distinct cuts that part the scores into at most `bands` groups of like size. */
function quantileCuts(scores: readonly number[], bands: number): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const cuts = Array.from({ length: bands - 1 }, (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / bands)]);
  return [...new Set(cuts.filter((cut) => cut !== undefined && cut > sorted[0]!) as number[])];
}

function countHeldOut(
  rates: readonly number[],
  unseen: readonly OutcomeRow[],
  bandOfRow: (row: OutcomeRow) => number,
): SegmentTable['heldOut'] {
  const thresholds = [...new Set(rates.filter((rate) => rate >= lowestThreshold))].sort((a, b) => a - b);
  return thresholds.map((threshold) => {
    const above = unseen.filter((row) => rates[bandOfRow(row)]! >= threshold);
    return { threshold, decided: above.length, approved: above.filter((row) => row.approved).length };
  });
}
