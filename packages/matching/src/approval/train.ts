import { canonicalHash } from '../canonical-hash.ts';
import { checkTraining } from './check-training.ts';
import { crossFitted, type JudgedCandidate } from './cross-fit.ts';
import { thresholdEvidence } from './evidence/certify.ts';
import { windowsOf } from './evidence/windows.ts';
import { approvalInputs } from './features.ts';
import { modelFormat } from './format.ts';
import type { Judged } from './measures.ts';
import { type ApprovalModel, type OutcomeRow, type SegmentTable, segmentKey, type TrainingParameters } from './model.ts';
import { candidateProbability } from './probability.ts';
import { seededRows } from './seeded-row.ts';

export const defaultTraining: TrainingParameters = {
  features: approvalInputs,
  priorStrength: 20,
  heldOutShare: 0.4,
  calibrationShare: 0.15,
};

/**
 * Learns a model from decided applications: a scorecard and boosted trees, each calibrated on outcomes that it had not seen; the one that
 * judges those better is champion. A part of the outcomes is kept out of all this and only counted, to certify thresholds.
 *
 * The same rows in any order, with the same parameters, make the same model and version.
 *
 * @throws {ApprovalError} `feature-refused` for an input outside the declared list, `feature-protected`, `feature-leaks`, `feature-invalid`,
 * `duplicate-key`, `parameters-out-of-range`.
 */
export function trainApproval(outcomes: readonly OutcomeRow[], parameters: TrainingParameters = defaultTraining): ApprovalModel {
  checkTraining(outcomes, parameters);
  const rows = seededRows(outcomes);
  const version = canonicalHash({ format: modelFormat, parameters, rows: rows.map(({ seed: _, ...row }) => row) });
  const { learning, calibrating, certifying } = windowsOf(rows, parameters);
  const { scorecard, boosted, judged } = crossFitted(learning, calibrating, parameters);
  const champion = boosted && boosted.candidate.logLoss < scorecard.candidate.logLoss ? 'boosted' : 'scorecard';
  const model: ApprovalModel = {
    format: modelFormat,
    version,
    parameters,
    champion,
    scorecard: scorecard.candidate,
    ...(boosted && { boosted: boosted.candidate }),
    segments: {},
  };
  const rehearsed = rehearsedBySegment(judged, champion === 'boosted' ? boosted! : scorecard);
  const taught = Map.groupBy(learning, (row) => segmentKey(row.segment));
  const held = Map.groupBy(certifying, (row) => segmentKey(row.segment));
  const keys = [...new Set(rows.map((row) => segmentKey(row.segment)))].sort();
  const segments: Record<string, SegmentTable> = {};
  for (const key of keys) {
    const unseen = (held.get(key) ?? []).map(({ segment, features, approved }) => ({
      probability: candidateProbability(model, champion, segment, features),
      approved,
    }));
    segments[key] = { trainedOn: taught.get(key)?.length ?? 0, thresholds: thresholdEvidence(rehearsed.get(key) ?? [], unseen) };
  }
  return { ...model, segments };
}

function rehearsedBySegment(rows: readonly OutcomeRow[], { unseen }: JudgedCandidate<unknown>): Map<string, Judged[]> {
  const bySegment = Map.groupBy(rows.keys(), (row) => segmentKey(rows[row]!.segment));
  return new Map([...bySegment].map(([key, places]) => [key, places.map((place) => unseen[place]!)]));
}
