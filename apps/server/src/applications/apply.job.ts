import { DecisionAnswer } from '@liana/contract';
import type { JobKind } from '../jobs/jobs.ts';
import { keepTrying } from '../lenders/keep-trying.ts';
import { answeredOnce, askPending, pendingRequest } from '../lenders/pending-request.ts';
import { findApplication } from './applications.queries.ts';
import { takeDecision } from './decide.ts';
import { loadApplication } from './load.ts';

/** Brings a sent application to its lender and takes the decision in. After a crash it goes on with the same request id (bar R1). */
export const applyJob: JobKind = {
  tryMs: 40_000,
  retryAfterMs: keepTrying,
  atOnce: 96,
  perSubject: 16,
  run: async (deps, job) => {
    const pending = await pendingRequest(deps, job);
    if (!pending) return;
    const answer = await askPending(deps, job, pending, DecisionAnswer);
    if (answer.applicationId !== pending.application.id) throw new Error(`${pending.lender.id} decided another application`);
    await job.finish(async (tx) => {
      if (!(await answeredOnce(tx, pending.row, answer.decision === 'decline' ? 'declined' : 'answered', answer))) return;
      // As it is now: a call-back may have come before the answer, or the person may have left.
      const application = (await findApplication(tx.db, tx, pending.application.id))!;
      const isTaken = await takeDecision(deps, tx, await loadApplication(deps, tx, pending.tenant, application), answer);
      if (!isTaken) await tx.audit('lender.decision-not-taken', application.id, { decision: answer.decision, state: application.state });
    });
  },
};
