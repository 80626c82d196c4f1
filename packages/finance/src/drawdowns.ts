import { daysBetween, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { levelPayment } from './level-payment.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { type LoanCalendar, loanPeriods, type Period } from './periods.ts';
import { type Rational, ratio, rational } from './rational.ts';
import { divideRounded, type RoundingMode, round } from './rounding.ts';
import { refuseTooSmall, type ScheduleRow, scheduleRow } from './schedule-row.ts';

/** Money paid out under a loan. */
export interface Drawdown {
  /** A drawdown on a due date comes after that day's payment. */
  readonly on: IsoDate;
  /** Above zero. */
  readonly amount: MinorUnits;
}

/** A loan that is paid out in parts and back by payments that are equal from one drawdown to the next. */
export interface DrawdownTerms extends Omit<LoanCalendar, 'advancedOn'> {
  /** In order of their dates; the first one starts the loan, and the last comes before the last payment. */
  readonly drawdowns: readonly Drawdown[];
  /** What is paid before the last drawdown: equal payments when left out, or each period's interest alone. */
  readonly untilDrawn?: 'equal-payments' | 'interest';
  /** How each payment and each interest becomes whole; the last payment absorbs what that leaves over. */
  readonly rounding: RoundingMode;
}

/**
 * The rows of a loan with several drawdowns: after each, the equal payment is reckoned anew over the payments that are left.
 * Interest runs on each part from its own day: by the day count, or where periods are equal by its share of the period's days.
 * A row's balance holds what was drawn up to its payment; the principal of all rows adds up to all drawdowns.
 *
 * @throws {FinanceError} as `loanPeriods`, `drawdown-invalid`, `amount-too-small` when a payment would not cover its interest.
 */
export function drawdownSchedule({ drawdowns, untilDrawn, rounding, ...calendar }: DrawdownTerms): ScheduleRow[] {
  const [first] = drawdowns;
  if (!first) throw new FinanceError('drawdown-invalid', 'a loan needs a drawdown to start with');
  const terms: LoanCalendar = { ...calendar, advancedOn: first.on };
  const periods = loanPeriods(terms);
  refuseDisorder(drawdowns, periods.at(-1)!.dueOn);

  let balance = minorUnits(0);
  let instalment = 0;
  return periods.map((period, index) => {
    const drawn = drawdowns.filter(({ on }) => on >= period.startsOn && on < period.dueOn);
    const exactInterest = drawn.reduce(
      (sum, part) => sum.plus(rateFrom(part.on, period, terms).times(part.amount)),
      period.rate.times(balance),
    );
    balance = drawn.reduce((sum, { amount }) => minorUnits(sum + amount), balance);
    const interest = round(exactInterest, rounding);
    const isWaiting = untilDrawn === 'interest' && drawdowns.some(({ on }) => on >= period.dueOn);
    if (drawn.length > 0 && !isWaiting) {
      const left = periods.slice(index);
      const level = levelPayment({
        owed: exactInterest.plus(balance),
        laterRates: left.slice(1).map(({ rate }) => rate),
        weights: left.map(() => rational(1)),
      });
      instalment = Number(divideRounded(level.numerator, level.denominator, rounding));
    }
    const isLast = index === periods.length - 1;
    const repaid = isLast ? balance : isWaiting ? 0 : instalment - interest;
    const row = scheduleRow(index + 1, period.dueOn, balance, interest, repaid);
    refuseTooSmall(row, isLast, isWaiting);
    balance = row.balance;
    return row;
  });
}

function refuseDisorder(drawdowns: readonly Drawdown[], lastDueOn: IsoDate): void {
  for (const [index, { on, amount }] of drawdowns.entries()) {
    if (!(amount > 0)) throw new FinanceError('drawdown-invalid', `a drawdown must be above zero, got ${amount}`);
    const before = drawdowns[index - 1]?.on;
    if (before !== undefined && on < before)
      throw new FinanceError('drawdown-invalid', `the drawdown of ${on} stands after that of ${before}`);
    if (on >= lastDueOn) throw new FinanceError('drawdown-invalid', `the drawdown of ${on} is not before the last payment, ${lastDueOn}`);
  }
}

/** Interest on one unit from a day within a period to its end. */
function rateFrom(on: IsoDate, { startsOn, dueOn, rate }: Period, { annualRate, accrual }: LoanCalendar): Rational {
  if (accrual) return annualRate.times(accrual(on, dueOn));
  return rate.times(ratio(daysBetween(on, dueOn), daysBetween(startsOn, dueOn)));
}
