import { type Currency, type MinorUnits, moneyToDecimal } from '@liana/finance';
import type { SchedulePayment } from './schedule.ts';

/** The heads of the columns, in the reader's language and in this order. */
export type CsvHeader = Readonly<Record<'number' | 'due' | 'paysBack' | 'interest' | 'fee' | 'payment' | 'owed' | 'currency', string>>;

/**
 * The payments as CSV by RFC 4180, for a program to read: a head, then a line for each, every line ended by CRLF. Dates are ISO 8601 and
 * amounts plain decimals with all their minor units, a full stop before them in every language.
 *
 * @throws {FinanceError} `currency-unknown`.
 */
export function scheduleCsv(payments: readonly SchedulePayment[], head: CsvHeader): string {
  const columns = [head.number, head.due, head.paysBack, head.interest, head.fee, head.payment, head.owed, head.currency];
  const lines = payments.map(({ number, dueDate, principal, interest, fees, payment, balance }) => [
    String(number),
    dueDate,
    ...[principal, interest, fees, payment, balance].map(({ amountMinor, currency }) =>
      moneyToDecimal({ amountMinor: amountMinor as MinorUnits, currency: currency as Currency }),
    ),
    payment.currency,
  ]);
  return [columns, ...lines].map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

/** RFC 4180, rules 5 to 7: in quotes where a comma, a quote or a line break would be misread, each quote within twice. */
const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
