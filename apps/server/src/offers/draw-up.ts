import type { PendingLender } from '@liana/contract';
import { isoDate } from '@liana/finance';
import { type RuleSet, ruleSetAt, todayIn } from '@liana/markets';
import {
  type BandedFacts,
  type Bitset,
  bandFacts,
  clearBit,
  type FactDictionary,
  type FactId,
  type Facts,
  type KeptPreApproval,
  keptPreApproval,
  type PreApproval,
  usFacts,
} from '@liana/matching';
import type { Kysely } from 'kysely';
import { findApplicationsOfSession } from '../applications/applications.queries.ts';
import { countInFlight } from '../applications/in-flight.queries.ts';
import { liveModel } from '../approval/models.ts';
import { liveAnswers } from '../asking/answer-priors.ts';
import { snapshotById } from '../catalogue/held-snapshots.ts';
import { liveSnapshot, productsInForce } from '../catalogue/live-catalogue.ts';
import type { StoredSnapshot } from '../catalogue/load-snapshot.ts';
import type { Audience, Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { listsNaming, preApprovalsBy } from '../pre-approved/person-on-lists.ts';
import { findPrequalifications, type LenderRequestRow } from '../prequalification/prequalification.queries.ts';
import { isLost, isPending, lenderAnswers, progressOf } from '../prequalification/progress.ts';
import { type Scope, type Session, scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { type Answers, noAnswers, type Reader, readAnswers } from './answers.ts';
import { type BuiltList, buildList, type LenderAnswer } from './build-list.ts';
import { lenderView } from './lender-view.ts';
import { findStandingOffers, type OfferRow } from './offers.queries.ts';
import { wishFacts } from './wish-facts.ts';

/** Whose list, for whom, at what time. Without a reader it is the host page's: from the wish alone. */
export interface ListOf {
  tenant: Tenant;
  session: Session;
  reader: Reader | null;
  now: Date;
}
/** What a match is replayed from beside its snapshot, model and rule set: nothing that leads back to the person. */
export interface KeptForReplay {
  facts: BandedFacts;
  promise: number;
  orderBy: Session['orderBy'];
  personalised: boolean;
  /** The market's calendar date. */
  on: string;
  /** What lenders had answered: ids of the products that each offered. */
  answered: Readonly<Record<string, readonly string[]>>;
  /** What lenders had approved in advance, by product. Left out for most, whom no list names. */
  preApprovals?: Readonly<Record<string, KeptPreApproval>>;
  /** Lenders that had declined an application for this wish. */
  refused: readonly string[];
  /** The question that came with the list, and what was known of people's answers when it was chosen. */
  asked: { fact: FactId | null; prior: string | null };
}

/** A list with all that it was made from. */
export interface DrawnList {
  audience: Audience;
  stored: StoredSnapshot;
  facts: Facts;
  list: BuiltList;
  standing: OfferRow[];
  modelId: string | null;
  ruleSet: RuleSet;
  kept: KeptForReplay;
  pending: PendingLender[];
  dictionary: FactDictionary;
}

/** Reads everything that a list depends on and builds it. Changes nothing. */
export async function drawUpList(deps: Dependencies, db: Kysely<Database>, { tenant, session, reader, now }: ListOf): Promise<DrawnList> {
  const dictionary = usFacts;
  const answers = reader ? await readAnswers(deps, db, tenant, session, reader) : noAnswers;
  const requests = reader?.contactProved ? await findPrequalifications(db, scopeOf(tenant), session.id) : [];
  const inFlight = reader?.contactProved && session.personId ? await countInFlight(db, scopeOf(tenant), session.personId) : 0;
  // Nothing is in flight for somebody who is not known yet.
  const facts: Facts = { ...wishFacts(session, tenant.market, now, dictionary), ...answers.facts, applicationsInFlight: inFlight };
  const lists = reader?.contactProved && session.personId ? await listsNaming(deps, db, tenant, session.personId) : [];

  const audience: Audience = reader?.contactProved ? 'proved' : isAboutPerson(answers) ? 'person' : 'page';
  const standing = await findStandingOffers(db, scopeOf(tenant), session.id, audience);
  const stored = await snapshotFor(deps, db, { market: tenant.market, session, standing, now });
  const today = todayIn(tenant.market, now);
  const ruleSet = ruleSetAt(tenant.market, isoDate(today));
  const model = await liveModel(db, tenant.market, tenant.mode);
  const people = await liveAnswers(db, tenant.market, tenant.mode);
  const unheard = new Set(requests.filter((row) => isLost(progressOf(row, now, deps.settings))).map((row) => row.lender_id));
  const inForce = await productsInForce(db, stored, today);
  const lenderWords = lenderAnswers(requests, now);
  const refusals = new Map(reader?.contactProved ? await declinedHere(db, scopeOf(tenant), session.id) : []);
  const preApprovals = preApprovalsBy(lists, { entries: stored.entries, dictionary, today });
  const list = buildList({
    stored,
    mask: withoutChecksBy(inForce, stored, unheard),
    facts,
    skipped: answers.skipped,
    ruleSet,
    today,
    model,
    promise: tenant.promise,
    orderBy: session.orderBy,
    personalised: session.personalised,
    answers: lenderWords,
    preApprovals,
    refusals,
    prior: people?.prior,
  });
  const asked = new Set(requests.filter((row) => isPending(progressOf(row, now, deps.settings))).map((row) => row.lender_id));
  return {
    audience,
    stored,
    facts,
    list: { ...list, askable: list.askable.filter((lenderId) => !asked.has(lenderId)) },
    standing,
    modelId: model?.version ?? null,
    ruleSet,
    kept: {
      facts: bandFacts(dictionary, facts),
      promise: tenant.promise,
      orderBy: session.orderBy,
      personalised: session.personalised,
      on: today,
      answered: Object.fromEntries([...lenderWords].map(([id, { offers }]) => [id, offers.map(({ productId }) => productId)])),
      ...(preApprovals.size > 0 && { preApprovals: keptOf(preApprovals, facts) }),
      refused: [...refusals.keys()],
      asked: { fact: list.next?.factId ?? null, prior: people?.version ?? null },
    },
    pending: pendingLenders(requests, stored, now, deps),
    dictionary,
  };
}

const keptOf = (preApprovals: ReadonlyMap<string, PreApproval>, { amount }: Facts) =>
  Object.fromEntries([...preApprovals].map(([id, one]) => [id, keptPreApproval(one, amount === undefined ? undefined : Number(amount))]));

function withoutChecksBy(mask: Bitset, { snapshot }: StoredSnapshot, lenderIds: ReadonlySet<string>): Bitset {
  if (lenderIds.size === 0) return mask;
  const left = mask.slice();
  for (const [place, { stages }] of snapshot.entries.entries()) if (lenderIds.has(stages.credit.id)) clearBit(left, place);
  return left;
}

/** Lenders that declined an application for this very wish: what they said then is their answer. */
async function declinedHere(db: Kysely<Database>, scope: Scope, sessionId: string): Promise<[string, LenderAnswer][]> {
  const declined = (await findApplicationsOfSession(db, scope, sessionId)).filter((application) => application.state === 'declined');
  return declined.map(({ lender_id, reasons_json }) => [
    lender_id,
    { decision: 'ineligible', offers: [], reasons: JSON.parse(reasons_json) as LenderAnswer['reasons'] },
  ]);
}

const isAboutPerson = ({ facts, skipped }: Answers) => Object.keys(facts).length > 0 || skipped.size > 0;

/** A session keeps the catalogue that it began with, until its offers run out and are priced again. */
async function snapshotFor(
  deps: Dependencies,
  db: Kysely<Database>,
  { market, session, standing, now }: { market: string; session: Session; standing: readonly OfferRow[]; now: Date },
) {
  const hasExpired = standing.some((row) => row.expires_at <= now.toISOString());
  return hasExpired ? liveSnapshot(deps, db, market) : snapshotById(db, session.snapshotId);
}

function pendingLenders(
  requests: readonly LenderRequestRow[],
  { entries }: StoredSnapshot,
  now: Date,
  { settings }: Dependencies,
): PendingLender[] {
  const lenders = new Map([...entries.values()].map(({ stages }) => [stages.credit.id, stages.credit]));
  return requests.flatMap((row) => {
    const state = progressOf(row, now, settings);
    const lender = lenders.get(row.lender_id);
    if (!lender || state === 'answered' || state === 'declined' || state === 'stopped') return [];
    return [{ lender: lenderView(lender), state }];
  });
}
