import {
  annuitySchedule,
  dateParts,
  earlySettlement,
  FinanceError,
  isoDate,
  minorUnits,
  percent,
  rational,
  round,
  type ScheduleRow,
} from '@liana/finance';
import type { Product } from '@liana/matching';

/** A loan's mirror, as far as its figures follow from one another. */
export interface Repayment {
  rows: readonly ScheduleRow[];
  /** What the lender has reported as paid, in minor units. */
  paidMinor: number;
  startsOn: string;
}

/** How many instalments the payments so far have cleared, in order. */
export function paymentsMade({ rows, paidMinor }: Repayment): number {
  let left = paidMinor;
  for (const [index, { payment }] of rows.entries()) {
    if (payment > left) return index;
    left -= payment;
  }
  return rows.length;
}

/** What is still owed of the principal, in minor units. */
export function outstandingMinor(repayment: Repayment): number {
  const next = repayment.rows[paymentsMade(repayment)];
  return next ? next.balance + next.principal : 0;
}

/** What settles the loan on a day and what that saves; null where nothing is left, or arrears make it the lender's to say. */
export function settlementOn(repayment: Repayment, product: Product, on: string): { totalMinor: number; savesMinor: number } | null {
  const { rows, startsOn } = repayment;
  const { charge } = product.prepayment;
  const owed = minorUnits(outstandingMinor(repayment));
  const fee = charge === 'free' ? minorUnits(0) : round(percent(charge.percentOfBalance).times(rational(owed)), product.pricing.rounding);
  const request = {
    rows,
    advancedOn: isoDate(startsOn),
    paymentsMade: paymentsMade(repayment),
    on: isoDate(on),
    prepaymentFee: fee,
    rounding: product.pricing.rounding,
  };
  try {
    const { total, interestSaved } = earlySettlement(request);
    return { totalMinor: total, savesMinor: Math.max(0, interestSaved - fee) };
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}

/**
 * The schedule after the merchant refunded a part: what is still owed falls by it, and is paid over the dates that are left. Nothing left
 * means no further payments.
 */
export function scheduleAfterRefund(repayment: Repayment, refundMinor: number, annualPercent: string, product: Product): ScheduleRow[] {
  const { rows, startsOn } = repayment;
  const made = paymentsMade(repayment);
  const paid = rows.slice(0, made);
  const next = rows[made];
  const owed = outstandingMinor(repayment) - refundMinor;
  if (!next || owed <= 0) return [...paid];
  const again = annuitySchedule({
    principal: minorUnits(owed),
    periodicRate: percent(annualPercent).over(rational(12)),
    // So small a rest that it cannot be split is paid with the next instalment.
    periods: owed < rows.length - made ? 1 : rows.length - made,
    rounding: product.pricing.rounding,
    firstDueOn: next.dueOn,
    dueDay: dateParts(isoDate(startsOn)).day,
  });
  return [...paid, ...again.map((row) => ({ ...row, number: row.number + made }))];
}
