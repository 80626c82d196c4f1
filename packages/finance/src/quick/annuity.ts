import * as exact from '../annuity.ts';
import { type MinorUnits, minorUnits } from '../money.ts';
import { roundingMode } from '../rounding.ts';
import { refuseTooSmall, type ScheduleRow } from '../schedule-row.ts';
import type { UnreadRows } from '../unread-rows.ts';
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

/** The payments of `annuitySchedule` and the sum of its interest, without its rows and whatever its dates. @throws {FinanceError} as that. */
export function annuityInShort(terms: exact.AnnuityTerms): Pick<UnreadRows, 'payments' | 'interest'> {
  const { principal, periodicRate, periods, rounding } = terms;
  const instalment = annuityInstalment(terms);
  const interestOn = interestOf(rounding);
  let balance: number = principal;
  let sum = 0;
  for (let number = 1; number < periods; number += 1) {
    const interest = interestOn(balance as MinorUnits, periodicRate);
    const repaid = instalment - interest;
    refuseTooSmall({ number, payment: instalment, principal: repaid, balance: balance - repaid }, false);
    sum += interest;
    balance -= repaid;
  }
  const lastInterest = interestOn(balance as MinorUnits, periodicRate);
  const payments = Array<MinorUnits>(periods).fill(instalment);
  payments[periods - 1] = minorUnits(balance + lastInterest);
  return { payments, interest: minorUnits(sum + lastInterest) };
}
