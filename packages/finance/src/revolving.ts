import type { IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBePositive, mustNotBeNegative, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { interestOf } from './quick/interest-of.ts';
import { keptMonthsFrom } from './quick/kept-calendar.ts';
import type { Rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';
import { type ScheduleRow, scheduleRow } from './schedule-row.ts';

/** Longest illustration, in months: fifty years. Slower repayment is refused, not shown. */
const longestMonths = 600;

/** The least that a line or card asks for each month: the month's interest and a share of the balance, but not below `floor`. */
export interface MinimumPaymentRule {
  /** Exact share of the balance: `percent('1')`. */
  readonly shareOfBalance: Rational;
  readonly floor: MinorUnits;
}

/** One draw on a revolving line, or one purchase on a card, with nothing drawn afterwards. */
export interface RevolvingTerms {
  /** Amount drawn, above zero. */
  readonly drawn: MinorUnits;
  /** Nominal rate of a year as an exact fraction; one twelfth of it is charged each month. */
  readonly annualRate: Rational;
  readonly minimum: MinimumPaymentRule;
  readonly firstDueOn: IsoDate;
  /** Due-day anchor, 1 to 31; the day of `firstDueOn` when left out. */
  readonly dueDay?: number;
  readonly rounding: RoundingMode;
}

/** What a draw costs if the first month's minimum is paid every month until nothing is owed. */
export interface RevolvingIllustration {
  readonly rows: readonly ScheduleRow[];
  /** The fixed payment: the first month's minimum. */
  readonly payment: MinorUnits;
  readonly interest: MinorUnits;
  readonly totalOfPayments: MinorUnits;
}

/** The first month's minimum payment on `drawn`, at most the whole debt. */
export function minimumPayment({ drawn, annualRate, minimum, rounding }: Omit<RevolvingTerms, 'firstDueOn' | 'dueDay'>): MinorUnits {
  mustBePositive('the amount drawn', drawn);
  mustNotBeNegativeRate('the rate', annualRate);
  mustNotBeNegativeRate('the share of a minimum payment', minimum.shareOfBalance);
  mustNotBeNegative('the floor of a minimum payment', minimum.floor);
  const interest = interestOf(rounding)(drawn, annualRate.over(12));
  const share = round(minimum.shareOfBalance.times(drawn), rounding);
  return minorUnits(Math.min(drawn + interest, Math.max(minimum.floor, interest + share)));
}

/**
 * The illustration shown beside a line or a card: fixed payments of the first minimum, monthly interest on the balance.
 * It is an illustration, not a contract schedule, and is to be labelled so.
 *
 * @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `payment-never-clears` when the payment does not
 * cover the interest or the debt would last above fifty years.
 */
export function revolvingIllustration(terms: RevolvingTerms): RevolvingIllustration {
  const payment = minimumPayment(terms);
  const rows = fixedPaymentRows(terms, payment);
  return {
    rows,
    payment,
    interest: sumMinor(rows.map((row) => row.interest)),
    totalOfPayments: sumMinor(rows.map((row) => row.payment)),
  };
}

function fixedPaymentRows(terms: RevolvingTerms, fixedPayment: MinorUnits): ScheduleRow[] {
  const monthlyRate = terms.annualRate.over(12);
  const interestOn = interestOf(terms.rounding);
  const dueOnAfter = keptMonthsFrom(terms.firstDueOn, terms.dueDay);
  const rows: ScheduleRow[] = [];
  let balance = terms.drawn;
  while (balance > 0) {
    const interest = interestOn(balance, monthlyRate);
    if (fixedPayment <= interest || rows.length === longestMonths) {
      throw new FinanceError(
        'payment-never-clears',
        `a payment of ${fixedPayment} minor units does not clear the debt in ${longestMonths} months`,
      );
    }
    const row = scheduleRow(rows.length + 1, dueOnAfter(rows.length), balance, interest, Math.min(fixedPayment - interest, balance));
    balance = row.balance;
    rows.push(row);
  }
  return rows;
}
