import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { type LoanCalendar, loanPeriods } from './periods.ts';
import { rational } from './rational.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';
import { schedule } from './schedule.ts';
import type { ScheduleRow } from './schedule-row.ts';

/** A purchase at 0 % whose interest the merchant pays. */
export interface SubsidisedTerms extends LoanCalendar {
  /** What the buyer owes, above zero. */
  readonly price: MinorUnits;
  /** How instalments, and the amount that the lender hands over, become whole. */
  readonly rounding: RoundingMode;
}

/** Always: `price = advanced + subsidy`, and the buyer's payments add up to the price. */
export interface SubsidisedPlan {
  /** What the buyer pays: equal shares of the price, no interest. */
  readonly rows: readonly ScheduleRow[];
  /** What the lender hands over to the merchant. */
  readonly advanced: MinorUnits;
  /** What the merchant gives up of the price, so that the lender earns `annualRate` on what it handed over. */
  readonly subsidy: MinorUnits;
}

/**
 * A 0 % plan and what it costs the merchant: the price less the present value of the buyer's payments at the lender's
 * `annualRate`. To the buyer the credit costs nothing; whether the price hides the subsidy is the market's question.
 *
 * @throws {FinanceError} as `schedule`, `amount-too-small` when the subsidy would eat up the price.
 */
export function subsidisedPlan({ price, rounding, ...calendar }: SubsidisedTerms): SubsidisedPlan {
  const rows = schedule({ ...calendar, annualRate: rational(0), principal: price, repayment: { way: 'equal-principal' }, rounding });

  // Discounted from the last payment back; the fraction grows unreduced and is divided once.
  let numerator = 0n;
  let denominator = 1n;
  const rates = loanPeriods(calendar).map(({ rate }) => rate);
  for (const [index, rate] of [...rates.entries()].reverse()) {
    numerator = (numerator + BigInt(rows[index]!.payment) * denominator) * rate.denominator;
    denominator *= rate.denominator + rate.numerator;
  }
  const advanced = minorUnits(Number(divideRounded(numerator, denominator, rounding)));
  if (advanced <= 0) throw new FinanceError('amount-too-small', `nothing would be left of a price of ${price} minor units`);
  return { rows, advanced, subsidy: minorUnits(price - advanced) };
}
