import { type BandedFacts, bandFacts, learnAnswers, usFacts } from '@liana/matching';
import { seeded, syntheticApplicant } from '../approval/synthetic-applicants.ts';
import type { Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { KeptForReplay } from '../offers/draw-up.ts';
import { publishAnswers } from './answer-priors.ts';
import { findAnsweredVisits, type VisitLimits } from './answered-visits.queries.ts';

/** Visits from which on people are known better than made-up ones; fewer say little about answers that few give. */
const enoughVisits = 200;
/**
 * A visit costs nothing: whoever has a page's key can make thousands. So that no page decides what all tenants of a market ask, one fills at
 * most a quarter of the window, and with one day a tenth of that. Where the window is not full its share may be greater; it takes days.
 */
const limits: VisitLimits = { most: 5_000, ofTenant: 1_250, ofTenantOnDay: 125 };
/** An answer that fewer visits gave is not kept, so that what is stored tells of no single one. */
const fewestVisits = 10;

const madeUp = { people: 2_000, seed: 20_261_122 };

export interface AnswersLesson {
  version: string;
  learnedFrom: 'visits' | 'made-up people';
  /** How many of these were counted. */
  counted: number;
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
  const prior = learnAnswers(usFacts, history, fewestVisits);
  const at = new Date(deps.clock.now()).toISOString();
  const version = await publishAnswers(deps.db, { market, mode, prior, learnedFrom: history.length, at });
  return { version, learnedFrom: isFromVisits ? 'visits' : 'made-up people', counted: history.length };
}

async function answeredVisits(deps: Dependencies, market: string, mode: Mode): Promise<BandedFacts[]> {
  const rows = await findAnsweredVisits(deps.db, market, mode, limits);
  return rows.map((row) => (JSON.parse(row.banded_facts_json) as KeptForReplay).facts);
}

function madeUpAnswers(): BandedFacts[] {
  const random = seeded(madeUp.seed);
  return Array.from({ length: madeUp.people }, () => bandFacts(usFacts, syntheticApplicant(usFacts, random)));
}
