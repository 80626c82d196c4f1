import { type ApplyRequest, DecisionAnswer, lenderPaths, PrequalifyAnswer, type PrequalifyRequest } from '@liana/contract';
import { approvalFeatures, bandFacts, knownDebtRatio, usFacts } from '@liana/matching';
import type { BandedApplication } from '../applications/banded.ts';
import { liveSnapshot } from '../catalogue/live-catalogue.ts';
import type { StoredSnapshot } from '../catalogue/load-snapshot.ts';
import type { Database, Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { callLender } from '../lenders/call-lender.ts';
import { findLender, type LenderRow } from '../lenders/lenders.queries.ts';
import { factsOfRules, pickFacts } from '../lenders/needed-facts.ts';
import { insertOutcomeOnce } from '../outcomes/outcomes.queries.ts';
import { type Attempt, planRehearsal, type RehearsalPlan } from './plan-rehearsal.ts';

export interface RehearsalOptions extends RehearsalPlan {
  market: string;
  mode: Mode;
}
export interface Rehearsal {
  applicants: number;
  decisions: number;
  unanswered: number;
}

const atOnce = 12;
const timeoutMs = 15_000;

/**
 * Sends made-up applicants through the lenders, by the protocol and whatever it is that they decide by, and stores every decision as an
 * outcome. It is how a fresh installation comes to know its lenders; test mode only, since in live mode a decision is about somebody.
 */
export async function rehearse(deps: Dependencies, options: RehearsalOptions): Promise<Rehearsal> {
  if (options.mode !== 'test') throw new RangeError('made-up applicants are for test mode');
  const stored = await liveSnapshot(deps, deps.db, options.market);
  const { planned, applicants } = planRehearsal(stored, await lendersOf(deps, stored), options);
  const waiting = [...planned];
  const decided: Outcome[] = [];
  let unanswered = 0;
  const work = async () => {
    for (let attempt = waiting.pop(); attempt; attempt = waiting.pop()) {
      const result = await carryOut(deps, stored, options, attempt);
      if (result === 'no answer') unanswered += 1;
      else if (result !== 'undecided') decided.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await deps.db.transaction().execute(async (db) => {
    for (const outcome of decided) await insertOutcomeOnce(db, outcome);
  });
  return { applicants, decisions: decided.length, unanswered };
}

async function lendersOf(deps: Dependencies, { snapshot }: StoredSnapshot): Promise<Map<string, LenderRow>> {
  const lenders = new Map<string, LenderRow>();
  const asked = snapshot.entries.flatMap(({ stages }) => [stages.credit.id, stages.decision.id]);
  for (const id of new Set(asked)) {
    const row = await findLender(deps.db, id);
    if (row) lenders.set(id, row);
  }
  return lenders;
}

type Outcome = Database['outcomes'];

/** The decision as an outcome; `undecided` when the lender referred or its soft check said no. */
async function carryOut(
  deps: Dependencies,
  stored: StoredSnapshot,
  options: RehearsalOptions,
  attempt: Attempt,
): Promise<Outcome | 'undecided' | 'no answer'> {
  const { entry, checker, decider, facts } = attempt;
  const personReference = newId(deps.random, 'person');
  const shared = { mode: options.mode, at: new Date(deps.clock.now()).toISOString(), personReference };
  const told = pickFacts(facts, factsOfRules([entry], usFacts));
  let { terms } = attempt;
  if (attempt.stage === 'after') {
    const requestId = newId(deps.random, 'lender-request');
    const body: PrequalifyRequest = { ...shared, requestId, products: [terms], facts: told, consent: noConsent };
    const reply = await callLender(deps, {
      lender: checker,
      path: lenderPaths.prequalify,
      requestId,
      body,
      schema: PrequalifyAnswer,
      timeoutMs,
      withoutWait: true,
    });
    if (reply.kind !== 'answer') return 'no answer';
    const offered = reply.answer.offers[0];
    if (!offered) return 'undecided';
    const { validUntil: _, ...confirmed } = offered;
    terms = confirmed;
  }
  const requestId = newId(deps.random, 'lender-request');
  const applicationId = newId(deps.random, 'application');
  const body: ApplyRequest = { ...shared, requestId, applicationId, terms, facts: told, consents: [], attempt: 0 };
  const reply = await callLender(deps, {
    lender: decider,
    path: lenderPaths.apply,
    requestId,
    body,
    schema: DecisionAnswer,
    timeoutMs,
    withoutWait: true,
  });
  if (reply.kind !== 'answer') return 'no answer';
  const { decision, decidedAt } = reply.answer;
  if (decision === 'refer') return 'undecided';
  // Other terms than those applied for are no yes to these.
  return outcomeOf(deps, stored, options, attempt, { requestId, kind: decision === 'approve' ? 'approved' : 'declined', decidedAt });
}

/** Nobody consented, because nobody is there. */
const noConsent = { textId: 'rehearsal', hash: 'rehearsal' };

function outcomeOf(
  deps: Dependencies,
  stored: StoredSnapshot,
  { market, mode }: RehearsalOptions,
  { entry, decider, facts, stage }: Attempt,
  decision: { requestId: string; kind: 'approved' | 'declined'; decidedAt: string },
): Outcome {
  const { family } = entry.product;
  const features = approvalFeatures(facts, knownDebtRatio(entry.product, usFacts, facts));
  const banded: BandedApplication = { facts: bandFacts(usFacts, facts), features, stage, family };
  return {
    id: newId(deps.random, 'outcome'),
    tenant_id: 'operator',
    mode,
    report_id: decision.requestId,
    lender_id: decider.id,
    application_id: null,
    kind: decision.kind,
    stage,
    family,
    market,
    snapshot_id: stored.id,
    model_id: null,
    banded_facts_json: JSON.stringify(banded),
    amount_minor: null,
    days_past_due: null,
    at: decision.decidedAt,
    received_at: new Date(deps.clock.now()).toISOString(),
  };
}
