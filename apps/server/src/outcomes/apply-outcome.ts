import type { OutcomeReport } from '@liana/contract';
import type { ApplicationRow } from '../applications/applications.queries.ts';
import { moveApplication } from '../applications/move.ts';
import { type ApplicationEvent, nextState } from '../applications/states.ts';
import { countFunding } from '../charges/count-funding.ts';
import type { Unit } from '../db/unit.ts';
import { findLoanOfApplication, updateLoan } from '../loans/loans.queries.ts';

/** What a report does to the application. A decision that was reported is only learned from: deciding has its own call-back. */
const eventOf: Readonly<Record<OutcomeReport['kind'], ApplicationEvent | null>> = {
  approved: null,
  declined: null,
  funded: 'fund',
  repayment: 'pay',
  arrears: 'fall-behind',
  settled: 'settle',
  'written-off': 'write-off',
  rescinded: 'rescind',
};

/**
 * Moves application and loan as their lender reports, and counts the money. The lender's books decide, but never against the table of legal
 * moves: a report that comes too late, or again in other words, or that tells of more money than there is, is kept and moves nothing.
 */
export async function applyOutcome(tx: Unit, application: ApplicationRow, report: OutcomeReport): Promise<void> {
  const event = eventOf[report.kind];
  const loan = await findLoanOfApplication(tx.db, tx, application.id);
  if (report.kind === 'funded' && report.amountMinor && !(await countFunding(tx, application.id, report.amountMinor))) return;
  if (report.kind === 'repayment' && loan)
    await updateLoan(tx.db, tx, loan.id, { paid_minor: Number(loan.paid_minor) + (report.amountMinor ?? 0) });
  if (!event) return;
  if (!nextState(application.state, event)) {
    await tx.audit('outcome.moved-nothing', application.id, { kind: report.kind, state: application.state });
    return;
  }
  const { state } = await moveApplication(tx, application, event, { saved_at: tx.now.toISOString() });
  if (loan) await updateLoan(tx.db, tx, loan.id, { state });
}
