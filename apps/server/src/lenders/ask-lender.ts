import { momentAfter } from '../db/moment-after.ts';
import type { LenderRequestsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { insertLenderRequest, type LenderRequestRow, lastAskedAt } from './lenders.queries.ts';

/** What is asked of a lender, as it will be sent. */
export interface Question {
  tenant: Tenant;
  sessionId: string;
  applicationId: string | null;
  lenderId: string;
  kind: LenderRequestsTable['kind'];
  path: string;
  /** Key of the person that it is about. */
  personKey: string;
  /** The body, given the request's id: the lender knows a repeated request by it. */
  body: (requestId: string) => object;
}
/** What a sealed request holds. */
export interface SealedQuestion {
  path: string;
  body: object;
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'lender_requests', column: 'request_sealed', row: id });

/**
 * Writes down what a lender is to be asked, and the job that asks it, in one transaction with whatever made it necessary. After a crash
 * the job goes on with the same request id, so that nothing is asked twice in effect. Returns the request's and the job's id.
 */
export async function askLender(deps: Dependencies, tx: Unit, question: Question): Promise<{ requestId: string; jobId: string }> {
  const { tenant, kind, lenderId, path } = question;
  const id = newId(deps.random, 'lender-request');
  const sealed: SealedQuestion = { path, body: question.body(id) };
  await insertLenderRequest(tx.db, {
    id,
    tenant_id: tenant.id,
    mode: tenant.mode,
    session_id: question.sessionId,
    application_id: question.applicationId,
    lender_id: lenderId,
    kind,
    state: 'asking',
    request_sealed: deps.vault.seal(tenant.wrappedKey, question.personKey, place(tenant.id, id), JSON.stringify(sealed)),
    answer_json: null,
    asked_at: await nextAskedAt(tx, question.applicationId),
    answered_at: null,
  });
  await tx.audit('lender.asked', question.applicationId ?? question.sessionId, { requestId: id, lenderId, kind });
  const jobId = await tx.emit(`lender.${kind}`, lenderId, { requestId: id });
  return { requestId: id, jobId };
}

/** Later than whatever the lender was told about the same application before: that is the order in which it is told. */
async function nextAskedAt(tx: Unit, applicationId: string | null): Promise<string> {
  return momentAfter(applicationId === null ? undefined : await lastAskedAt(tx.db, tx, applicationId), tx.now);
}

/** What was asked, opened again by the job that sends it. */
export function openQuestion(deps: Dependencies, tenant: Tenant, personKey: string, row: LenderRequestRow): SealedQuestion {
  return JSON.parse(deps.vault.open(tenant.wrappedKey, personKey, place(tenant.id, row.id), row.request_sealed)) as SealedQuestion;
}
