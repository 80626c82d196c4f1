import { annuitySchedule, type ScheduleRow } from './annuity.ts';
import { addMonths, type IsoDate } from './dates.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { type Rational, rational } from './rational.ts';
import type { RoundingMode } from './rounding.ts';
import { type AnnualRate, usApr } from './us-apr.ts';

/** A fee that is charged once and is part of the cost of credit. */
export interface OneOffFee {
  /** Zero or above. */
  readonly amount: MinorUnits;
  /** `financed`: added to what is borrowed. `upfront`: paid by the borrower on the first day. */
  readonly paid: 'financed' | 'upfront';
}

/** A purchase or a cash loan over equal monthly payments. */
export interface InstalmentPlanTerms {
  /** Price of the goods, or the cash wanted; above zero. */
  readonly price: MinorUnits;
  /** Paid by the buyer on the first day; none when left out. */
  readonly downPayment?: MinorUnits;
  readonly fee?: OneOffFee;
  /** Nominal rate of a year as an exact fraction; one twelfth of it is charged each month. `percent('0')` is a 0 % plan. */
  readonly annualRate: Rational;
  /** Number of monthly payments, from 1 up. */
  readonly months: number;
  /** The day on which the money is advanced. */
  readonly advancedOn: IsoDate;
  /** Date of the first payment; one month after `advancedOn` when left out. The first interest is one full month's all the same. */
  readonly firstDueOn?: IsoDate;
  /** Due-day anchor, 1 to 31; the day of the first payment when left out. */
  readonly dueDay?: number;
  readonly rounding: RoundingMode;
}

/** What a plan costs. Every total is a sum over `rows` and the fee, so that figures on a page always add up. */
export interface InstalmentPlan {
  readonly rows: readonly ScheduleRow[];
  /** The regular payment; the last one may differ by the rounding left over. */
  readonly instalment: MinorUnits;
  /** What the payments pay back: price − down payment + financed fee. */
  readonly principal: MinorUnits;
  readonly downPayment: MinorUnits;
  /** The part of the fee that is paid on the first day. */
  readonly upfrontFee: MinorUnits;
  /** Credit in the borrower's hands: `principal` less every prepaid or financed charge (Reg Z 1026.18(b)). */
  readonly amountFinanced: MinorUnits;
  readonly interest: MinorUnits;
  /** Interest and fee: the cost of credit in money (Reg Z 1026.18(d)). */
  readonly financeCharge: MinorUnits;
  /** Sum of the scheduled payments (Reg Z 1026.18(h)); always `amountFinanced + financeCharge`. */
  readonly totalOfPayments: MinorUnits;
  /** Everything that the buyer pays in all: payments, upfront fee and down payment. */
  readonly totalPaid: MinorUnits;
  /** Annual percentage rate by Reg Z Appendix J. */
  readonly apr: AnnualRate;
}

/**
 * The schedule, totals and annual percentage rate of a plan.
 *
 * @throws {FinanceError} `down-payment-too-large` when nothing is left to finance, `amount-out-of-range` for a negative
 * amount, and whatever `annuitySchedule` and `usApr` throw.
 */
export function instalmentPlan(terms: InstalmentPlanTerms): InstalmentPlan {
  const downPayment = terms.downPayment ?? minorUnits(0);
  const fee = terms.fee?.amount ?? minorUnits(0);
  if (downPayment < 0 || fee < 0) throw new FinanceError('amount-out-of-range', 'down payment and fee must not be below zero');
  const credit = minorUnits(terms.price - downPayment);
  if (credit <= 0) throw new FinanceError('down-payment-too-large', 'the down payment must be below the price');

  const isFinanced = terms.fee?.paid === 'financed';
  const principal = isFinanced ? minorUnits(credit + fee) : credit;
  const upfrontFee = isFinanced ? minorUnits(0) : fee;
  const firstDueOn = terms.firstDueOn ?? addMonths(terms.advancedOn, 1, terms.dueDay);
  const rows = annuitySchedule({
    principal,
    periodicRate: terms.annualRate.over(rational(12)),
    periods: terms.months,
    rounding: terms.rounding,
    firstDueOn,
    dueDay: terms.dueDay,
  });

  const payments = rows.map((row) => row.payment);
  const interest = sumMinor(rows.map((row) => row.interest));
  const totalOfPayments = sumMinor(payments);
  const amountFinanced = minorUnits(credit - upfrontFee);
  return {
    rows,
    instalment: payments[0]!,
    principal,
    downPayment,
    upfrontFee,
    amountFinanced,
    interest,
    financeCharge: minorUnits(interest + fee),
    totalOfPayments,
    totalPaid: minorUnits(totalOfPayments + upfrontFee + downPayment),
    apr: usApr({ amountFinanced, advancedOn: terms.advancedOn, firstDueOn, payments }),
  };
}
