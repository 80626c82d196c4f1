import type { LoanView } from '@liana/contract';
import { anId } from './ids.ts';
import { aLender } from './offers.ts';
import { type PlanInWords, scheduleOf, termsOf } from './terms.ts';

export function aLoan({ plan = {}, paid = 0, ...rest }: { plan?: PlanInWords; paid?: number } & Partial<LoanView> = {}): LoanView {
  const schedule = scheduleOf(plan, paid);
  const next = schedule[paid];
  const terms = termsOf(plan);
  return {
    id: anId('loan', 'one'),
    applicationId: anId('application', 'one'),
    state: 'repaying',
    lender: aLender('northmere'),
    collector: 'Northmere Bank',
    terms: { ...terms, annualCost: { ...terms.annualCost, estimate: false } },
    schedule,
    nextPayment: next ? { dueDate: next.dueDate, payment: next.payment } : null,
    outstanding: schedule[paid - 1]?.balance ?? terms.principal,
    earlySettlement: null,
    withdrawUntil: null,
    ...rest,
  };
}
