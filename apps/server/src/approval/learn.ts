import { type ApprovalModel, certifiedThreshold, defaultTraining, type OutcomeRow, segmentKey, trainApproval } from '@liana/matching';
import type { BandedApplication } from '../applications/banded.ts';
import type { Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { findDecisions } from '../outcomes/outcomes.queries.ts';
import { publishModel } from './models.ts';

/** What was learned, for whoever gave the command. */
export interface Lesson {
  model: ApprovalModel;
  decisions: number;
  /** Segments that may recommend, of all that were seen, at the usual promise. */
  certified: string[];
  segments: string[];
}

/**
 * Trains the market's approval model on every decision that lenders have told about, but those on people whom they had approved in advance,
 * and publishes it by moving the pointer. Null while there is none. A decision counts once, however often it was reported.
 */
export async function learnFromOutcomes(deps: Dependencies, market: string, mode: Mode): Promise<Lesson | null> {
  const rows = await decisionRows(deps, market, mode);
  if (rows.length === 0) return null;
  const model = trainApproval(rows, defaultTraining);
  await publishModel(deps.db, { market, mode, model, trainedOn: rows.length, at: new Date(deps.clock.now()).toISOString() });
  const segments = [...new Map(rows.map(({ segment }) => [segmentKey(segment), segment])).entries()];
  const certified = segments.filter(([, segment]) => certifiedThreshold(model, segment) !== undefined).map(([key]) => key);
  return { model, decisions: rows.length, certified, segments: segments.map(([key]) => key) };
}

async function decisionRows(deps: Dependencies, market: string, mode: Mode): Promise<OutcomeRow[]> {
  const byDecision = new Map<string, OutcomeRow>();
  for (const outcome of await findDecisions(deps.db, market, mode)) {
    // The lender may tell of one application twice in other words, as answer and as report; the key holds the application where there is one.
    const key = `${outcome.lender_id}/${outcome.application_id ?? outcome.report_id}`;
    const { features, preApproved } = JSON.parse(outcome.banded_facts_json) as BandedApplication;
    if (preApproved) continue;
    const segment = { lenderId: outcome.lender_id, family: outcome.family as BandedApplication['family'], market, stage: outcome.stage };
    byDecision.set(key, { key, segment, features, approved: outcome.kind === 'approved', decidedAt: outcome.at });
  }
  return [...byDecision.values()];
}
