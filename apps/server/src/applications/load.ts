import type { OfferView } from '@liana/contract';
import { isoDate } from '@liana/finance';
import { type RuleSet, ruleSetAt, todayIn } from '@liana/markets';
import { type CatalogueEntry, type FactDictionary, type Facts, usFacts } from '@liana/matching';
import { pinnedEntry } from '../catalogue/live-catalogue.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/handler.ts';
import { notFound } from '../http/problem.ts';
import type { OfferContent } from '../offers/build-list.ts';
import { findOffer, type OfferRow } from '../offers/offers.queries.ts';
import { noPlace } from '../offers/place-in-list.ts';
import { wishFacts } from '../offers/wish-facts.ts';
import { type Session, scopeOf } from '../sessions/session.ts';
import { findSession } from '../sessions/sessions.queries.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { readApplicationFacts } from './application-facts.ts';
import { type ApplicationRow, findLatestApplication } from './applications.queries.ts';

/** An application with everything that is pinned to it. */
export interface LoadedApplication {
  tenant: Tenant;
  application: ApplicationRow;
  session: Session;
  offer: OfferView;
  offerRow: OfferRow;
  entry: CatalogueEntry;
  /** Of the wish and of the person, as far as they are known. */
  facts: Facts;
  dictionary: FactDictionary;
  ruleSet: RuleSet;
  /** The market's calendar date. */
  today: string;
}

/** What was pinned before offers said why they are recommended, or who has a part in them, says nothing of it. */
function pinnedContent({ view_json }: OfferRow): OfferContent {
  const content = JSON.parse(view_json) as Partial<OfferContent>;
  return { ...content, partners: content.partners ?? [], recommendedBecause: content.recommendedBecause ?? null } as OfferContent;
}

/** An offer as it was pinned. */
export const offerOfRow = (row: OfferRow): OfferView => ({
  ...pinnedContent(row),
  id: row.id,
  stage: row.stage,
  ...noPlace,
  expiresAt: row.expires_at,
});

/** The application that this person is at, in this visit. @throws {ProblemError} `not-found`. */
export async function loadOwnApplication(deps: Dependencies, tx: Unit, tenant: Tenant, principal: Principal): Promise<LoadedApplication> {
  const application = principal.sessionId ? await findLatestApplication(tx.db, scopeOf(tenant), principal.sessionId) : undefined;
  if (!application || application.person_id !== principal.personId) throw notFound('application');
  return loadApplication(deps, tx, tenant, application);
}

export async function loadApplication(
  deps: Dependencies,
  tx: Pick<Unit, 'db' | 'now'>,
  tenant: Tenant,
  application: ApplicationRow,
): Promise<LoadedApplication> {
  const scope = scopeOf(tenant);
  const session = (await findSession(tx.db, scope, application.session_id))!;
  const offerRow = (await findOffer(tx.db, scope, application.offer_id))!;
  const dictionary = usFacts;
  const told = await readApplicationFacts(deps, tx.db, tenant, application);
  const today = todayIn(tenant.market, tx.now);
  return {
    tenant,
    application,
    session,
    offer: offerOfRow(offerRow),
    offerRow,
    entry: await pinnedEntry(tx.db, application.snapshot_id, application.product_version_id),
    facts: { ...told, ...wishFacts(session, tenant.market, tx.now, dictionary) },
    dictionary,
    ruleSet: ruleSetAt(tenant.market, isoDate(today)),
    today,
  };
}
