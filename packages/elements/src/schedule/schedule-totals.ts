import type { Money } from '@liana/contract';
import type { SchedulePayment } from './schedule.ts';

export type ScheduleTotals = Record<'principal' | 'interest' | 'fees' | 'payment', Money>;

/** Sums of the payments as they are shown, so that the foot of the table always adds up. All are of one currency. */
export function scheduleTotals(payments: readonly SchedulePayment[]): ScheduleTotals {
  const { currency } = payments[0]!.payment;
  const sum = (column: keyof ScheduleTotals): Money => ({
    amountMinor: payments.reduce((total, payment) => total + payment[column].amountMinor, 0),
    currency,
  });
  return { principal: sum('principal'), interest: sum('interest'), fees: sum('fees'), payment: sum('payment') };
}

/** Interest that was not paid but added to the debt; nothing where each payment covers its interest. */
export function addedToDebt(payments: readonly SchedulePayment[]): Money {
  const amounts = payments.map(({ principal }) => Math.max(0, -principal.amountMinor));
  return { amountMinor: amounts.reduce((total, amount) => total + amount, 0), currency: payments[0]!.payment.currency };
}
