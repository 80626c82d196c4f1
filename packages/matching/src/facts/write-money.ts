import type { Locale } from '@liana/markets';

// Making a formatter costs far more than using it, and a catalogue has thousands of amounts.
const formats = new Map<string, Intl.NumberFormat>();

/** An amount with all its minor units, as its language writes it: `$1,299.00`, `US$1,299.00`. */
export function writeMoney(amountMinor: number, currency: string, locale: Locale): string {
  return formatOf(currency, locale).format(amountMinor / minorPerMajor(currency));
}

/** How many minor units a major one has: 100 cents. */
export function minorPerMajor(currency: string): number {
  return 10 ** formatOf(currency, 'en').resolvedOptions().maximumFractionDigits!;
}

function formatOf(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
}
