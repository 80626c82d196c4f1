import type { LoanView, OfferTerms } from '@liana/contract';
import type { ScheduleRow } from '@liana/finance';
import type { CatalogueEntry } from '@liana/matching';
import { lenderView } from '../offers/lender-view.ts';
import type { LoanRow } from './loans.queries.ts';
import { outstandingMinor, paymentsMade, type Repayment, settlementOn } from './repayment.ts';

export const repaymentOf = (loan: LoanRow): Repayment => ({
  rows: JSON.parse(loan.schedule_json) as ScheduleRow[],
  paidMinor: Number(loan.paid_minor),
  startsOn: loan.starts_on,
});

/** Nothing more is to be paid in these states, whatever the schedule says. */
const hasEnded = ({ state }: LoanRow) => state === 'settled' || state === 'rescinded' || state === 'written-off';

/** Still within the right of withdrawal on that day. */
export const canRescind = ({ state, withdraw_until }: LoanRow, today: string) =>
  (state === 'signed' || state === 'funded') && withdraw_until !== null && withdraw_until >= today;

/** The mirror of a loan on a day of the market. */
export function loanView(loan: LoanRow, entry: CatalogueEntry, today: string): LoanView {
  const money = (amountMinor: number) => ({ amountMinor, currency: entry.product.currency });
  const repayment = repaymentOf(loan);
  const made = paymentsMade(repayment);
  const next = hasEnded(loan) ? undefined : repayment.rows[made];
  const settlement = next ? settlementOn(repayment, entry.product, today) : null;
  return {
    id: loan.id,
    applicationId: loan.application_id,
    state: loan.state,
    lender: lenderView(entry.lender),
    collector: entry.stages.servicing.name,
    terms: JSON.parse(loan.terms_json) as OfferTerms,
    schedule: repayment.rows.map((row, index) => ({
      number: row.number,
      dueDate: row.dueOn,
      payment: money(row.payment),
      principal: money(row.principal),
      interest: money(row.interest),
      fees: money(row.fees),
      balance: money(row.balance),
      paid: index < made,
    })),
    nextPayment: next ? { dueDate: next.dueOn, payment: money(next.payment) } : null,
    outstanding: money(next ? outstandingMinor(repayment) : 0),
    earlySettlement: settlement && { on: today, amount: money(settlement.totalMinor), saves: money(settlement.savesMinor) },
    withdrawUntil: canRescind(loan, today) ? loan.withdraw_until : null,
  };
}
