import { type InstalmentPlan, type PlanTerms, planOf } from './plan.ts';
import type { Repayment } from './repayment.ts';
import { type LoanTerms, unreadSchedule } from './schedule.ts';
import { monthly } from './unit-period.ts';

/** A purchase or a cash loan by any calendar and way of repayment. */
export interface CreditPlanTerms extends PlanTerms, Omit<LoanTerms, 'principal' | 'repayment'> {
  /** Equal payments when left out. */
  readonly repayment?: Repayment;
}

/** The same over months, one payment each. */
export interface InstalmentPlanTerms extends Omit<CreditPlanTerms, 'periods' | 'interval'> {
  /** Number of monthly payments, from 1 to 1,200. */
  readonly months: number;
}

/**
 * The schedule and totals of a credit by any calendar and way of repayment.
 *
 * @throws {FinanceError} as `planOf` and `schedule`.
 */
export function creditPlan(terms: CreditPlanTerms): InstalmentPlan {
  const { interval = monthly, periods, repayment = { way: 'annuity' }, grace } = terms;
  return planOf(terms, { interval, periods }, (principal) => unreadSchedule({ ...terms, principal, repayment }), grace?.periods);
}

/** The same for monthly payments. @throws {FinanceError} as `creditPlan`. */
export function instalmentPlan({ months, ...terms }: InstalmentPlanTerms): InstalmentPlan {
  return creditPlan({ ...terms, periods: months });
}
