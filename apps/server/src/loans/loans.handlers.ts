import { todayIn } from '@liana/markets';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { exportPerson } from '../export/export-person.ts';
import type { Handlers, Principal } from '../http/handler.ts';
import { notFound } from '../http/problem.ts';
import { scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { findLoan, type LoanRow } from './loans.queries.ts';
import { myLoans, viewOfLoan } from './my-loans.ts';
import { rescindLoan } from './rescind.ts';
import { signedAgreement } from './signed-agreement.ts';
import { takeBackConsent } from './take-back-consent.ts';

type LoanRoute = 'getMyLoans' | 'getMyLoan' | 'getSignedAgreement' | 'rescindLoan' | 'withdrawConsent' | 'exportMyData';

async function ownLoan(db: Kysely<Database>, tenant: Tenant, { personId }: Principal, id: string): Promise<LoanRow> {
  const loan = personId ? await findLoan(db, scopeOf(tenant), personId, id) : undefined;
  if (!loan) throw notFound('loan');
  return loan;
}

/** What a person keeps an eye on afterwards, in the portal: loans, consents, everything that is stored about them. */
export const loanHandlers: Pick<Handlers, LoanRoute> = {
  getMyLoans: ({ deps, tenant, principal, now }) => myLoans(deps.db, tenant, principal.personId!, now),

  getMyLoan: async ({ deps, tenant, principal, params, now }) =>
    viewOfLoan(deps.db, tenant, await ownLoan(deps.db, tenant, principal, params.loanId), now),

  getSignedAgreement: async ({ deps, tenant, principal, params }) =>
    signedAgreement(deps.db, tenant, await ownLoan(deps.db, tenant, principal, params.loanId)),

  rescindLoan: ({ deps, tenant, principal, params, now, finish }) =>
    finish(async (tx) => {
      const loan = await ownLoan(tx.db, tenant, principal, params.loanId);
      return viewOfLoan(tx.db, tenant, await rescindLoan(deps, tx, tenant, loan, todayIn(tenant.market, now)), now);
    }),

  withdrawConsent: ({ tenant, principal, params, now, finish }) =>
    finish(async (tx) => {
      await takeBackConsent(tx, principal.personId!, params.consentId);
      return myLoans(tx.db, tenant, principal.personId!, now);
    }),

  exportMyData: ({ deps, tenant, principal, finish }) =>
    finish(async (tx) => {
      await tx.audit('person.exported', principal.personId!);
      return exportPerson(deps, tx.db, tenant, principal.personId!);
    }),
};
