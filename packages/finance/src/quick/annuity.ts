import * as exact from '../annuity.ts';
import { type MinorUnits, minorUnits } from '../money.ts';
import { roundingMode } from '../rounding.ts';
import type { ScheduleRow } from '../schedule-row.ts';
import { instalmentInDoubles } from './instalment-in-doubles.ts';
import { interestOf } from './interest-of.ts';
import { keptMonthsFrom } from './kept-calendar.ts';

/** The payment of `annuityInstalment`, from doubles where they are sure of it. @throws {FinanceError} as that. */
export function annuityInstalment(terms: exact.AnnuityTerms): MinorUnits {
  exact.mustBeAnnuity(terms);
  const { principal, periodicRate, periods, rounding } = terms;
  roundingMode(rounding);
  const rate = Number(periodicRate.numerator) / Number(periodicRate.denominator);
  const sure = instalmentInDoubles(principal, rate, periods, rounding);
  return sure === undefined ? exact.annuityInstalment(terms) : minorUnits(sure);
}

/** The rows of `annuitySchedule`, from doubles where they are exact. @throws {FinanceError} as that. */
export function annuitySchedule(terms: exact.MonthlyAnnuityTerms): ScheduleRow[] {
  const { periodicRate, rounding, firstDueOn, dueDay } = terms;
  const interest = interestOf(rounding);
  const interestOn = (balance: MinorUnits) => interest(balance, periodicRate);
  return exact.annuityRows(terms, annuityInstalment(terms), interestOn, keptMonthsFrom(firstDueOn, dueDay));
}
