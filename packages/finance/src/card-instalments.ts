import type { IsoDate } from './dates.ts';
import { mustBePositive, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { loanPeriods } from './periods.ts';
import { type Rational, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';
import { refuseTooSmall, type ScheduleRow, scheduleRow, withFees } from './schedule-row.ts';

/** A card purchase paid by instalments for a fee instead of interest (信用卡分期). */
export interface CardInstalmentTerms {
  /** Amount put into instalments, above zero. */
  readonly principal: MinorUnits;
  /** Number of monthly instalments, from 1 to 1,200. */
  readonly instalments: number;
  /** Fee of one instalment as an exact share of the first amount, not of what is left: `percent('0.6')`. Zero or above. */
  readonly feeRate: Rational;
  /** `each`: with every instalment. `first`: the fees of all of them with the first. */
  readonly feeCollected: 'each' | 'first';
  /** Which instalment takes the units that an even split leaves over. */
  readonly remainder: 'first' | 'last';
  readonly purchasedOn: IsoDate;
  /** One month after the purchase when left out. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor, 1 to 31. */
  readonly dueDay?: number;
  /** How the fee becomes whole: once per instalment, or once for all where the first collects them. */
  readonly rounding: RoundingMode;
}

/**
 * The rows of card instalments: even shares of the amount, no interest, fees reckoned on the first amount to the end.
 * That is why their cost as an annual rate is near twice the fee rate of a year.
 *
 * @throws {FinanceError} `amount-out-of-range`, `rate-out-of-range`, `periods-out-of-range`, `date-order`,
 * `amount-too-small` when there is less than one unit for each instalment.
 */
export function cardInstalments(terms: CardInstalmentTerms): ScheduleRow[] {
  const { principal, instalments, feeRate, purchasedOn, firstDueOn, dueDay } = terms;
  mustBePositive('principal', principal);
  mustNotBeNegativeRate('the fee rate', feeRate);
  const periods = loanPeriods({ advancedOn: purchasedOn, firstDueOn, dueDay, periods: instalments, annualRate: rational(0) });
  const share = Math.floor(principal / instalments);
  const leftOver = principal - share * instalments;
  const takesLeftOver = terms.remainder === 'first' ? 0 : instalments - 1;

  let balance = principal;
  return periods.map(({ dueOn }, index) => {
    const row = scheduleRow(index + 1, dueOn, balance, minorUnits(0), index === takesLeftOver ? share + leftOver : share);
    refuseTooSmall(row, index === instalments - 1);
    balance = row.balance;
    return withFees(row, feeOf(index, terms));
  });
}

function feeOf(index: number, { principal, instalments, feeRate, feeCollected, rounding }: CardInstalmentTerms): number {
  const each = feeRate.times(principal);
  if (feeCollected === 'each') return round(each, rounding);
  return index === 0 ? round(each.times(instalments), rounding) : 0;
}
