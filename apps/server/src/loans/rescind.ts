import { findApplication } from '../applications/applications.queries.ts';
import { instructLender } from '../applications/instruct.ts';
import { moveApplication } from '../applications/move.ts';
import { movementsOf } from '../charges/charge-view.ts';
import { findChargeOfApplication, findMovements } from '../charges/charges.queries.ts';
import { makeMovement } from '../charges/make-movement.ts';
import { chargeSums, roomFor } from '../charges/movements.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { canRescind } from './loan-view.ts';
import { type LoanRow, updateLoan } from './loans.queries.ts';

/**
 * The person changes their mind within the time that the agreement gives. What the shop had captured is refunded, what it had not is
 * voided; it learns of both by webhook, the lender by a job.
 *
 * @throws {ProblemError} `illegal-transition` when the right is over or was used.
 */
export async function rescindLoan(deps: Dependencies, tx: Unit, tenant: Tenant, loan: LoanRow, today: string): Promise<LoanRow> {
  if (!canRescind(loan, today)) throw new ProblemError('illegal-transition', 'This loan can no longer be withdrawn from here.');
  const application = (await findApplication(tx.db, tx, loan.application_id))!;
  const rescinded = await moveApplication(tx, application, 'rescind', { saved_at: tx.now.toISOString() });
  await updateLoan(tx.db, tx, loan.id, { state: 'rescinded' });
  await giveBack(deps, tx, loan);
  await instructLender(deps, tx, tenant, rescinded, 'rescind');
  return { ...loan, state: 'rescinded' };
}

async function giveBack(deps: Dependencies, tx: Unit, loan: LoanRow): Promise<void> {
  const charge = await findChargeOfApplication(tx.db, tx, loan.application_id);
  if (!charge) return;
  for (const kind of ['void', 'refund'] as const) {
    const amountMinor = roomFor(kind, chargeSums(movementsOf(await findMovements(tx.db, tx, charge.id))));
    if (amountMinor > 0) await makeMovement(deps, tx, charge, { kind, amountMinor, reference: `rescinded-${loan.id}` });
  }
}
