import { findApplication } from '../applications/applications.queries.ts';
import { takeDecision } from '../applications/decide.ts';
import { loadApplication } from '../applications/load.ts';
import type { Handlers } from '../http/handler.ts';
import { notFound } from '../http/problem.ts';
import { applyOutcome } from './apply-outcome.ts';
import { recordOutcome } from './record-outcome.ts';

/** What a lender's server reports: signed, of one of its own applications, and the same report twice changes nothing. */
export const outcomeHandlers: Pick<Handlers, 'reportDecision' | 'reportOutcome'> = {
  reportDecision: ({ deps, tenant, principal, body, finish }) =>
    finish(async (tx) => {
      const application = await findApplication(tx.db, tx, body.applicationId);
      const isKnownOtherwise = application?.lender_reference != null && application.lender_reference !== body.lenderReference;
      if (!application || application.lender_id !== principal.lenderId || isKnownOtherwise) throw notFound('application');
      return { accepted: await takeDecision(deps, tx, await loadApplication(deps, tx, tenant, application), body) };
    }),

  reportOutcome: ({ deps, tenant, principal, body, finish }) =>
    finish(async (tx) => {
      const application = await findApplication(tx.db, tx, body.applicationId);
      if (!application || application.lender_id !== principal.lenderId || application.lender_reference !== body.lenderReference) {
        throw notFound('application');
      }
      const isNew = await recordOutcome(deps, tx, tenant, application, body);
      if (isNew) await applyOutcome(tx, application, body);
      return { accepted: true };
    }),
};
