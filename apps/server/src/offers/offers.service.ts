import type { Money, OffersView, Recommendation } from '@liana/contract';
import type { RuleSet } from '@liana/markets';
import type { CatalogueEntry } from '@liana/matching';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { notFound } from '../http/problem.ts';
import { type Session, scopeOf, sessionView } from '../sessions/session.ts';
import { findSession, updateSession } from '../sessions/sessions.queries.ts';
import type { Tenant } from '../tenants/tenant.ts';
import type { OfferContent } from './build-list.ts';
import { type DrawnList, drawUpList, type ListOf } from './draw-up.ts';
import { compareWithStanding, type PinnedOffer, pinList } from './pin-list.ts';
import { questionView } from './question-view.ts';

/** The list as it stands after whatever happened in this transaction, with every new offer pinned. */
export async function pinnedOffers(deps: Dependencies, tx: Unit, of: ListOf): Promise<OffersView> {
  const drawn = await drawUpList(deps, tx.db, of);
  const { offers, changed } = await pinList(deps, tx, {
    sessionId: of.session.id,
    audience: drawn.audience,
    list: drawn.list,
    standing: drawn.standing,
    snapshotId: drawn.stored.id,
    versionIds: drawn.stored.versionIds,
    modelId: drawn.modelId,
    ruleSetVersion: drawn.ruleSet.id,
    kept: drawn.kept,
  });
  if (drawn.stored.id !== of.session.snapshotId) await updateSession(tx.db, tx, of.session.id, { snapshot_id: drawn.stored.id });
  return offersView(drawn, offers, changed, of);
}

/**
 * The list for somebody who only looks. Where nothing has changed nothing is written; otherwise (an offer ran out, a licence ended, a
 * model was published) `write` gets to pin the new list.
 */
export async function currentOffers(
  deps: Dependencies,
  of: ListOf,
  write: (work: (tx: Unit) => Promise<OffersView>) => Promise<OffersView>,
): Promise<OffersView> {
  const drawn = await drawUpList(deps, deps.db, of);
  const { kept, gone } = compareWithStanding(drawn.list, drawn.standing, of.now);
  const standing = kept.flatMap(({ listed, row }) => (row ? [{ listed, id: row.id, expiresAt: row.expires_at }] : []));
  if (gone.length > 0 || standing.length < kept.length) return write((tx) => pinnedOffers(deps, tx, of));
  return offersView(drawn, standing, 0, of);
}

/** An offer as the list shows it, with what it was priced from. */
export interface OfferInList {
  content: OfferContent;
  entry: CatalogueEntry;
  ruleSet: RuleSet;
}

/**
 * One offer of the list that this reader sees just now, among those that can be chosen. Changes nothing.
 *
 * @throws {ProblemError} `not-found` for any other: another visit's or another reader's, one that has run out, changed or does not fit.
 */
export async function offerInList(deps: Dependencies, of: ListOf, offerId: string): Promise<OfferInList> {
  const { list, standing, stored, ruleSet } = await drawUpList(deps, deps.db, of);
  const { kept } = compareWithStanding(list, standing, of.now);
  const content = kept.find(({ row }) => row?.id === offerId)?.listed.content;
  if (!content || content.group === 'does-not-fit') throw notFound('offer');
  return { content, entry: stored.entries.get(content.productId)!, ruleSet };
}

/** A session of this tenant, or 404: another's is not told apart from none. */
export async function sessionOf(db: Dependencies['db'], tenant: Tenant, id: string | undefined): Promise<Session> {
  const session = id === undefined ? undefined : await findSession(db, scopeOf(tenant), id);
  if (!session) throw notFound('session');
  return session;
}

function offersView(drawn: DrawnList, offers: readonly PinnedOffer[], changed: number, of: ListOf): OffersView {
  const { tenant, session, reader, now } = of;
  const { next, askable, unlisted } = drawn.list;
  const definition = next && drawn.dictionary.get(next.factId);
  return {
    session: sessionView(session, reader?.contactProved ?? false),
    offers: offers.map(({ listed, id, expiresAt }) => ({ ...listed.content, ...listed.place, id, expiresAt })),
    unlisted: { ...unlisted },
    recommendation: recommendationOf(drawn.ruleSet, tenant),
    pending: drawn.pending,
    next: definition ? questionView(definition, { settles: next.settles, skippable: definition.personal }) : null,
    remainingAtMost: next?.atMost ?? 0,
    // From 1 up while there is a question, so that a plan never says none while one is asked.
    remainingExpected: next ? Math.max(1, Math.round(next.expected)) : 0,
    changes: { changedOffers: changed, lowestTotal: lowestTotal(offers) },
    askable,
    asOf: now.toISOString(),
  };
}

const recommendationOf = ({ conduct }: RuleSet, { promise }: Tenant): Recommendation =>
  conduct.approvalEstimate === 'rules-only' ? { basis: 'conditions-met' } : { basis: 'certified', promise };

function lowestTotal(offers: readonly PinnedOffer[]): Money | null {
  const totals = offers
    .filter(({ listed }) => listed.content.group !== 'does-not-fit')
    .map(({ listed }) => listed.content.terms.totalPayable);
  return totals.reduce<Money | null>((least, total) => (least && least.amountMinor <= total.amountMinor ? least : total), null);
}
