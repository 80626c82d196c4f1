import { type ChargedItem, type CostItem, chargedItem, chargeOn } from './cost-item.ts';
import { dateParts, type IsoDate, isoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { mustBePositive, mustNotBeNegative } from './guards.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import type { RoundingMode } from './rounding.ts';
import { type ScheduleRow, withFees } from './schedule-row.ts';
import type { AprUnitPeriod } from './unit-period.ts';
import { once, type UnreadRows, withUnreadRows } from './unread-rows.ts';

/** What is bought or borrowed, when, and what is charged for it beside the interest. */
export interface PlanTerms {
  /** Price of the goods, or the cash wanted; above zero. */
  readonly price: MinorUnits;
  /** Paid by the buyer on the first day; none when left out. */
  readonly downPayment?: MinorUnits;
  /** Every charge beside the interest. */
  readonly costItems?: readonly CostItem[];
  /** The day on which the money is advanced. */
  readonly advancedOn: IsoDate;
  /** Date of the first payment; one interval after `advancedOn` when left out. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor, 1 to 31, clamped in shorter months; the day of the first payment, or of the advance, when left out. */
  readonly dueDay?: number;
  /** How payments, interest and charges become whole minor units, once each. */
  readonly rounding: RoundingMode;
}

/**
 * What a credit costs in any market. Every total is a sum over `rows` and `costItems`, so that figures on a page always add up.
 * Its annual rate is a market's own: `annualCost(plan, convention)`.
 */
export interface InstalmentPlan {
  readonly advancedOn: IsoDate;
  /** The contract's day of the month, 1 to 31. */
  readonly dueDay: number;
  /** Time between two payments. */
  readonly interval: AprUnitPeriod;
  /** Intervals from the advance to the last payment: as many as rows, but more where a bullet has one row. */
  readonly periods: number;
  readonly rows: readonly ScheduleRow[];
  readonly costItems: readonly ChargedItem[];
  /** The regular payment with the charges that come with each; the first may carry more, the last differs by the rounding left over. */
  readonly instalment: MinorUnits;
  /** Price less down payment: the credit without any charge that is financed. */
  readonly credit: MinorUnits;
  /** What the payments pay back: credit + financed items. */
  readonly principal: MinorUnits;
  readonly downPayment: MinorUnits;
  /** Items of the cost of credit that are paid, or kept back, on the first day. */
  readonly upfrontFees: MinorUnits;
  /** Items that the law keeps out of the cost of credit, whenever they are paid. */
  readonly otherFees: MinorUnits;
  /** Money really in hand: the credit less all that is paid or kept back on the first day. */
  readonly received: MinorUnits;
  /** Credit less every prepaid item of its cost, plus financed items outside it (Reg Z 1026.18(b)). */
  readonly amountFinanced: MinorUnits;
  readonly interest: MinorUnits;
  /** Interest and all items of the cost of credit (Reg Z 1026.18(d); CCD total cost of the credit; 息费合计). */
  readonly financeCharge: MinorUnits;
  /** Sum of the scheduled payments (Reg Z 1026.18(h)): `amountFinanced + financeCharge`, and other items paid with them. */
  readonly totalOfPayments: MinorUnits;
  /** Everything that leaves the buyer's purse: payments, first-day items and down payment. */
  readonly totalPaid: MinorUnits;
}

/** The anchor is taken before any date is clamped: a loan of 31 January is due on 28 February, then on 31 March. */
function anchorOf({ dueDay, firstDueOn, advancedOn }: Pick<PlanTerms, 'dueDay' | 'firstDueOn' | 'advancedOn'>): number {
  return dueDay ?? dateParts(firstDueOn ?? advancedOn).day;
}

/**
 * The totals of a plan over the rows that repay its principal, of which the first `graceRows` do not show the regular payment.
 *
 * @throws {FinanceError} `down-payment-too-large` when nothing is left to finance, `amount-out-of-range` or `rate-out-of-range`
 * for a negative amount or charge, `amount-out-of-range` for charges that eat up the credit, `charge-unknown`.
 */
export function planOf(
  terms: PlanTerms,
  calendar: Pick<InstalmentPlan, 'interval' | 'periods'>,
  rowsOf: (principal: MinorUnits) => UnreadRows,
  graceRows = 0,
): InstalmentPlan {
  const { price, downPayment = minorUnits(0), costItems = [], rounding } = terms;
  mustBePositive('a price', price);
  mustNotBeNegative('a down payment', downPayment);
  isoDate(terms.advancedOn);
  const credit = minorUnits(price - downPayment);
  if (!(credit > 0)) throw new FinanceError('down-payment-too-large', `the down payment ${downPayment} must be below the price ${price}`);

  const financed = costItems.filter(({ paid }) => paid === 'financed').map((item) => chargeOn(credit, item, rounding));
  const principal = sumMinor([credit, ...financed]);
  const repaid = rowsOf(principal);
  const charged = costItems.map((item) => chargedItem(item, credit, repaid, rounding));
  const recurring = charged.filter(({ total, onFirstDay }) => total !== onFirstDay);

  const sumOf = (part: 'total' | 'onFirstDay', counts: (item: CostItem) => boolean) => {
    let sum = 0;
    for (const each of charged) if (counts(each.item)) sum += each[part];
    return minorUnits(sum);
  };
  const upfront = sumOf('onFirstDay', ({ paid }) => paid === 'upfront');
  const received = minorUnits(credit - upfront);
  mustBePositive('the credit less the charges of the first day', received);
  const { interest } = repaid;
  const inCost = sumOf('total', (item) => item.inCost);
  const totalOfPayments = minorUnits(recurring.reduce((sum, { total, onFirstDay }) => sum + total - onFirstDay, interest + principal));
  const figures = {
    // Named one by one: an object that begins as a copy is slow to take on its rows.
    interval: calendar.interval,
    periods: calendar.periods,
    advancedOn: terms.advancedOn,
    dueDay: anchorOf(terms),
    costItems: charged,
    // What comes with the first payment alone is no part of the regular one.
    instalment: minorUnits(
      recurring.reduce(
        (sum, { item, withPayments }) => sum + (item.paid === 'with-first-payment' ? 0 : withPayments[graceRows]!),
        repaid.payments[graceRows]! as number,
      ),
    ),
    credit,
    principal,
    downPayment,
    upfrontFees: sumOf('onFirstDay', (item) => item.paid === 'upfront' && item.inCost),
    otherFees: sumOf('total', (item) => !item.inCost),
    received,
    amountFinanced: minorUnits(principal - sumOf('onFirstDay', (item) => item.inCost)),
    interest,
    financeCharge: minorUnits(interest + inCost),
    totalOfPayments,
    totalPaid: minorUnits(totalOfPayments + upfront + downPayment),
  };
  return withUnreadRows(figures, recurring.length === 0 ? repaid : { ...repaid, rows: once(() => withCharges(repaid.rows(), recurring)) });
}

/** The rows with what the items that come with payments add to each. */
function withCharges(rows: readonly ScheduleRow[], recurring: readonly ChargedItem[]): readonly ScheduleRow[] {
  return rows.map((row, index) => withFees(row, sumMinor(recurring.map(({ withPayments }) => withPayments[index]!))));
}
