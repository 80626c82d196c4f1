import type { AnnualRate } from './annual-rate.ts';
import { annuitySchedule, type ScheduleRow } from './annuity.ts';
import { addMonths, dateParts, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { type Rational, rational } from './rational.ts';
import type { RoundingMode } from './rounding.ts';
import { usApr } from './us-apr.ts';

/** A fee that is charged once and is part of the cost of credit. */
export interface OneOffFee {
  /** Zero or above. */
  readonly amount: MinorUnits;
  /** `financed`: added to what is borrowed. `upfront`: paid, or kept back, on the first day. `with-first-payment`: due with it. */
  readonly paid: 'financed' | 'upfront' | 'with-first-payment';
}

/** A purchase or a cash loan over equal monthly payments. */
export interface InstalmentPlanTerms {
  /** Price of the goods, or the cash wanted; above zero. */
  readonly price: MinorUnits;
  /** Paid by the buyer on the first day; none when left out. */
  readonly downPayment?: MinorUnits;
  /** Fees that belong to the finance charge. */
  readonly fees?: readonly OneOffFee[];
  /** Sum of the fees that the law keeps out of the finance charge, paid apart from the schedule. They count in the military APR. */
  readonly otherFees?: MinorUnits;
  /** Nominal rate of a year as an exact fraction; one twelfth of it is charged each month. `percent('0')` is a 0 % plan. */
  readonly annualRate: Rational;
  /** Number of monthly payments, from 1 to 1,200. */
  readonly months: number;
  /** The day on which the money is advanced. */
  readonly advancedOn: IsoDate;
  /** Date of the first payment; one month after `advancedOn` when left out. The first interest is one full month's all the same. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor, 1 to 31; the day of the first payment, or of the advance, when left out. */
  readonly dueDay?: number;
  /** How instalments and interest become whole minor units. */
  readonly rounding: RoundingMode;
}

/** What a plan costs. Every total is a sum over `rows` and the fees, so that figures on a page always add up. */
export interface InstalmentPlan {
  readonly rows: readonly ScheduleRow[];
  /** The regular payment; the first may carry a fee, the last differs by the rounding left over. */
  readonly instalment: MinorUnits;
  /** What the payments pay back: price − down payment + financed fees. */
  readonly principal: MinorUnits;
  readonly downPayment: MinorUnits;
  /** Fees of the finance charge that are paid on the first day. */
  readonly upfrontFees: MinorUnits;
  readonly otherFees: MinorUnits;
  /** Credit in the borrower's hands, less every prepaid charge (Reg Z 1026.18(b)). */
  readonly amountFinanced: MinorUnits;
  readonly interest: MinorUnits;
  /** Interest and fees: the cost of credit in money (Reg Z 1026.18(d)). */
  readonly financeCharge: MinorUnits;
  /** Sum of the scheduled payments (Reg Z 1026.18(h)); always `amountFinanced + financeCharge`. */
  readonly totalOfPayments: MinorUnits;
  /** Everything that leaves the buyer's purse: payments, fees and down payment. */
  readonly totalPaid: MinorUnits;
  /** Annual percentage rate by Reg Z Appendix J. */
  readonly apr: AnnualRate;
  /** Military annual percentage rate: the same with `otherFees` counted as paid on the first day. */
  readonly mapr: AnnualRate;
}

/**
 * The schedule, totals and annual percentage rates of a plan.
 *
 * @throws {FinanceError} `down-payment-too-large` when nothing is left to finance, `amount-out-of-range` for a negative
 * amount or for fees that eat up the credit, and whatever `annuitySchedule` and `usApr` throw.
 */
export function instalmentPlan(terms: InstalmentPlanTerms): InstalmentPlan {
  const { price, downPayment = none, fees = [], otherFees = none, advancedOn } = terms;
  if ([downPayment, otherFees, ...fees.map((fee) => fee.amount)].some((amount) => amount < 0)) {
    throw new FinanceError('amount-out-of-range', 'down payment and fees must not be below zero');
  }
  const credit = minorUnits(price - downPayment);
  if (credit <= 0) throw new FinanceError('down-payment-too-large', 'the down payment must be below the price');

  const feesPaid = (paid: OneOffFee['paid']) => sumMinor(fees.filter((fee) => fee.paid === paid).map((fee) => fee.amount));
  const principal = minorUnits(credit + feesPaid('financed'));
  const upfrontFees = feesPaid('upfront');
  // The anchor is taken before any date is clamped: a loan of 31 January is due on 28 February, then on 31 March.
  const dueDay = terms.dueDay ?? dateParts(terms.firstDueOn ?? advancedOn).day;
  const firstDueOn = terms.firstDueOn ?? addMonths(advancedOn, 1, dueDay);
  const repayment = annuitySchedule({
    principal,
    periodicRate: terms.annualRate.over(rational(12)),
    periods: terms.months,
    rounding: terms.rounding,
    firstDueOn,
    dueDay,
  });
  const rows = addToFirst(repayment, feesPaid('with-first-payment'));

  const payments = rows.map((row) => row.payment);
  const interest = sumMinor(rows.map((row) => row.interest));
  const totalOfPayments = sumMinor(payments);
  const amountFinanced = minorUnits(credit - upfrontFees);
  const flows = { advancedOn, firstDueOn, dueDay, payments };
  const apr = usApr({ ...flows, amountFinanced });
  const inHand = minorUnits(amountFinanced - otherFees);
  const allIn = otherFees === 0 ? apr : usApr({ ...flows, amountFinanced: inHand });
  return {
    rows,
    instalment: repayment[0]!.payment,
    principal,
    downPayment,
    upfrontFees,
    otherFees,
    amountFinanced,
    interest,
    financeCharge: sumMinor([interest, ...fees.map((fee) => fee.amount)]),
    totalOfPayments,
    totalPaid: sumMinor([totalOfPayments, upfrontFees, otherFees, downPayment]),
    apr,
    mapr: { ...allIn, convention: 'us-mapr' },
  };
}

const none = minorUnits(0);

function addToFirst([first, ...rest]: readonly ScheduleRow[], fees: MinorUnits): ScheduleRow[] {
  return [{ ...first!, fees, payment: minorUnits(first!.payment + fees) }, ...rest];
}
