import { LenderAcknowledgement, type LenderInstruction } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { type JobKind, Postponed } from '../jobs/jobs.ts';
import { keepTrying } from '../lenders/keep-trying.ts';
import { findRequestOfApplication, hasEarlierUnanswered } from '../lenders/lenders.queries.ts';
import { answeredOnce, askPending, type PendingRequest, pendingRequest } from '../lenders/pending-request.ts';

/** What follows once the lender has acknowledged an instruction, or refused it. In the transaction that ends the job. */
export type AfterInstruction = (
  deps: Dependencies,
  tx: Unit,
  pending: PendingRequest,
  acknowledged: LenderAcknowledgement,
  instruction: LenderInstruction,
) => Promise<void>;

/**
 * A job that tells a lender something. It waits until the signature is with the lender: before, there is nothing to capture or refund. And
 * what the lender was to be told before comes first, also where that had to be sent again: a refund that overtakes its capture is refused.
 */
export const instructJob = (after: AfterInstruction): JobKind => ({
  tryMs: 40_000,
  retryAfterMs: keepTrying,
  atOnce: 64,
  perSubject: 16,
  run: async (deps, job) => {
    const pending = await pendingRequest(deps, job);
    if (!pending) return;
    const { row, application } = pending;
    if (row.kind !== 'accept' && row.kind !== 'sign') {
      const signature = await findRequestOfApplication(deps.db, job.owner, application.id, 'sign');
      if (signature?.state !== 'answered') throw new Postponed(`${row.kind} waits until ${application.lender_id} has the signature`);
    }
    if (await hasEarlierUnanswered(deps.db, job.owner, row)) throw new Postponed(`${row.kind} waits for what was said before`);
    const acknowledged = await askPending(deps, job, pending, LenderAcknowledgement);
    await job.finish(async (tx) => {
      if (!(await answeredOnce(tx, row, acknowledged.accepted ? 'answered' : 'declined', acknowledged))) return;
      if (!acknowledged.accepted) await tx.audit('lender.refused', application.id, { kind: row.kind, requestId: row.id });
      await after(deps, tx, pending, acknowledged, pending.body as LenderInstruction);
    });
  },
});
