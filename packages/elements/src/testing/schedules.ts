import { cardInstalments, type Grace, isoDate, minorUnits, percent, type Repayment, schedule } from '@liana/finance';
import type { SchedulePayment } from '../schedule/schedule.ts';
import { schedulePayments } from '../schedule/schedule-payments.ts';

export interface LoanInWords {
  /** In minor units. */
  principal?: number;
  /** Yearly, in percent. */
  rate?: string;
  months?: number;
  repayment?: Repayment;
  grace?: Grace;
  currency?: string;
}

/** The payments of a loan, computed, in any way of repayment and any currency. */
export function paymentsOf({
  principal = 960_000,
  rate = '9.40',
  months = 24,
  repayment = { way: 'annuity' },
  grace,
  currency = 'USD',
}: LoanInWords = {}): SchedulePayment[] {
  const rows = schedule({
    principal: minorUnits(principal),
    annualRate: percent(rate),
    periods: months,
    repayment,
    ...(grace && { grace }),
    advancedOn: isoDate('2026-11-21'),
    rounding: 'half-up',
  });
  return schedulePayments(rows, currency);
}

/** A card purchase over twelve months for a fee instead of interest. */
export function cardPayments(): SchedulePayment[] {
  const rows = cardInstalments({
    principal: minorUnits(680_000),
    instalments: 12,
    feeRate: percent('0.6'),
    feeCollected: 'each',
    remainder: 'first',
    purchasedOn: isoDate('2026-11-21'),
    rounding: 'half-up',
  });
  return schedulePayments(rows, 'CNY');
}
