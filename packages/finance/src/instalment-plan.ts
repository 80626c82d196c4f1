import type { ScheduleRow } from './annuity.ts';
import { type ChargedItem, type CostItem, chargedItem, chargeOn } from './cost-item.ts';
import { dateParts, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import type { Repayment } from './repayment.ts';
import { type LoanTerms, schedule } from './schedule.ts';
import { monthly, type UnitPeriod } from './unit-period.ts';

/** A purchase or a cash loan, with all that it costs in normal performance. */
export interface CreditPlanTerms extends Omit<LoanTerms, 'principal' | 'repayment'> {
  /** Price of the goods, or the cash wanted; above zero. */
  readonly price: MinorUnits;
  /** Paid by the buyer on the first day; none when left out. */
  readonly downPayment?: MinorUnits;
  /** Every charge beside the interest. */
  readonly costItems?: readonly CostItem[];
  /** Equal payments when left out. */
  readonly repayment?: Repayment;
}

/** The same over months, one payment each. */
export interface InstalmentPlanTerms extends Omit<CreditPlanTerms, 'periods' | 'interval'> {
  /** Number of monthly payments, from 1 to 1,200. */
  readonly months: number;
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
  readonly interval: UnitPeriod;
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

/**
 * The schedule and totals of a credit by any calendar and way of repayment.
 *
 * @throws {FinanceError} `down-payment-too-large` when nothing is left to finance, `amount-out-of-range` or `rate-out-of-range`
 * for a negative amount or charge, `amount-out-of-range` for charges that eat up the credit, and as `schedule`.
 */
export function creditPlan(terms: CreditPlanTerms): InstalmentPlan {
  const { price, downPayment = minorUnits(0), costItems = [], repayment = { way: 'annuity' }, interval = monthly, rounding } = terms;
  if (!(downPayment >= 0)) throw new FinanceError('amount-out-of-range', `a down payment must not be below zero, got ${downPayment}`);
  const credit = minorUnits(price - downPayment);
  if (credit <= 0) throw new FinanceError('down-payment-too-large', `the down payment ${downPayment} must be below the price ${price}`);

  const financed = costItems.filter(({ paid }) => paid === 'financed').map((item) => chargeOn(credit, item, rounding));
  const principal = sumMinor([credit, ...financed]);
  const repaid = schedule({ ...terms, principal, repayment });
  const charged = costItems.map((item) => chargedItem(item, credit, repaid, rounding));
  const rows = withFees(repaid, charged);

  const totalOf = (counts: (item: CostItem) => boolean) => sumMinor(charged.filter(({ item }) => counts(item)).map(({ total }) => total));
  const received = minorUnits(credit - totalOf(({ paid }) => paid === 'upfront'));
  if (received <= 0) throw new FinanceError('amount-out-of-range', `charges on the first day eat up the credit of ${credit} minor units`);
  const upfrontFees = totalOf(({ paid, inCost }) => paid === 'upfront' && inCost);
  const financedOutsideCost = totalOf(({ paid, inCost }) => paid === 'financed' && !inCost);
  const interest = sumMinor(rows.map((row) => row.interest));
  const totalOfPayments = sumMinor(rows.map((row) => row.payment));
  const firstOnly = sumMinor(charged.filter(({ item }) => item.paid === 'with-first-payment').map(({ total }) => total));
  const regular = terms.grace?.periods ?? 0;
  return {
    advancedOn: terms.advancedOn,
    dueDay: terms.dueDay ?? dateParts(terms.firstDueOn ?? terms.advancedOn).day,
    interval,
    periods: terms.periods,
    rows,
    costItems: charged,
    instalment: minorUnits(rows[regular]!.payment - (regular === 0 ? firstOnly : 0)),
    credit,
    principal,
    downPayment,
    upfrontFees,
    otherFees: totalOf(({ inCost }) => !inCost),
    received,
    amountFinanced: minorUnits(credit - upfrontFees + financedOutsideCost),
    interest,
    financeCharge: sumMinor([interest, totalOf(({ inCost }) => inCost)]),
    totalOfPayments,
    totalPaid: sumMinor([totalOfPayments, minorUnits(credit - received), downPayment]),
  };
}

/** The same for monthly payments. @throws {FinanceError} as `creditPlan`. */
export function instalmentPlan({ months, ...terms }: InstalmentPlanTerms): InstalmentPlan {
  return creditPlan({ ...terms, periods: months });
}

function withFees(rows: readonly ScheduleRow[], charged: readonly ChargedItem[]): ScheduleRow[] {
  return rows.map((row, index) => {
    const fees = sumMinor(charged.map(({ withPayments }) => withPayments[index]!));
    return { ...row, fees, payment: minorUnits(row.payment + fees) };
  });
}
