import type { Kysely } from 'kysely';
import { readApplicationFacts } from '../applications/application-facts.ts';
import { findApplicationsOfPerson } from '../applications/applications.queries.ts';
import { findConsentsOfPerson } from '../consents/consents.queries.ts';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { findLoansOfPerson } from '../loans/loans.queries.ts';
import { readAnswers } from '../offers/answers.ts';
import { listsNaming } from '../pre-approved/person-on-lists.ts';
import { scopeOf, sessionFromRow } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';

/** Everything that is stored about a person at a tenant, opened, as plain JSON (bar A22). Keys and hashes of tokens are not about them. */
export async function exportPerson(
  deps: Dependencies,
  db: Kysely<Database>,
  tenant: Tenant,
  personId: string,
): Promise<Record<string, unknown>> {
  const scope = scopeOf(tenant);
  const ofPerson = { tenant_id: scope.tenantId, mode: scope.mode, person_id: personId };
  const applications = await findApplicationsOfPerson(db, scope, personId);
  const loans = await findLoansOfPerson(db, scope, personId);
  const disclosures = await db
    .selectFrom('disclosures')
    .selectAll()
    .where((where) => where.and(ofPerson))
    .execute();
  return {
    contact: await contactOf({ db, vault: deps.vault }, tenant, personId),
    visits: await visitsOf(deps, db, tenant, personId),
    applications: await Promise.all(
      applications.map(async (application) => ({
        id: application.id,
        state: application.state,
        lender: application.lender_id,
        createdAt: application.created_at,
        submittedAt: application.submitted_at,
        decidedAt: application.decided_at,
        signedAt: application.signed_at,
        reasons: JSON.parse(application.reasons_json) as unknown,
        answers: await readApplicationFacts(deps, db, tenant, application),
        keptForReplay: JSON.parse(application.banded_facts_json) as unknown,
      })),
    ),
    loans: loans.map(({ id, application_id, lender_id, state, terms_json, schedule_json, paid_minor, starts_on }) => ({
      id,
      applicationId: application_id,
      lender: lender_id,
      state,
      startsOn: starts_on,
      paidMinor: Number(paid_minor),
      terms: JSON.parse(terms_json) as unknown,
      schedule: JSON.parse(schedule_json) as unknown,
    })),
    consents: (await findConsentsOfPerson(db, scope, personId)).map(({ tenant_id: _, mode: __, person_id: ___, ...consent }) => consent),
    disclosures: disclosures.map((disclosure) => ({
      id: disclosure.id,
      applicationId: disclosure.application_id,
      shownAt: disclosure.shown_at,
      dwellMs: disclosure.dwell_ms,
      confirmedAt: disclosure.confirmed_at,
      document: JSON.parse(disclosure.document_json) as unknown,
    })),
    askedOfLenders: await askedAbout(db, tenant, personId),
    approvedInAdvance: (await listsNaming(deps, db, tenant, personId)).map((list) => ({
      lender: list.lender_id,
      product: list.product_id,
      limitMinor: list.limit_minor,
      validUntil: list.valid_until,
    })),
  };
}

async function visitsOf(deps: Dependencies, db: Kysely<Database>, tenant: Tenant, personId: string) {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where((where) => where.and({ tenant_id: tenant.id, mode: tenant.mode, person_id: personId }))
    .orderBy('created_at')
    .execute();
  const visits: unknown[] = [];
  for (const session of rows.map(sessionFromRow)) {
    const { facts, skipped } = await readAnswers(deps, db, tenant, session, { tokenHash: '', contactProved: true });
    visits.push({
      id: session.id,
      createdAt: session.createdAt,
      wish: session.wish,
      order: session.order,
      answers: facts,
      skipped: [...skipped],
    });
  }
  return visits;
}

/** When which lender was asked, and what kind of answer came. */
const askedAbout = (db: Kysely<Database>, tenant: Tenant, personId: string) =>
  db
    .selectFrom('lender_requests')
    .innerJoin('sessions', (join) =>
      join
        .onRef('sessions.id', '=', 'lender_requests.session_id')
        .onRef('sessions.tenant_id', '=', 'lender_requests.tenant_id')
        .onRef('sessions.mode', '=', 'lender_requests.mode'),
    )
    .select([
      'lender_requests.lender_id as lender',
      'lender_requests.kind as kind',
      'lender_requests.state as state',
      'lender_requests.asked_at as askedAt',
    ])
    .where('lender_requests.tenant_id', '=', tenant.id)
    .where('lender_requests.mode', '=', tenant.mode)
    .where('sessions.person_id', '=', personId)
    .orderBy('lender_requests.asked_at')
    .execute();
