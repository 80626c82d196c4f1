import { type BandedFacts, bandFacts, learnAnswers, usFacts } from '@liana/matching';
import { seeded, syntheticApplicant } from '../approval/synthetic-applicants.ts';
import type { Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { KeptForReplay } from '../offers/draw-up.ts';
import { publishAnswers } from './answer-priors.ts';
import { findAnsweredVisits } from './answered-visits.queries.ts';

/** Visits from which on people are known better than made-up ones; fewer say little about answers that few give. */
const enoughVisits = 200;
const mostVisits = 5_000;
/** An answer that fewer people gave is not kept: what is stored tells of nobody. */
const fewestPeople = 10;

const madeUp = { people: 2_000, seed: 20_261_122 };

export interface AnswersLesson {
  version: string;
  learnedFrom: 'visits' | 'made-up people';
  people: number;
}

/**
 * Learns what people answer from the latest visits, and lets it order the questions. Before there are enough visits a test system takes
 * made-up people; a live one learns nothing, and its questions go by what each fact's definition says. Null where nothing was learned.
 */
export async function learnFromVisits(deps: Dependencies, market: string, mode: Mode): Promise<AnswersLesson | null> {
  const visits = await answeredVisits(deps, market, mode);
  if (visits.length < enoughVisits && mode === 'live') return null;
  const isFromVisits = visits.length >= enoughVisits;
  const history = isFromVisits ? visits : madeUpAnswers();
  const prior = learnAnswers(usFacts, history, fewestPeople);
  const at = new Date(deps.clock.now()).toISOString();
  const version = await publishAnswers(deps.db, { market, mode, prior, learnedFrom: history.length, at });
  return { version, learnedFrom: isFromVisits ? 'visits' : 'made-up people', people: history.length };
}

async function answeredVisits(deps: Dependencies, market: string, mode: Mode): Promise<BandedFacts[]> {
  const rows = await findAnsweredVisits(deps.db, market, mode, mostVisits);
  // Two lists of one moment are one visit's all the same.
  const bySession = new Map(rows.map((row) => [row.session_id, (JSON.parse(row.banded_facts_json) as KeptForReplay).facts]));
  return [...bySession.values()];
}

function madeUpAnswers(): BandedFacts[] {
  const random = seeded(madeUp.seed);
  return Array.from({ length: madeUp.people }, () => bandFacts(usFacts, syntheticApplicant(usFacts, random)));
}
