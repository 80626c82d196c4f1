import { type LenderInstruction, lenderPaths } from '@liana/contract';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { askLender } from '../lenders/ask-lender.ts';
import { testBehaviourOf } from '../lenders/person-at-lender.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { keyOfPerson } from './application-facts.ts';
import type { ApplicationRow } from './applications.queries.ts';

/** What a lender is told about an application that it has decided. */
export type InstructionKind = 'accept' | 'sign' | 'capture' | 'refund' | 'rescind';

/** Tells the lender, by a job in the caller's transaction. Returns the job's id. */
export async function instructLender(
  deps: Dependencies,
  tx: Unit,
  tenant: Tenant,
  application: ApplicationRow,
  kind: InstructionKind,
  detail: Pick<LenderInstruction, 'amountMinor' | 'reference' | 'agreementHash'> = {},
): Promise<string> {
  const testBehaviour = await testBehaviourOf(deps, tx.db, tenant, application.person_id);
  const { jobId } = await askLender(deps, tx, {
    tenant,
    sessionId: application.session_id,
    applicationId: application.id,
    lenderId: application.lender_id,
    kind,
    path: lenderPaths[kind].replace(':lenderReference', encodeURIComponent(application.lender_reference ?? '')),
    personKey: (await keyOfPerson(tx.db, tx, application.person_id))!,
    body: (requestId): LenderInstruction => ({
      requestId,
      mode: tenant.mode,
      at: tx.now.toISOString(),
      ...(testBehaviour && { testBehaviour }),
      applicationId: application.id,
      ...detail,
    }),
  });
  return jobId;
}
