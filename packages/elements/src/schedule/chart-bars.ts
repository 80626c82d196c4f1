import type { Money } from '@liana/contract';
import type { SchedulePayment } from './schedule.ts';

export type Part = 'principal' | 'interest' | 'fees';

/** What one place on the axis of time holds: a payment, or what is paid on the first day. */
export interface ChartColumn {
  /** The due date; undefined on the first day. */
  on?: string;
  /** In minor units. The principal is below zero where interest is added to the debt. */
  amounts: Readonly<Partial<Record<Part, number>>>;
}

/** One part of one column, from the lower edge to the upper, in minor units from zero. */
export interface ChartBar {
  part: Part;
  column: number;
  from: number;
  to: number;
}

/** The payments in their order, each with the `parts` that are drawn; fees of the first day come before them. */
export function chartColumns(payments: readonly SchedulePayment[], parts: readonly Part[], upfront?: Money): ChartColumn[] {
  const columns = payments.map((payment) => ({
    on: payment.dueDate,
    amounts: Object.fromEntries(parts.map((part) => [part, payment[part].amountMinor])),
  }));
  return upfront ? [{ amounts: { fees: upfront.amountMinor } }, ...columns] : columns;
}

/**
 * What is drawn: the parts of a column stand on one another from zero up, and those below zero hang from it, so that what lies above less
 * what lies below is the payment. A part of nothing is not drawn.
 */
export function chartBars(columns: readonly ChartColumn[]): ChartBar[] {
  return columns.flatMap(({ amounts }, column) => {
    let above = 0;
    let below = 0;
    return (Object.entries(amounts) as [Part, number][])
      .filter(([, amount]) => amount !== 0)
      .map(([part, amount]) => {
        if (amount < 0) {
          below += amount;
          return { part, column, from: below, to: below - amount };
        }
        above += amount;
        return { part, column, from: above - amount, to: above };
      });
  });
}
