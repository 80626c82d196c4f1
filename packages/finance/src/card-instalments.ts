import type { ScheduleRow } from './annuity.ts';
import type { IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import { loanPeriods } from './periods.ts';
import { type Rational, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';

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
  if (!(principal > 0)) throw new FinanceError('amount-out-of-range', `principal must be above zero, got ${principal}`);
  if (feeRate.isNegative) throw new FinanceError('rate-out-of-range', 'the fee rate must not be below zero');
  const periods = loanPeriods({
    advancedOn: purchasedOn,
    ...(firstDueOn && { firstDueOn }),
    ...(dueDay !== undefined && { dueDay }),
    periods: instalments,
    annualRate: rational(0),
  });
  const share = Math.floor(principal / instalments);
  if (share < 1) throw new FinanceError('amount-too-small', `${principal} minor units cannot be split into ${instalments} instalments`);
  const leftOver = principal - share * instalments;
  const takesLeftOver = terms.remainder === 'first' ? 0 : instalments - 1;

  let balance = principal;
  return periods.map(({ dueOn }, index) => {
    const repaid = minorUnits(index === takesLeftOver ? share + leftOver : share);
    const fees = feeOf(index, terms);
    balance = minorUnits(balance - repaid);
    return { number: index + 1, dueOn, payment: minorUnits(repaid + fees), interest: none, principal: repaid, fees, balance };
  });
}

function feeOf(index: number, { principal, instalments, feeRate, feeCollected, rounding }: CardInstalmentTerms): MinorUnits {
  const each = feeRate.times(rational(principal));
  if (feeCollected === 'each') return round(each, rounding);
  return index === 0 ? round(each.times(rational(instalments)), rounding) : none;
}

const none = minorUnits(0);
