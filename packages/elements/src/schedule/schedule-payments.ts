import type { Money } from '@liana/contract';
import type { ScheduleRow } from '@liana/finance';
import type { SchedulePayment } from './schedule.ts';

/** The rows of a computed schedule as payments in a currency. */
export function schedulePayments(rows: readonly ScheduleRow[], currency: string): SchedulePayment[] {
  const of = (amountMinor: number): Money => ({ amountMinor, currency });
  return rows.map(({ number, dueOn, payment, principal, interest, fees, balance }) => ({
    number,
    dueDate: dueOn,
    payment: of(payment),
    principal: of(principal),
    interest: of(interest),
    fees: of(fees),
    balance: of(balance),
  }));
}
