import { annuitySchedule } from './annuity.ts';
import { addMonths } from './dates.ts';
import { mustNotBeNegativeRate } from './guards.ts';
import { anchorOf, type InstalmentPlan, type PlanTerms, planOf } from './plan.ts';
import { type Rational, rational } from './rational.ts';
import { monthly } from './unit-period.ts';

/** A purchase or a cash loan over equal monthly payments. */
export interface AnnuityPlanTerms extends PlanTerms {
  /** Nominal rate of a year as an exact fraction; one twelfth of it is charged each month, the first one too however long it is. */
  readonly annualRate: Rational;
  /** Number of monthly payments, from 1 to 1,200. */
  readonly months: number;
}

/**
 * The schedule and totals of equal monthly payments (等额本息): what a page needs that knows no other way, and the least that it can load.
 * `creditPlan` knows every way and calendar, and gives the same for this one.
 *
 * @throws {FinanceError} as `planOf` and `annuitySchedule`.
 */
export function annuityPlan(terms: AnnuityPlanTerms): InstalmentPlan {
  const { annualRate, months, rounding } = terms;
  mustNotBeNegativeRate('the rate', annualRate);
  const dueDay = anchorOf(terms);
  const calendar = { firstDueOn: terms.firstDueOn ?? addMonths(terms.advancedOn, 1, dueDay), dueDay };
  const periodicRate = annualRate.over(rational(12));
  return planOf(terms, { interval: monthly, periods: months }, (principal) =>
    annuitySchedule({ principal, periodicRate, periods: months, rounding, ...calendar }),
  );
}
