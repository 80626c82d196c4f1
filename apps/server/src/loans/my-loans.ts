import type { ConsentView, MyLoansView } from '@liana/contract';
import { todayIn } from '@liana/markets';
import type { Kysely } from 'kysely';
import { type ApplicationRow, findApplication, findApplicationsOfPerson } from '../applications/applications.queries.ts';
import { offerOfRow } from '../applications/load.ts';
import { isOpen } from '../applications/states.ts';
import { pinnedEntry } from '../catalogue/live-catalogue.ts';
import { findConsentsOfPerson, findLegalTexts } from '../consents/consents.queries.ts';
import type { Database } from '../db/schema.ts';
import { findLender } from '../lenders/lenders.queries.ts';
import { lenderView } from '../offers/lender-view.ts';
import { findOffer } from '../offers/offers.queries.ts';
import { scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { loanView } from './loan-view.ts';
import { findLoansOfPerson, type LoanRow } from './loans.queries.ts';

type Db = Kysely<Database>;

/** Everything that a person has at a tenant: loans, applications under way, consents. */
export async function myLoans(db: Db, tenant: Tenant, personId: string, now: Date): Promise<MyLoansView> {
  const scope = scopeOf(tenant);
  const loans: MyLoansView['loans'] = [];
  for (const loan of await findLoansOfPerson(db, scope, personId)) loans.push(await viewOfLoan(db, tenant, loan, now));
  const openApplications: MyLoansView['openApplications'] = [];
  for (const application of await findApplicationsOfPerson(db, scope, personId)) {
    if (isOpen(application.state)) openApplications.push(await openApplication(db, tenant, application));
  }
  return { loans, openApplications, consents: await consentsOf(db, tenant, personId) };
}

export async function viewOfLoan(db: Db, tenant: Tenant, loan: LoanRow, now: Date) {
  const application = (await findApplication(db, scopeOf(tenant), loan.application_id))!;
  const entry = await pinnedEntry(db, application.snapshot_id, application.product_version_id);
  return loanView(loan, entry, todayIn(tenant.market, now));
}

async function openApplication(db: Db, tenant: Tenant, application: ApplicationRow): Promise<MyLoansView['openApplications'][number]> {
  const entry = await pinnedEntry(db, application.snapshot_id, application.product_version_id);
  const offer = offerOfRow((await findOffer(db, scopeOf(tenant), application.offer_id))!);
  return { id: application.id, state: application.state, lender: lenderView(entry.lender), amount: offer.terms.principal };
}

/**
 * Each consent under the label that was agreed to, in its wording of then. A signed agreement is no consent that can be taken back: its
 * way out is the right of withdrawal.
 */
async function consentsOf(db: Db, tenant: Tenant, personId: string): Promise<ConsentView[]> {
  const rows = (await findConsentsOfPerson(db, scopeOf(tenant), personId)).filter(({ purpose }) => purpose !== 'loan-agreement');
  const texts = new Map((await findLegalTexts(db, [...new Set(rows.map((row) => row.text_hash))])).map((text) => [text.hash, text]));
  const names = new Map<string, string>();
  for (const id of new Set(rows.flatMap((row) => row.lender_id ?? []))) names.set(id, (await findLender(db, id))?.name ?? id);
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose as ConsentView['purpose'],
    lenderName: row.lender_id && (names.get(row.lender_id) ?? row.lender_id),
    label: (JSON.parse(texts.get(row.text_hash)!.rendered_json) as Pick<ConsentView, 'label'>).label,
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }));
}
