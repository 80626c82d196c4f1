import type { LoanView, MyLoansView } from '@liana/contract';
import { anId } from './ids.ts';
import { aLender, text } from './offers.ts';
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
    terms: { ...terms, annualCost: { ...terms.annualCost, estimate: false } },
    schedule,
    nextPayment: next ? { dueDate: next.dueDate, payment: next.payment } : null,
    outstanding: schedule[paid - 1]?.balance ?? terms.principal,
    earlySettlement: null,
    withdrawUntil: null,
    ...rest,
  };
}

export const myLoans = (rest: Partial<MyLoansView> = {}): MyLoansView => ({
  loans: [
    aLoan({
      plan: { from: '2026-05-21' },
      paid: 6,
      earlySettlement: {
        on: '2026-11-24',
        amount: { amountMinor: 62_180, currency: 'USD' },
        saves: { amountMinor: 2_240, currency: 'USD' },
      },
    }),
  ],
  openApplications: [
    { id: anId('application', 'two'), state: 'referred', lender: aLender('fennick'), amount: { amountMinor: 240_000, currency: 'USD' } },
  ],
  consents: [
    {
      id: anId('consent', 'soft'),
      purpose: 'soft-check',
      lenderName: 'Northmere Bank',
      label: text('Northmere Bank may make a soft check.', '同意 Northmere Bank 做预审查询。'),
      givenAt: '2026-05-21T14:30:00.000Z',
      withdrawnAt: null,
    },
    {
      id: anId('consent', 'hard'),
      purpose: 'hard-check',
      lenderName: 'Northmere Bank',
      label: text('Northmere Bank may check my file at a credit bureau.', '同意 Northmere Bank 查询我的征信报告。'),
      givenAt: '2026-05-21T14:40:00.000Z',
      withdrawnAt: '2026-06-02T09:12:00.000Z',
    },
  ],
  ...rest,
});
