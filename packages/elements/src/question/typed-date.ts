import { isoDate } from '@liana/finance';

export const dateFields = ['year', 'month', 'day'] as const;
export type DateField = (typeof dateFields)[number];

/** What somebody typed into the three fields, as `YYYY-MM-DD`. Undefined unless such a day exists. */
export function typedDate(typed: Readonly<Record<DateField, string>>): string | undefined {
  const [year, month, day] = dateFields.map((field) => typed[field].normalize('NFKC').trim());
  if (![year, month, day].every((part) => /^\d+$/.test(part!)) || year!.length !== 4) return undefined;
  try {
    return isoDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  } catch {
    return undefined;
  }
}

/** The three fields in the order that a language writes them. */
export function dateFieldOrder(locale: string): DateField[] {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).formatToParts(0).map(({ type }) => type);
  return [...dateFields].sort((a, b) => parts.indexOf(a) - parts.indexOf(b));
}

/** The parts of `YYYY-MM-DD` without leading zeros, as somebody would type them. */
export function dateToType(date: string): Record<DateField, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}
