import type { z } from 'zod';
import { type ApplicationRow, findApplication } from '../applications/applications.queries.ts';
import { isClosedWithoutLoan } from '../applications/states.ts';
import type { LenderRequestsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Job } from '../jobs/jobs.ts';
import { findPersonKey } from '../offers/answers.queries.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { openQuestion, type SealedQuestion } from './ask-lender.ts';
import { callLender, type LenderReply } from './call-lender.ts';
import { findLender, findLenderRequest, type LenderRequestRow, type LenderRow, settleLenderRequest } from './lenders.queries.ts';

/** A request about an application that still waits for its lender, with all that sending it takes. */
export interface PendingRequest extends SealedQuestion {
  tenant: Tenant;
  lender: LenderRow;
  row: LenderRequestRow;
  application: ApplicationRow;
}

/** Longest wait for one answer about an application; a lender that needs longer is asked again, with the same id. */
const timeoutMs = 20_000;

/**
 * What a job is to send; undefined when it was answered already, or there is nobody left to ask about: a person who left before the lender
 * could be reached is not told of to it afterwards.
 */
export async function pendingRequest(deps: Dependencies, job: Job): Promise<PendingRequest | undefined> {
  const { requestId } = job.payload as { requestId: string };
  const { tenantId, mode } = job.owner;
  const tenant = await findTenant(deps.db, tenantId, mode);
  const row = await findLenderRequest(deps.db, job.owner, requestId);
  if (!tenant || row?.state !== 'asking' || !row.application_id) return undefined;
  const application = await findApplication(deps.db, job.owner, row.application_id);
  const lender = await findLender(deps.db, row.lender_id);
  const personKey = application && (await findPersonKey(deps.db, job.owner, application.person_id));
  if (!application || !lender || !personKey) return undefined;
  if (isClosedWithoutLoan(application.state)) {
    await job.finish((tx) => settleLenderRequest(tx.db, tx, row.id, { state: 'stopped' }));
    return undefined;
  }
  return { tenant, lender, row, application, ...openQuestion(deps, tenant, personKey, row) };
}

/**
 * Sends it. Whatever is no believable answer fails the try, and the job comes again later: the lender knows the request by its id.
 *
 * @throws when the lender is silent, unavailable, or answers garbage.
 */
export async function askPending<Answer extends { requestId: string }>(
  deps: Dependencies,
  job: Job,
  { lender, row, path, body }: PendingRequest,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const reply: LenderReply<Answer> = await callLender(deps, {
    lender,
    path,
    requestId: row.id,
    body,
    schema,
    timeoutMs,
    signal: job.signal,
  });
  if (reply.kind === 'answer') return reply.answer;
  if (reply.kind === 'garbage') deps.log.warn('lender-garbage', { lenderId: lender.id, why: reply.why });
  throw new Error(`${lender.id} gave no answer to ${row.kind}: ${reply.kind}`);
}

/** Marks a request as answered, with what was said. False when another worker was faster. */
export const answeredOnce = (tx: Unit, row: LenderRequestRow, state: LenderRequestsTable['state'], answer: object) =>
  settleLenderRequest(tx.db, tx, row.id, { state, answer_json: JSON.stringify(answer), answered_at: tx.now.toISOString() });
